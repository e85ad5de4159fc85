import type { Language } from '../language/language.ts';
import { kept } from '../text/kept.ts';
import type { Span } from '../text/span.ts';
import type { ParsedSentence } from './cues.ts';
import { bestName, type Context } from './mentions.ts';
import { type Phrase, phraseBefore, runStart, spanOf, subjectSoFar } from './phrases.ts';

/** Somebody's death, where a text tells that it happened: "Ann Lee | died", "Ann Lee's | death". */
export interface Death {
  /** The best name of who died. */
  readonly name: string;
  /** The words that tell it. */
  readonly words: Span;
  /** Whether it is told as a noun, which says by itself that it happened only where it is confirmed. */
  readonly noun: boolean;
}

const LONGEST_ASIDE = 60;
/** What somebody is, between the name and the last of it: ", a writer and". */
const APPOSED = /^,[dnra,]*c$/;

/** The deaths that one sentence tells of; one only mentioned in passing ("since she died") is none. */
export function deathsIn(context: Context, sentence: number): Death[] {
  const parsed = context.sentences[sentence] as ParsedSentence;
  const { deaths } = parsed.language.speech;
  const [phrases, { noun }] = [phrasesByFirst(deaths), deaths];
  return parsed.words.flatMap(({ form }, index) => {
    const phrase = phrases
      .get(form)
      ?.find((forms) => forms.every((one, at) => parsed.words[index + at]?.form === one));
    if (phrase === undefined && !noun.has(form)) return [];
    const who = phrase ? whoDied(parsed, index) : whoseDeath(parsed, index);
    const name = who === null ? spokenOf(context, sentence, index) : nameOf(context, sentence, who);
    if (name === null) return [];
    const words = spanOf(parsed, { start: index, end: index + (phrase?.length ?? 1) });
    return [{ name, words, noun: phrase === undefined }];
  });
}

/** The phrases that tell a death, by their first word. */
const phrasesByFirst = kept(({ phrases }: Language['speech']['deaths']) =>
  Map.groupBy(phrases, ([first = '']) => first),
);

function whoDied(parsed: ParsedSentence, index: number): Phrase | null {
  const { shape, words, language, main } = parsed;
  let before = index;
  while (/[ax]/.test(shape.charAt(before - 1))) before--;
  const last = shape.charAt(before - 1);
  const nearest =
    last === 'c'
      ? subjectSoFar(parsed, before - 1)
      : phraseBefore(parsed, last === '-' ? dashBefore(shape, before - 1) : before);
  // "Ann Lee, who played “…” for thirty years, died"
  const who = nearest ?? (last === ',' ? main : null);
  if (who === null) return null;
  // "Ann Lee, a writer and singer of ballads died"
  if (main !== null && APPOSED.test(shape.slice(main.end, who.start))) return main;
  // "since she died"
  const opener = shape.charAt(who.start - 1) === 's' ? (words[who.start - 1]?.form ?? '') : null;
  return opener === null || language.speech.joints.that.has(opener) ? who : null;
}

/** Where the dash stands that opens what the one at `close` ends: "Ann Lee - a player of … - died". */
function dashBefore(shape: string, close: number): number {
  const dashes = /-+[^-]*-+$/.exec(shape.slice(Math.max(0, close - LONGEST_ASIDE), close + 1));
  return dashes ? close + 1 - dashes[0].length : 0;
}

function nameOf(context: Context, sentence: number, who: Phrase): string | null {
  const { shape } = context.sentences[sentence] as ParsedSentence;
  return /[No]/.test(shape.slice(who.start, who.end))
    ? bestName(context, { sentence, phrase: who })
    : null;
}

/** Whose "the death" or "her death" is: the only one's of whom the sentence before tells that they died. */
function spokenOf(context: Context, sentence: number, index: number): string | null {
  const { words, language } = context.sentences[sentence] as ParsedSentence;
  const { deaths, joints } = language.speech;
  const before = words[index - 1]?.form ?? '';
  const known = joints.definite.has(before) || joints.owners.has(before);
  if (!known || !deaths.noun.has(words[index]?.form ?? '') || sentence === 0) return null;
  const died = new Set(deathsIn(context, sentence - 1).map(({ name }) => name));
  const [only = null] = died.size === 1 ? died : [];
  return only;
}

function whoseDeath({ shape }: ParsedSentence, index: number): Phrase | null {
  if (shape.charAt(index - 1) !== 'G') return null;
  return { start: runStart(shape, index), end: index };
}
