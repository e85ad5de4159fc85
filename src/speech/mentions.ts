import type { Language } from '../language/language.ts';
import { firstIndex } from '../text/binary-search.ts';
import type { Span } from '../text/span.ts';
import type { Cue, ParsedSentence } from './cues.ts';
import { lastBefore, type Named, type Names, nameOf, namesIn, unwrapped } from './names.ts';
import { type Phrase, spanOf } from './phrases.ts';
import type { Word } from './shape.ts';
import { isRole } from './tags.ts';

/** A phrase somewhere in the body. */
export interface Mention {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly phrase: Phrase;
}

/** A text, taken apart, with what is known of whom it names. */
export interface Context {
  readonly text: string;
  readonly language: Language;
  readonly sentences: readonly ParsedSentence[];
  readonly names: Names;
  /** He or she, by full name. */
  readonly genders: ReadonlyMap<string, Gender>;
}

export type Gender = 'he' | 'she';

/** How many sentences back a pronoun may look. */
export const FARTHEST = 6;
/** So near a subject is who a pronoun stands for, whoever else is named. */
const NEAREST = 1;
/** How many sources and subjects it may stand for; looking no further keeps hostile text linear. */
export const MOST_LOOKED_AT = 24;

export function contextOf(
  text: string,
  sentences: readonly ParsedSentence[],
  language: Language,
  around: readonly Span[] = [],
): Context {
  const names = namesIn(text, sentences, around);
  const known = { text, language, sentences, names, genders: new Map() };
  return { ...known, genders: gendersIn(known) };
}

