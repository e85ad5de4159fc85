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
  return scriptOf(sample) ?? elected(sample);
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

function elected(sample: string): string | null {
  const votes = new Map<string, number>();
  let words = 0;
  for (const { kind, form } of tokenise(sample)) {
    if (kind !== 'word') continue;
    words += 1;
    for (const part of form.includes("'") ? form.split("'") : [form])
      for (const tag of SPOKEN_BY.get(part) ?? []) votes.set(tag, (votes.get(tag) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  if (first === undefined) return null;
  if (second === undefined && words < SHORT) return first[0];
  if (first[1] < LEAST * words) return null;
  return first[1] > LEAD * (second?.[1] ?? 0) ? first[0] : null;
}
