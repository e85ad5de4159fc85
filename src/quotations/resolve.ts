import type { ParsedSentence } from './cue-finder.ts';
import { isRole } from './lexicon.ts';
import { type Gender, type Named, type Names, nameOf, nearest } from './names.ts';
import type { Phrase } from './phrases.ts';

/** A phrase somewhere in the body. */
export interface Mention {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly phrase: Phrase;
}

export interface Context {
  readonly text: string;
  readonly sentences: readonly ParsedSentence[];
  readonly names: Names;
}

const PERSONAL: Readonly<Record<string, Gender>> = {
  he: 'he',
  "he's": 'he',
  his: 'he',
  she: 'she',
  "she's": 'she',
  her: 'she',
};
const IMPERSONAL = /^(?:it|its|it's)$/;
const PLURAL = /^(?:they|their|they're)$/;
const ORGANISATION =
  /^(?:\p{Lu}{2,6}|.*(?:Council|Party|Department|Ministry|House|Committee|Times|Post|News|Court|University|Union|Nations|States|Agency|Bank|Group|Inc|Corp|Commission|Association|Office|Government|Administration|Campaign|Service|Institute|Center|Centre|Foundation|Press|Journal|Senate|Congress|Parliament))$/u;
const FARTHEST = 6;
const ABBREVIATED: Readonly<Record<string, string>> = {
  senator: 'sen',
  governor: 'gov',
  representative: 'rep',
  congressman: 'rep',
  congresswoman: 'rep',
};

/** The best name that the text has for a phrase: "Sergei Lavrov" for "Lavrov", "he" or "the minister". */
export function bestName(context: Context, mention: Mention): string {
  return named(context, mention) ?? words(context, mention).replace(/['’]s$/, '');
}

function named(context: Context, mention: Mention): string | null {
  const form = formOf(context, mention);
  const gender = PERSONAL[form];
  if (gender !== undefined)
    return antecedent(context, mention, (m) => isPerson(context, m, gender));
  if (IMPERSONAL.test(form))
    return antecedent(
      context,
      mention,
      (m) => !isPlural(context, m) && !isPerson(context, m, null),
    );
  if (PLURAL.test(form)) return antecedent(context, mention, (m) => isPlural(context, m));
  return fullName(context, mention);
}

function fullName(context: Context, { sentence, phrase }: Mention): string | null {
  const { text, sentences, names } = context;
  const parsed = sentences[sentence] as ParsedSentence;
  const own = nameOf(text, parsed, phrase);
  if (own !== null) {
    if (own.name.includes(' ')) return own.name;
    const same = names.byLast.get(own.last)?.filter((other) => agrees(other.gender, own.gender));
    return nearest(same, own.start)?.name ?? own.name;
  }
  const [the, role] = [parsed.words[phrase.start]?.form, parsed.words[phrase.end - 1]?.form ?? ''];
  if (the !== 'the' || phrase.end - phrase.start !== 2 || !isRole(role)) return null;
  const holders = names.byRole.get(role) ?? names.byRole.get(ABBREVIATED[role] ?? '');
  const holder = nearest(holders, parsed.words[phrase.start]?.start ?? 0);
  if (holder === undefined) return null;
  return nearest(names.byLast.get(holder.last), holder.start)?.name ?? holder.name;
}

/** Whom a pronoun stands for: the nearest fitting source or subject before it. */
function antecedent(
  context: Context,
  { sentence, phrase }: Mention,
  fits: (mention: Mention) => boolean,
): string | null {
  const lowest = Math.max(0, sentence - FARTHEST);
  for (let index = sentence; index >= lowest; index--) {
    const parsed = context.sentences[index] as ParsedSentence;
    const limit = index === sentence ? phrase.start : Infinity;
    const phrases = [...parsed.cues.map((cue) => cue.source), parsed.main]
      .filter((p) => p !== null && p.end <= limit)
      .reverse() as Phrase[];
    for (const candidate of phrases) {
      const mention = { sentence: index, phrase: candidate };
      if (isPronoun(context, mention) || !fits(mention)) continue;
      return fullName(context, mention) ?? words(context, mention);
    }
  }
  return null;
}

function isPerson(context: Context, mention: Mention, gender: Gender): boolean {
  const parsed = context.sentences[mention.sentence] as ParsedSentence;
  const own = nameOf(context.text, parsed, mention.phrase);
  if (own === null) return isRole(parsed.words[mention.phrase.end - 1]?.form ?? '');
  if (ORGANISATION.test(own.name)) return false;
  const known =
    own.roles.length > 0 ||
    context.names.byLast.has(own.last) ||
    context.names.genders.has(own.last);
  return known && agrees(own.gender ?? context.names.genders.get(own.last) ?? null, gender);
}

function isPlural(context: Context, mention: Mention): boolean {
  return /[^s]s$/.test(formOf(context, mention).split(' ').at(-1) ?? '');
}

function isPronoun(context: Context, mention: Mention): boolean {
  const parsed = context.sentences[mention.sentence] as ParsedSentence;
  return /^[od]$/.test(parsed.shape.slice(mention.phrase.start, mention.phrase.end));
}

function agrees(a: Gender, b: Gender): boolean {
  return a === null || b === null || a === b;
}

function words({ text, sentences }: Context, { sentence, phrase }: Mention): string {
  const all = (sentences[sentence] as ParsedSentence).words;
  return text.slice(all[phrase.start]?.start ?? 0, all[phrase.end - 1]?.end ?? 0);
}

function formOf({ sentences }: Context, { sentence, phrase }: Mention): string {
  return (sentences[sentence] as ParsedSentence).words
    .slice(phrase.start, phrase.end)
    .map((word) => word.form)
    .join(' ');
}

export type { Named };