/** The best name that the text has for a phrase: "Sergei Lavrov" for "Lavrov", "he" or "the minister"; null for a pronoun that stands for nobody in sight. */
export function bestName(context: Context, mention: Mention): string | null {
  const { personal, impersonal, plural } = context.language.speech.people;
  const form = formOf(context, mention);
  const gender = isOfMany(context, mention) ? undefined : personal.get(form);
  const found =
    gender !== undefined
      ? (nearestSubject(context, mention, gender) ??
        onlyOneBefore(context, mention, gender) ??
        antecedent(context, mention, (m) => isPerson(context, m, gender)) ??
        namedBefore(context, mention, gender) ??
        antecedent(context, mention, (m) => isBareName(context, m)))
      : impersonal.has(form)
        ? antecedent(context, mention, (m) => isThing(context, m))
        : plural.has(form)
          ? antecedent(context, mention, (m) => isThey(context, m))
          : fullName(context, mention);
  const { shape } = context.sentences[mention.sentence] as ParsedSentence;
  const tags = shape.slice(mention.phrase.start, mention.phrase.end);
  // A pronoun that stands for nobody in sight, "another", "68%", an address.
  if (found === null && (/^[^Nnr]*$/.test(tags) || /^#.*N/.test(tags))) return null;
  return found ?? wordsOf(context, mention).replace(/['’]s?$/, '');
}

/** Whether a pronoun that one or many have is of many, by the verb beside it: "sagten sie". */
function isOfMany({ sentences, language }: Context, { sentence, phrase }: Mention): boolean {
  const { words } = sentences[sentence] as ParsedSentence;
  const { people, endings } = language.speech;
  if (!people.alsoPlural.has(words[phrase.start]?.form ?? '')) return false;
  const beside = [words[phrase.start - 1], words[phrase.end]];
  return beside.some(
    (word) => /[vwx]/.test(word?.tag ?? '') && endings.pluralVerb.test(word?.form ?? ''),
  );
}

/** The name that a phrase has or stands for, and the only person named just before it where it stands for nobody known. */
function fullName(context: Context, mention: Mention): string | null {
  const { sentences, language } = context;
  const own = knownName(context, mention);
  if (own !== null) return own;
  const { words, shape } = sentences[mention.sentence] as ParsedSentence;
  const { start, end } = mention.phrase;
  const [first, ...called] = words.slice(start, end).map(({ form }) => form);
  // "His daughter" is not himself.
  const definite = language.speech.joints.definite.has(first ?? '');
  if (!definite || shape.slice(start + 1, end).includes('p')) return null;
  return onlyPersonBefore(context, mention.sentence, called);
}

/** The name in a phrase, or of the one who is called so elsewhere: "the minister". */
export function knownName(context: Context, { sentence, phrase }: Mention): string | null {
  const { text, sentences, names, language } = context;
  const { people, joints } = language.speech;
  const parsed = sentences[sentence] as ParsedSentence;
  const own = nameOf(text, parsed, phrase);
  if (own !== null) {
    // No person: "Russia's Defence Ministry", "the Pentagon".
    const person = own.roles.length > 0 && !people.organisations.has(own.last);
    if (!person && /^[dG]N/.test(parsed.shape.slice(phrase.start))) {
      return wordsOf(context, { sentence, phrase });
    }
    return fullOf(names, own);
  }
  const [first, ...called] = parsed.words.slice(phrase.start, phrase.end).map(({ form }) => form);
  if (!joints.definite.has(first ?? '') && !joints.owners.has(first ?? '')) return null;
  const joint = parsed.shape.slice(phrase.start + 1, phrase.end).indexOf('p');
  const holder = holderOf(
    context,
    joint < 0 ? called : called.slice(0, joint),
    joint < 0 ? (parsed.words[phrase.start]?.start ?? 0) : null,
  );
  return holder ? fullOf(names, holder) : null;
}

/** "…, according to Lee. The mayor said": who is the only person named just before a role that nobody had so far. */
function onlyPersonBefore(
  context: Context,
  sentence: number,
  called: readonly string[],
): string | null {
  const { sentences, language, names } = context;
  const [before, own] = [sentences[sentence - 1], sentences[sentence]];
  const role = called.at(-1) ?? '';
  if (!before || !own || !isRole(language, role) || names.byRole.has(role)) return null;
  const earlier = sentences.slice(Math.max(0, sentence - FARTHEST), sentence);
  if (earlier.some(({ words }) => words.some(({ form }) => form === role))) return null;
  const named = personsIn(context, before.words[0]?.start ?? 0, own.words[0]?.start ?? 0);
  const [only = null] = named.size === 1 ? named : [];
  return only;
}

/**
 * Who is called "the minister", "the vice president", "the home secretary", "her father": the last who
 * is called so before, else the only one; of "the judge at the High Court" the only one.
 */
function holderOf(
  { names, language }: Context,
  called: readonly string[],
  before: number | null,
): Named | undefined {
  const { people } = language.speech;
  const role = called.at(-1) ?? '';
  if (!isRole(language, role)) return undefined;
  const long = (form: string) => people.shortTitles.get(form) ?? form;
  const isHolder = ({ called: own }: Named) => {
    const known = new Set(own.flatMap((word) => [word, long(word)]));
    const all = called.every((word) => known.has(word) || known.has(long(word)));
    return all && own.every((word) => !people.ranks.has(word) || called.includes(word));
  };
  const holders = [...(names.byRole.get(role) ?? []), ...(names.byRole.get(long(role)) ?? [])]
    .filter(isHolder)
    .sort((a, b) => a.start - b.start);
  const only = new Set(holders.map(({ last }) => last)).size === 1 ? holders[0] : undefined;
  return (before === null ? undefined : lastBefore(holders, before)) ?? only;
}

/** Whom a pronoun stands for: the nearest source or subject before it that fits. */
function antecedent(
  context: Context,
  { sentence, phrase }: Mention,
  fits: (mention: Mention) => boolean,
  farthest = FARTHEST,
): string | null {
  const lowest = Math.max(0, sentence - farthest);
  const { shape, words } = context.sentences[sentence] as ParsedSentence;
  // "Police were searching, it said": what is said does not name who says it.
  const closing =
    shape.charAt(phrase.start - 1) === ',' &&
    !context.language.speech.people.personal.has(words[phrase.start]?.form ?? '');
  let looked = 0;
  for (let index = closing ? sentence - 1 : sentence; index >= lowest; index--) {
    const limit = index === sentence ? phrase.start : Infinity;
    for (const candidate of subjectsOf(context.sentences[index] as ParsedSentence, limit)) {
      if (++looked > MOST_LOOKED_AT) return null;
      const mention = { sentence: index, phrase: candidate };
      if (!isPronoun(context, mention) && !onlyBegins(context, mention) && fits(mention)) {
        return fullName(context, mention) ?? wordsOf(context, mention);
      }
    }
  }
  return null;
}

/** So many sentences in a row about "she" are gone back through to the one who is named. */
const LONGEST_CHAIN = 4;

/** Who speaks or acts nearest before a pronoun, or before those by which the sentences before say the same: "She ruled it out. “No,” she said." */
function nearestSubject(context: Context, mention: Mention, gender: Gender): string | null {
  const { sentences, language } = context;
  const fits = (other: Mention) => isPerson(context, other, gender);
  const near = antecedent(context, mention, fits, NEAREST);
  if (near !== null) return near;
  let first = mention;
  for (let back = 1; back <= LONGEST_CHAIN; back++) {
    const sentence = mention.sentence - back;
    const { main = null, block = -1 } = sentences[sentence] ?? {};
    if (main === null || block !== sentences[mention.sentence]?.block) break;
    const before = { sentence, phrase: main };
    if (language.speech.people.personal.get(formOf(context, before)) !== gender) break;
    first = before;
  }
  return first === mention ? null : antecedent(context, first, fits);
}

/** The only person named in the sentence before a pronoun of one person, who is no subject there. */
function onlyOneBefore(context: Context, { sentence }: Mention, gender: Gender): string | null {
  const { sentences, genders } = context;
  const [before, own] = [sentences[sentence - 1], sentences[sentence]];
  if (!before || !own) return null;
  const named = personsIn(context, before.words[0]?.start ?? 0, own.words[0]?.start ?? 0);
  const [only = null] = named.size === 1 ? named : [];
  return only !== null && (genders.get(only) ?? gender) === gender ? only : null;
}

/** How many sentences back, and how many names, one may stand that is no subject: "after Lee's apology she said". */
const NAMED_BACK = 2;
const MOST_NAMES = 12;

/** The person named last before a pronoun of one person, wherever the name stands. */
function namedBefore(
  context: Context,
  { sentence, phrase }: Mention,
  gender: Gender,
): string | null {
  const { sentences, names, genders, language } = context;
  const before = sentences[sentence]?.words[phrase.start]?.start ?? 0;
  const here = sentences[sentence]?.words[0]?.start ?? 0;
  const from = sentences[Math.max(0, sentence - NAMED_BACK)]?.words[0]?.start ?? 0;
  const end = firstIndex(names.all.length, (index) => (names.all[index] as Named).start >= before);
  for (const named of names.all.slice(Math.max(0, end - MOST_NAMES), end).reverse()) {
    const { start, last } = named;
    if (start < from) return null;
    if (!names.persons.has(last) || language.speech.people.organisations.has(last)) continue;
    const full = fullOf(names, named);
    const known = genders.get(full) ?? (start >= here ? gender : null);
    if (known === gender) return full;
  }
  return null;
}

/** Who speaks or acts in a sentence, before a word of it, the last first. */
export function* subjectsOf(
  { cues, main, shape, words, language }: ParsedSentence,
  limit: number,
): Generator<Phrase> {
  const { by } = language.speech.joints;
  const before = firstIndex(cues.length, (index) => (cues[index] as Cue).start >= limit);
  for (let index = before - 1; index >= 0; index--) {
    const { source, end } = cues[index] as Cue;
    // A song "written by Ann Lee" is not about her.
    if (source === null || source.end > limit || by.has(words[end]?.form ?? '')) continue;
    yield calledByName(shape, source, limit);
  }
  if (main !== null && main.end <= limit) yield calledByName(shape, main, limit);
}

/** A name between commas, behind what somebody is: ", student Paolo Reyes,". */
const APPOSITION = /^,[danr.]{0,4}?(N[N.]*)(?=,)/;

/** The name of whom a phrase without one describes: of "another survivor" in "another survivor, Paolo Reyes, swam". */
function calledByName(shape: string, phrase: Phrase, limit: number): Phrase {
  const { start, end } = phrase;
  if (/N|G$/.test(shape.slice(start, end))) return phrase;
  const [all = '', name = ''] = APPOSITION.exec(shape.slice(end, end + 12)) ?? [];
  const named = { start: end + all.length - name.length, end: end + all.length };
  return name !== '' && named.end <= limit ? named : phrase;
}

/** Learns who is he and who is she: from titles, and from the pronoun that follows a subject. */
function gendersIn(context: Context): Map<string, Gender> {
  const { man, woman, personal, alsoPlural } = context.language.speech.people;
  const telling = ({ tag, form }: Word) =>
    tag === 'o' && personal.has(form) && !alsoPlural.has(form);
  // In "Her lawyer, Lee, said she" it stands for whose lawyer he is.
  const isOwned = ([first]: readonly Word[], gender: Gender): boolean =>
    first?.tag === 'd' && personal.get(first.form) === gender;
  const votes = new Map<string, number>();
  const vote = (name: string, gender: Gender, weight: number) =>
    votes.set(name, (votes.get(name) ?? 0) + (gender === 'he' ? weight : -weight));
  for (const [role, holders] of context.names.byRole) {
    const gender = man.test(role) ? 'he' : woman.test(role) ? 'she' : null;
    if (gender === null) continue;
    for (const holder of holders) vote(fullOf(context.names, holder), gender, 9);
  }
  for (const [sentence, { main, words }] of context.sentences.entries()) {
    if (main === null || !isPerson(context, { sentence, phrase: main }, null)) continue;
    const name = fullName(context, { sentence, phrase: main });
    const pronoun = firstOwn(words.slice(main.end), telling);
    const gender = personal.get(pronoun?.form ?? '');
    if (name !== null && gender !== undefined && !isOwned(words, gender)) vote(name, gender, 1);
  }
  for (const { words } of context.sentences) {
    const pronoun = firstOwn(words, telling);
    const gender = personal.get(pronoun?.form ?? '');
    if (pronoun === undefined || gender === undefined || isOwned(words, gender)) continue;
    const named = personsIn(context, words[0]?.start ?? 0, pronoun.start);
    if (named.size === 1) for (const name of named) vote(name, gender, 1);
  }
  return new Map([...votes].map(([name, sum]) => [name, sum > 0 ? 'he' : 'she'] as const));
}

/** The first word that tells who is he and who is she; none behind an object: in "Lee told him that he had", neither is Lee. */
function firstOwn(words: readonly Word[], telling: (word: Word) => boolean): Word | undefined {
  const found = words.findIndex(telling);
  const isAfterObject = words.slice(0, Math.max(0, found)).some(({ tag }) => tag === 'u');
  return isAfterObject ? undefined : words[found];
}

/** The full names of the persons who are named between two offsets. */
export function personsIn({ names, language }: Context, from: number, to: number): Set<string> {
  const at = (offset: number) =>
    firstIndex(names.all.length, (index) => (names.all[index] as Named).start >= offset);
  const { organisations } = language.speech.people;
  return new Set(
    names.all
      .slice(at(from), at(to))
      .filter(({ last }) => names.persons.has(last) && !organisations.has(last))
      .map((named) => fullOf(names, named)),
  );
}

/** The full name of somebody named: of one who has but a last name there the one that goes with it elsewhere. */
function fullOf({ full }: Names, { name, last }: Named): string {
  return name.includes(' ') ? name : (full.get(last) ?? name);
}

export function isPerson(context: Context, mention: Mention, gender: Gender | null): boolean {
  const parsed = context.sentences[mention.sentence] as ParsedSentence;
  const { man, woman, organisations } = context.language.speech.people;
  const { start, end } = mention.phrase;
  const own = nameOf(context.text, parsed, mention.phrase);
  if (own === null) {
    const head = parsed.words[end - 1]?.form ?? '';
    if (!isRole(context.language, head) || isPlural(context, mention)) return false;
    return gender === null || !(gender === 'he' ? woman : man).test(head);
  }
  if (organisations.has(own.last) || !context.names.persons.has(own.last)) return false;
  if (parsed.shape.charAt(start) === 'd' && own.roles.length === 0) return false;
  const known = context.genders.get(fullOf(context.names, own));
  return gender === null || known === undefined || known === gender;
}

/** Whether a phrase is one name, of which the text does not tell what it names: "Smith". */
function isBareName({ text, sentences, names, language }: Context, { sentence, phrase }: Mention) {
  const parsed = sentences[sentence] as ParsedSentence;
  const own = nameOf(text, parsed, phrase);
  if (own === null || own.name.includes(' ') || phrase.end - phrase.start > 1) return false;
  const { organisations, countries, papers } = language.speech.people;
  const known = [organisations, countries, papers].some((words) => words.has(own.last));
  return !known && !names.persons.has(own.last) && !/\p{Lu}\.?\p{Lu}/u.test(own.name);
}

function isThing(context: Context, mention: Mention): boolean {
  const { shape } = context.sentences[mention.sentence] as ParsedSentence;
  const named = /[NdG]/.test(shape.slice(mention.phrase.start, mention.phrase.end));
  return named && !isPlural(context, mention) && !isPerson(context, mention, null);
}

function isPlural(context: Context, mention: Mention): boolean {
  return context.language.speech.endings.plural.test(formOf(context, mention));
}

/** Whether "they" may stand for a phrase: for many, but for "48% of the containers", which say nothing, or for a spokesperson. */
function isThey(context: Context, mention: Mention): boolean {
  const { words } = context.sentences[mention.sentence] as ParsedSentence;
  const { either } = context.language.speech.people;
  const { start, end } = mention.phrase;
  if (
    words.slice(start, end).some(({ form }) => isRole(context.language, form) && either.test(form))
  )
    return true;
  return isPlural(context, mention) && !isShare(context, mention);
}

function isShare(context: Context, mention: Mention): boolean {
  return /^\P{L}*\p{N}\s?%/u.test(formOf(context, mention).replace(/^\p{L}+ /u, ''));
}

export function isPronoun({ sentences }: Context, { sentence, phrase }: Mention): boolean {
  const { shape } = sentences[sentence] as ParsedSentence;
  return /^[od]$/.test(shape.slice(phrase.start, phrase.end));
}

export function wordsOf(
  { text, sentences, language }: Context,
  { sentence, phrase }: Mention,
): string {
  const parsed = sentences[sentence] as ParsedSentence;
  const { start, end } = spanOf(parsed, phrase);
  const written = unwrapped(text.slice(start, end));
  const small = language.speech.capitalNouns ? /d/ : /[drn]/;
  return small.test(parsed.shape.charAt(phrase.start))
    ? written.replace(/^\p{Lu}/u, (c) => c.toLowerCase())
    : written;
}

function formOf({ sentences }: Context, { sentence, phrase }: Mention): string {
  const { words } = sentences[sentence] as ParsedSentence;
  return words
    .slice(phrase.start, phrase.end)
    .map((word) => word.form)
    .join(' ');
}

/** Whether a phrase owes its capital only to beginning a sentence: "Besides", "Sorry". */
export function onlyBegins({ sentences, names }: Context, { sentence, phrase }: Mention): boolean {
  const { words, shape } = sentences[sentence] as ParsedSentence;
  const alone = phrase.start === 0 && phrase.end === 1 && shape.startsWith('N');
  return alone && !names.capitals.has(words[0]?.form ?? '');
}
