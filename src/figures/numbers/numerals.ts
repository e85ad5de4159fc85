import { MULTIPLES, SCALES, singular } from '../words/number-words.ts';
import { readCardinal } from './cardinals.ts';
import { readFraction } from './fractions.ts';
import { type Lexemes, type Numeral, numeral } from './numeral.ts';

/** No chain of scales is longer, in lexemes. */
const LONGEST = 8;

/**
 * Reads the number that begins at lexeme `at`, the longest that grammar allows, or null.
 * With `joins` false "and" ends it, as between the ends of a range ("between one hundred and two").
 */
export function readNumeral(lexemes: Lexemes, at: number, joins = true): Numeral | null {
  const times = MULTIPLES.get(lexemes[at]?.form ?? '');
  if (times !== undefined) return numeral(at, at + 1, times);
  return readVague(lexemes, at) ?? readFraction(lexemes, at) ?? readCardinal(lexemes, at, joins);
}

/** "dozens", "hundreds of thousands", "several hundred", "a few million": an order of magnitude. */
function readVague(lexemes: Lexemes, at: number): Numeral | null {
  const form = lexemes[at]?.form;
  const few = form === 'a' && lexemes[at + 1]?.form === 'few';
  let next = few ? at + 2 : form === 'several' ? at + 1 : at;
  let open = next > at;
  let value = 1;
  while (next - at < LONGEST) {
    const word = lexemes[next]?.form ?? '';
    const scale = word === 'tens' ? 10 : SCALES.get(singular(word));
    if (scale === undefined || (!open && !word.endsWith('s'))) break;
    value *= scale;
    next += 1;
    open = false;
    const following = lexemes[next]?.form === 'of' ? (lexemes[next + 1]?.form ?? '') : '';
    if (!following.endsWith('s') || !SCALES.has(singular(following))) break;
    next += 1;
  }
  return value > 10 && value < Infinity ? numeral(at, next, value, { vague: true }) : null;
}
