import { isHyphen, type Lexemes, past, stands } from '../words/lexemes.ts';
import { digitsValue, readDigits } from './digits.ts';
import { fraction, readDenominator, readPart } from './fractions.ts';
import { isArticle, type Numeral, numeral, scaleAt } from './numeral.ts';

/** No number in words is longer, in lexemes. */
const LONGEST = 24;

/** What a number's words add up to so far. */
interface Sum {
  /** What whole scales have given. */
  total: number;
  /** The group under the next scale, null where none is open. */
  group: number | null;
  /** The size of the last word: 1 for units, 10 for tens, 100 for hundreds, then the scales; at the start infinite. */
  last: number;
  /** The last scale used. */
  scale: number;
  readonly digits: boolean;
}

/**
 * Reads a cardinal, an ordinal, or a fraction with its numerator: digits and words in any mixture
 * that grammar allows ("4 thousand 3 hundred and 21", "two point two million", "two thirds").
 */
export function readCardinal(lexemes: Lexemes, at: number, joins: boolean): Numeral | null {
  const { numbers } = lexemes.language;
  const articled = isArticle(lexemes, at);
  if (articled && scaleAt(lexemes, at + 1) === undefined) return null;
  const start = articled ? at + 1 : at;
  if (stands(lexemes, start, numbers.point)) {
    const point = readPoint(lexemes, start);
    return point === null ? null : numeral(at, point.to, point.value);
  }
  const digits = readDigits(lexemes, start);
  if (digits?.ordinal)
    return numeral(at, digits.to, digits.value, { kind: 'ordinal', digits: true });
  if (digits === null && lexemes[start]?.kind === 'digits') return null;
  const sum: Sum = {
    total: 0,
    group: digits?.value ?? null,
    last: Infinity,
    scale: 1,
    digits: digits !== null,
  };
  let next = digits?.to ?? start;
  while (next - at < LONGEST) {
    const word = joined(lexemes, next, sum, joins);
    const ordinal = sum.digits ? undefined : numbers.ordinals.get(lexemes[word]?.form ?? '');
    if (ordinal !== undefined && fits(sum, ordinal))
      return ordinalNumeral(at, word + 1, sum, ordinal);
    if (!take(lexemes, word, sum)) break;
    next = word + 1;
  }
  if (sum.group === null && sum.total === 0) return null;
  const bareScale = !articled && next === start + 1 && scaleAt(lexemes, start) !== undefined;
  return bareScale ? null : withTail(lexemes, at, next, sum, joins);
}

/** Steps over a hyphen or "and" where another number word may follow: "twenty-five", "$1.5-billion". */
function joined(lexemes: Lexemes, at: number, sum: Sum, joins: boolean): number {
  const lexeme = lexemes[at];
  if (sum.last === 10 && (lexeme?.form === '-' || (lexeme?.form === '—' && !lexeme.gap)))
    return at + 1;
  if (isHyphen(lexemes, at) && (scaleAt(lexemes, at + 1) ?? 0) > 100) return at + 1;
  const and =
    joins &&
    stands(lexemes, at, lexemes.language.grammar.and) &&
    sum.last >= 100 &&
    sum.last < Infinity;
  return and && readPart(lexemes, at + 1) === null ? at + 1 : at;
}

/** Whether a number of this size may follow what is there ("twenty" + 5, "hundred" + 30). */
function fits(sum: Sum, value: number): boolean {
  if (sum.group === null) return sum.total === 0 || value < sum.scale;
  if (value >= 100) return true;
  if (sum.last === 10) return value < 10;
  return sum.last === 100 && value < 100;
}

function ordinalNumeral(from: number, to: number, sum: Sum, ordinal: number): Numeral {
  const rest = ordinal >= 100 ? (sum.group ?? 1) * ordinal : (sum.group ?? 0) + ordinal;
  return numeral(from, to, sum.total + rest, { kind: 'ordinal' });
}

/** Takes the number word at `at` into the sum; false where it is none or does not fit. */
function take(lexemes: Lexemes, at: number, sum: Sum): boolean {
  const form = lexemes[at]?.form ?? '';
  const { units, tens, shortScales } = lexemes.language.numbers;
  const small = units.get(form) ?? tens.get(form);
  if (small !== undefined) return takeSmall(small, sum);
  if (lexemes[at]?.kind === 'digits') return takeDigits(lexemes, at, sum);
  const short = sum.digits && sum.last === Infinity ? shortScales.get(form) : undefined;
  const scale = scaleAt(lexemes, at) ?? short;
  if (scale === undefined) return false;
  if (scale === 100) {
    if (sum.group !== null && !sum.digits && sum.group >= 100) return false;
    sum.group = (sum.group ?? 1) * 100;
  } else if (sum.group === null && sum.total > 0) sum.total *= scale;
  else {
    sum.total += (sum.group ?? 1) * scale;
    sum.group = null;
  }
  sum.last = scale;
  if (scale !== 100) sum.scale = scale;
  return true;
}

