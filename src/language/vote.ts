import { tokenise } from '../text/words.ts';
import { SPOKEN_BY } from './languages.ts';

/** Scripts that tell the language by themselves, by what only its letters show. */
const SCRIPTS: readonly (readonly [tag: string, letters: RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['zh', /\p{sc=Han}/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['fa', /[پچژگ]/gu],
  ['ar', /\p{sc=Arabic}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
];

/** So many characters of a text are looked at; more would tell nothing new. */
const LOOKED_AT = 2000;
/** A script is a text's own from this share of its letters on. */
const OWN_SCRIPT = 0.2;
/** Of a text's words so many, as a share, are frequent words of its language at the least … */
const LEAST = 0.12;
/** … but in a text of fewer words one is enough that speaks for no other language. */
const SHORT = 40;
/** The language with the most votes has so many times those of the next. */
const LEAD = 1.3;

/**
 * The language of a text by a vote of its small words, or by its script, as a BCP 47 tag; null where
 * that leaves it open. A short text needs one small word that speaks for one language alone.
 */
export function languageIn(text: string): string | null {
  const sample = text.slice(0, LOOKED_AT);
  return scriptOf(sample) ?? elected(sample) ?? lettersOf(sample);
}

/** Letters that of the languages in Cyrillic only some have. */
const LETTERS: readonly (readonly [tag: string, own: RegExp, others: RegExp])[] = [
  ['uk', /[іїєґ]/gu, /[ыэёъўјљњџћђ]/gu],
  ['ru', /[ыэё]/gu, /[іїєґўјљњџћђ]/gu],
];
/** So many letters of its own show a language, with none of the others; fewer may be of a name. */
const SURE = 3;

/** The language of a text in Cyrillic by its letters, where its words leave it open. */
function lettersOf(sample: string): string | null {
  const count = (letters: RegExp): number => sample.match(letters)?.length ?? 0;
  const found = LETTERS.find(([, own, others]) => count(own) >= SURE && count(others) === 0);
  return found?.[0] ?? null;
}

function scriptOf(sample: string): string | null {
  if (!OTHER_SCRIPT.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const own = SCRIPTS.find(
    ([, pattern]) => (sample.match(pattern)?.length ?? 0) > OWN_SCRIPT * letters,
  );
  return own?.[0] ?? null;
}

/** A letter of a script that is told by itself is neither Latin nor Cyrillic; most texts have none. */
const OTHER_SCRIPT = /[^\P{L}\p{sc=Latin}\p{sc=Cyrillic}]/u;

/** The languages that a small word speaks for, by their places in TAGS. */
const TAGS = [...new Set([...SPOKEN_BY.values()].flat())];
const VOTES: ReadonlyMap<string, readonly number[]> = new Map(
  SPOKEN_BY.entries().map(([word, tags]) => [word, tags.map((tag) => TAGS.indexOf(tag))]),
);

/** Of most words this shows, much sooner than a look for their letters, that they speak for nobody. */
const OUTLINES: ReadonlySet<number> = new Set(VOTES.keys().map(outlineOf));

/** A number that a word's length, first and last letters make. */
function outlineOf(word: string): number {
  const { length } = word;
  return (word.charCodeAt(0) * 0x800 + word.charCodeAt(length - 1)) * 0x20 + (length & 0x1f);
}

function elected(sample: string): string | null {
  const votes = TAGS.map(() => 0);
  let words = 0;
  for (const { kind, form } of tokenise(sample)) {
    if (kind !== 'word') continue;
    words += 1;
    if (!form.includes("'")) vote(votes, form);
    else for (const part of form.split("'")) vote(votes, part);
  }
  const [first = 0, second = 0] = votes.toSorted((a, b) => b - a);
  const isClear = second === 0 && words < SHORT ? first > 0 : first >= LEAST * words;
  return isClear && first > LEAD * second ? (TAGS[votes.indexOf(first)] ?? null) : null;
}

function vote(votes: number[], word: string): void {
  if (!OUTLINES.has(outlineOf(word))) return;
  for (const at of VOTES.get(word) ?? []) votes[at] = (votes[at] as number) + 1;
}
