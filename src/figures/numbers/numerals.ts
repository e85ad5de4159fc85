import { phraseBefore } from '../words/approximations.ts';
import { type Lexemes, stands } from '../words/lexemes.ts';
import { readCardinal } from './cardinals.ts';
import { readFraction } from './fractions.ts';
import { isArticle, type Numeral, numeral, scaleAt } from './numeral.ts';

/** No chain of scales is longer, in lexemes. */
const LONGEST = 8;

/**
 * Reads the number that begins at lexeme `at`, the longest that grammar allows, or null.
 * With `joins` false "and" ends it, as between the ends of a range ("between one hundred and two").
 */
export function readNumeral(lexemes: Lexemes, at: number, joins = true): Numeral | null {
  const times = lexemes.language.numbers.multiples.get(lexemes[at]?.form ?? '');
  if (times !== undefined) return numeral(at, at + 1, times);
  return readVague(lexemes, at) ?? readFraction(lexemes, at) ?? readCardinal(lexemes, at, joins);
}

/** "dozens", "hundreds of thousands", "several hundred", "a few million": an order of magnitude. */
function readVague(lexemes: Lexemes, at: number): Numeral | null {
  const { numbers, grammar } = lexemes.language;
  // "Около тысячи": of one thousand; without the preposition the form is a plural.
  const single = stands(lexemes, at, numbers.bareScales);
  if (single && phraseBefore(lexemes.books.bounds, lexemes, at) !== null) return null;
  const few = isArticle(lexemes, at) && stands(lexemes, at + 1, numbers.few);
  let next = few ? at + 2 : stands(lexemes, at, numbers.several) ? at + 1 : at;
  let open = next > at;
  let value = 1;
  while (next - at < LONGEST) {
    const vague = numbers.vagueScales.get(lexemes[next]?.form ?? '');
    const scale = vague ?? (open ? scaleAt(lexemes, next) : undefined);
    if (scale === undefined) break;
    value *= scale;
    next += 1;
    open = false;
    const of = stands(lexemes, next, grammar.of) ? next + 1 : next;
    const following = lexemes[of]?.form ?? '';
    if (!numbers.scales.has(following)) break;
    if (grammar.of.size > 0 && (of === next || !numbers.vagueScales.has(following))) break;
    open = grammar.of.size === 0;
    next = of;
  }
  return value > 10 && value < Infinity ? numeral(at, next, value, { vague: true }) : null;
}
