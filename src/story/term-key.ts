import { COMMON_WORDS } from '../language/languages.ts';
import { stemOf } from '../text/stem.ts';
import { isUnspaced } from '../text/words.ts';
import { hash32 } from './hash.ts';

/**
 * Share of the articles of any collection in which a word is to be expected, by its letters: up to
 * two, three, four, five, six and more; then a number of up to two digits, a longer one, and a
 * year or any word that is known to be common. The shorter a word, the more common (Zipf's law of
 * abbreviation), in any language; where few articles were counted, this tells "with" from "Bryansk".
 */
const SHARES = [0.7, 0.4, 0.1, 0.06, 0.04, 0.1, 0.01, 0.5] as const;
const LONGEST_WORD = 4;
const SHORT_NUMBER = 5;
const LONG_NUMBER = 6;
const COMMON_WORD = 7;
const ROW_BITS = 0b111;

const COMMON_STEMS = new Set([...COMMON_WORDS].map(stemOf));
/** A number is looked up sooner than a word that was just cut, and most are not among them. */
const COMMON_HASHES = new Set([...COMMON_STEMS].map(hash32));

/** A word's key: 29 bits of hash, and in the last three its row in the table above. */
export function termKey(word: string, number: boolean): number {
  const stem = number ? word : stemOf(word);
  const hash = hash32(stem);
  const row = number ? rowOfNumber(word) : rowOf(stem, hash);
  return ((hash & ~ROW_BITS) | row) >>> 0;
}

/** In what share of the articles a word is to be expected before any was counted. */
export function expectedShare(key: number): number {
  return SHARES[key & ROW_BITS] as number;
}

/** A year of our time stands in the date of any report. */
const YEAR = /^(?:19|20)\d\d$/;

function rowOfNumber(word: string): number {
  if (YEAR.test(word)) return COMMON_WORD;
  return word.length < 3 ? SHORT_NUMBER : LONG_NUMBER;
}

function rowOf(stem: string, hash: number): number {
  if (COMMON_HASHES.has(hash) && COMMON_STEMS.has(stem)) return COMMON_WORD;
  return isUnspaced(stem) ? LONGEST_WORD : Math.min(Math.max(stem.length - 2, 0), LONGEST_WORD);
}