/** A number under a hundred; after a single digit a ten makes a hundred of it ("one twenty-two"). */
function takeSmall(value: number, sum: Sum): boolean {
  const spoken =
    sum.last === 1 && sum.group !== null && sum.group > 0 && sum.group < 10 && value >= 20;
  if (!fits(sum, value) && !spoken) return false;
  sum.group = (sum.group ?? 0) * (spoken ? 100 : 1) + value;
  sum.last = value >= 20 ? 10 : 1;
  return true;
}

/** Digits go on only before a smaller scale, or after "hundred and" ("3 hundred and 21"). */
function takeDigits(lexemes: Lexemes, at: number, sum: Sum): boolean {
  const value = digitsValue(lexemes[at]?.form ?? '', lexemes.language.numbers.decimal);
  if (value === null || !sum.digits) return false;
  const after = scaleAt(lexemes, at + 1);
  const lower = sum.group === null && after !== undefined && after < sum.scale && value < 1000;
  const joined = stands(lexemes, at - 1, lexemes.language.grammar.and);
  const rest = sum.last === 100 && value < 100 && joined && after === undefined;
  if (!lower && !rest) return false;
  sum.group = (sum.group ?? 0) + value;
  sum.last = 1;
  return true;
}

/** What may end a cardinal: a denominator, a decimal part, "and a half", a scale after either. */
function withTail(lexemes: Lexemes, from: number, end: number, sum: Sum, joins: boolean): Numeral {
  let to = end;
  let value = sum.total + (sum.group ?? 0);
  let scale = sum.group === null ? sum.scale : 1;
  if (sum.group !== null) {
    const lower = sum.digits ? null : readDenominator(lexemes, to, value);
    if (lower !== null) return fraction(lexemes, from, lower.to, value / lower.value);
    const point = readPoint(lexemes, to);
    value += point?.value ?? 0;
    to = point?.to ?? to;
  }
  const part = joins ? partBehind(lexemes, to) : null;
  if (part !== null) {
    const own = scale > 1 ? scaleAt(lexemes, part.to) : undefined;
    value += part.value * (own ?? (scale >= 1e6 ? scale : 1));
    to = own === undefined ? part.to : part.to + 1;
  }
  const after = to > end && scale === 1 ? scaleAt(lexemes, to) : undefined;
  if (after !== undefined) {
    value *= after;
    scale = after;
    to += 1;
  }
  return numeral(from, to, value, { digits: sum.digits, scale });
}

/** "and a half", "-and-a-half". */
function partBehind(lexemes: Lexemes, at: number): { value: number; to: number } | null {
  const hyphened = isHyphen(lexemes, at);
  const and = hyphened ? at + 1 : at;
  if (!stands(lexemes, and, lexemes.language.grammar.and)) return null;
  if (!hyphened) return readPart(lexemes, and + 1);
  const article = isHyphen(lexemes, and + 1) ? and + 2 : and + 1;
  const half = past(lexemes, article, lexemes.language.grammar.indefinite);
  return readPart(lexemes, half > article && isHyphen(lexemes, half) ? half + 1 : article);
}

/** "point seven one", "point 77", "point seventy-one": what stands behind a decimal point in words. */
function readPoint(lexemes: Lexemes, at: number): { value: number; to: number } | null {
  const { point, units, tens: allTens } = lexemes.language.numbers;
  if (!stands(lexemes, at, point)) return null;
  let digits = '';
  let to = at + 1;
  for (; to - at < LONGEST; to++) {
    const form = lexemes[to]?.form ?? '';
    const small = units.get(form);
    const tens = allTens.get(form);
    if (small !== undefined) digits += small;
    else if (digits !== '') break;
    else if (tens !== undefined) {
      const next = lexemes[to + 1]?.form === '-' ? to + 2 : to + 1;
      const unit = units.get(lexemes[next]?.form ?? '') ?? 0;
      const more = unit > 0 && unit < 10;
      digits = String(tens + (more ? unit : 0));
      if (more) to = next;
    } else if (/^\d+$/.test(form)) digits = form;
    else break;
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), to };
}
