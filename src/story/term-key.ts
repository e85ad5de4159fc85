import { isUnspaced } from '../text/words.ts';
import { hash32 } from './hash.ts';

/** Letters of a word that count: what follows is mostly inflection, in any language that inflects at the end. */
const STEM = 6;

/**
 * Share of the articles of any collection in which a word is to be expected, by its letters: up to
 * two, three, four, five, six and more; then a number of up to two digits, and a longer one. The
 * shorter a word, the more common (Zipf's law of abbreviation), which holds for any language; where
 * few articles were counted, it tells "with" from "Bryansk".
 */
const SHARES = [0.6, 0.35, 0.15, 0.08, 0.05, 0.1, 0.01] as const;
const LONGEST = 4;
const CLASS_BITS = 0b111;

/** A word's key: 29 bits of hash, and in the last three its place in the table above. */
export function termKey(word: string, number: boolean): number {
  const stem = number ? word : word.replace(/'\p{L}{1,2}$/u, '').slice(0, STEM);
  const letters = isUnspaced(word) ? LONGEST : Math.min(Math.max(stem.length - 2, 0), LONGEST);
  const row = number ? LONGEST + (word.length < 3 ? 1 : 2) : letters;
  return ((hash32(stem) & ~CLASS_BITS) | row) >>> 0;
}

/** In what share of the articles a word is to be expected before any was counted. */
export function expectedShare(key: number): number {
  return SHARES[key & CLASS_BITS] as number;
}
