import { digitsValue } from './digits.ts';
import {
  DENOMINATORS,
  ORDINALS,
  SCALES,
  SHORT_SCALES,
  singular,
  TENS,
  UNITS,
  VULGAR,
} from './number-words.ts';
import type { Lexeme } from './scan.ts';

/** A number as read from lexemes `from` to `to` (exclusive), before units and ranges. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction';
  /** The scale that it ends in ("4.3 million": 1e6), else 1. */
  readonly scale: number;
  /** Whether it begins in digits. */
  readonly digits: boolean;
  /** Whether it names an order of magnitude only ("dozens", "tens of thousands"). */
  readonly vague: boolean;
}

type Lexemes = readonly Lexeme[];

/** No number in words is longer, in lexemes. */
const LONGEST = 24;

const ARTICLES = new Set(['a', 'an']);

/**
 * Reads the number that begins at lexeme `at`, the longest that grammar allows, or null.
 * With `joins` false "and" ends it, as between the ends of a range ("between one hundred and two").
 */
export function readNumeral(lexemes: Lexemes, at: number, joins = true): Numeral | null {
  return readVague(lexemes, at) ?? readFraction(lexemes, at) ?? readCardinal(lexemes, at, joins);
}

/** "dozens", "hundreds of thousands", "several hundred", "a few million": an order of magnitude. */
function readVague(lexemes: Lexemes, at: number): Numeral | null {
  let next = at;
  let value = 1;
  let opened = false;
  const form = lexemes[at]?.form;
  if (form === 'several' || (form === 'a' && lexemes[at + 1]?.form === 'few')) {
    next += form === 'several' ? 1 : 2;
    opened = true;
  }
  for (;;) {
    const word = lexemes[next]?.form ?? '';
    const scale = word === 'tens' ? 10 : SCALES.get(singular(word));
    if (scale === undefined || (!opened && !word.endsWith('s'))) break;
    value *= scale;
    next += 1;
    opened = false;
    if (lexemes[next]?.form !== 'of') break;
    const following = lexemes[next + 1]?.form ?? '';
    if (!following.endsWith('s') || !SCALES.has(singular(following))) break;
    next += 1;
  }
  if (value === 1 || value === 10) return null;
  return numeral(at, next, value, { vague: true });
}

function numeral(from: number, to: number, value: number, rest: Partial<Numeral> = {}): Numeral {
  return {
    from,
    to,
    value,
    kind: 'cardinal',
    scale: 1,
    digits: false,
    vague: false,
    ...rest,
  };
}

/** A fraction without a whole: "two thirds", "a fifth", "half", "3/4", "⅔". */
function readFraction(lexemes: Lexemes, at: number): Numeral | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  const vulgar = VULGAR.get(first.form);
  if (vulgar !== undefined) return fractionOf(lexemes, at, at + 1, vulgar);
  const slashed = readSlashed(lexemes, at);
  if (slashed !== null) return slashed;
  if (first.form === 'half') return fractionOf(lexemes, at, at + 1, 1 / 2);
  if (first.form === 'quarter' && scaleAt(lexemes, at + 1) !== undefined)
    return fractionOf(lexemes, at, at + 1, 1 / 4);
  if (!ARTICLES.has(first.form)) return null;
  const lower = readDenominator(lexemes, at + 1, 1);
  return lower === null ? null : fractionOf(lexemes, at, lower.to, 1 / lower.value);
}

/** "half a million", "a quarter million", "three quarters of a billion" carry a scale. */
function fractionOf(lexemes: Lexemes, from: number, end: number, value: number): Numeral {
  let to = end;
  let skip = to;
  if (lexemes[skip]?.form === 'of') skip += 1;
  if (ARTICLES.has(lexemes[skip]?.form ?? '')) skip += 1;
  const scale = scaleAt(lexemes, skip);
  if (scale !== undefined) {
    to = skip + 1;
    return numeral(from, to, value * scale, { scale });
  }
  return numeral(from, to, value, { kind: 'fraction' });
}

function scaleAt(lexemes: Lexemes, at: number): number | undefined {
  const form = lexemes[at]?.form ?? '';
  return SCALES.get(form) ?? SCALES.get(singular(form));
}

const SLASHES = new Set(['/', '⁄']);
const USUAL_DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128, 1000]);

function readSlashed(lexemes: Lexemes, at: number): Numeral | null {
  const [upper, slash, lower, after] = lexemes.slice(at, at + 4);
  if (upper?.kind !== 'digits' || slash === undefined || !SLASHES.has(slash.form)) return null;
  if (lower?.kind !== 'digits' || lower.gap || slash.gap) return null;
  if (after !== undefined && SLASHES.has(after.form) && !after.gap) return null;
  const [above, below] = [Number(upper.form), Number(lower.form)];
  if (!(above > 0 && above < below && USUAL_DENOMINATORS.has(below))) return null;
  return numeral(at, at + 3, above / below, { kind: 'fraction', digits: true });
}

/** The lower part of a fraction under `upper`: plural unless `upper` is one. */
function readDenominator(
  lexemes: Lexemes,
  at: number,
  upper: number,
): { value: number; to: number } | null {
  let next = at;
  if (lexemes[next]?.form === '-') next += 1;
  const form = lexemes[next]?.form ?? '';
  const named = DENOMINATORS.get(form);
  if (named !== undefined) {
    const fits = form === 'halves' || form === 'quarters' ? upper > 1 && upper < 4 : upper === 1;
    return fits ? { value: named, to: next + 1 } : null;
  }
  const tens = TENS.get(form);
  if (tens !== undefined) {
    const unit = lexemes[next + 1]?.form === '-' ? next + 2 : next + 1;
    const ordinal = ordinalOf(lexemes[unit]?.form ?? '', upper);
    return ordinal !== undefined && ordinal < 10 ? { value: tens + ordinal, to: unit + 1 } : null;
  }
  const value = ordinalOf(form, upper);
  return value !== undefined && value > 2 ? { value, to: next + 1 } : null;
}

function ordinalOf(form: string, upper: number): number | undefined {
  if (upper === 1) return ORDINALS.get(form);
  return form.endsWith('s') ? ORDINALS.get(singular(form)) : undefined;
}

/** What a cardinal's words add up to so far. */
interface Sum {
  /** What whole scales have given. */
  total: number;
  /** The group under the next scale, null where none is open. */
  group: number | null;
  /** The size of the last word: 1 for units, 10 for tens, 100 for hundreds, and the scales. */
  last: number;
  /** The smallest scale used. */
  scale: number;
  digits: boolean;
}

function readCardinal(lexemes: Lexemes, at: number, joins: boolean): Numeral | null {
  let next = at;
  const sum: Sum = { total: 0, group: null, last: Infinity, scale: 1, digits: false };
  if (ARTICLES.has(lexemes[at]?.form ?? '')) {
    if (scaleAt(lexemes, at + 1) === undefined) return null;
    next += 1;
  }
  const first = lexemes[next];
  if (first?.kind === 'digits') {
    const opened = readDigits(lexemes, next);
    if (opened === null) return null;
    if (opened.ordinal)
      return numeral(at, opened.to, opened.value, { kind: 'ordinal', digits: true });
    sum.group = opened.value;
    sum.digits = true;
    next = opened.to;
  } else if (first?.form === 'point') {
    const point = readPoint(lexemes, next);
    return point === null ? null : numeral(at, point.to, point.value);
  }
  while (next - at < LONGEST) {
    const joined = joins || lexemes[next]?.form !== 'and' ? joinsAt(lexemes, next, sum) : next;
    const ordinal = ORDINALS.get(lexemes[joined]?.form ?? '');
    if (ordinal !== undefined && fits(sum, ordinal) && !sum.digits)
      return ordinalNumeral(at, joined + 1, sum, ordinal);
    if (!take(lexemes, joined, sum)) break;
    next = joined + 1;
  }
  if (sum.group === null && sum.total === 0) return null;
  return withTail(lexemes, at, next, sum, joins);
}

/** Skips "and" and hyphens between number words where another part may follow. */
function joinsAt(lexemes: Lexemes, at: number, sum: Sum): number {
  const form = lexemes[at]?.form;
  if (form === '-' && sum.last === 10) return at + 1;
  if (form === '—' && sum.last === 10 && lexemes[at]?.gap === false) return at + 1;
  if (form === 'and' && sum.last >= 100 && sum.last < Infinity) return at + 1;
  return at;
}

/** Whether a number of this size may follow what is there ("twenty" + 5, "hundred" + 30). */
function fits(sum: Sum, value: number): boolean {
  if (sum.group === null) return sum.total === 0 || value < sum.scale;
  if (value >= 100) return true;
  if (sum.last === 10) return value < 10;
  return sum.last === 100 && value < 100;
}

function ordinalNumeral(from: number, to: number, sum: Sum, ordinal: number): Numeral {
  const group = sum.group ?? 0;
  const value =
    ordinal >= 100 ? sum.total + (sum.group ?? 1) * ordinal : sum.total + group + ordinal;
  return numeral(from, to, value, { kind: 'ordinal' });
}

/** Takes the number word at `at` into the sum; false where it is none or does not fit. */
function take(lexemes: Lexemes, at: number, sum: Sum): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return false;
  const small = UNITS.get(lexeme.form) ?? TENS.get(lexeme.form);
  if (small !== undefined) {
    const yearLike =
      sum.last === 1 && sum.group !== null && sum.group < 10 && TENS.has(lexeme.form);
    if (!fits(sum, small) && !yearLike) return false;
    sum.group = yearLike ? (sum.group ?? 0) * 100 + small : (sum.group ?? 0) + small;
    sum.last = small >= 20 ? 10 : 1;
    return true;
  }
  if (lexeme.kind === 'digits') return takeDigits(lexemes, at, sum);
  const scale =
    SCALES.get(lexeme.form) ?? SCALES.get(singular(lexeme.form)) ?? shortScale(lexemes, at, sum);
  if (scale === undefined) return false;
  if (scale === 100) {
    if (sum.group !== null && !sum.digits && sum.group >= 100) return false;
    sum.group = (sum.group ?? 1) * 100;
    sum.last = 100;
    return true;
  }
  if (sum.group === null && sum.total > 0) sum.total *= scale;
  else {
    sum.total += (sum.group ?? 1) * scale;
    sum.group = null;
  }
  sum.last = scale;
  sum.scale = scale;
  return true;
}

/** Digits go on only before a smaller scale, or after "hundred and" ("3 hundred and 21"). */
function takeDigits(lexemes: Lexemes, at: number, sum: Sum): boolean {
  const value = digitsValue(lexemes[at]?.form ?? '');
  if (value === null || !sum.digits) return false;
  const after = SCALES.get(lexemes[at + 1]?.form ?? '');
  const lower = sum.group === null && after !== undefined && after < sum.scale && value < 1000;
  const rest = sum.last === 100 && value < 100 && lexemes[at - 1]?.form === 'and';
  if (!lower && !rest) return false;
  sum.group = (sum.group ?? 0) + value;
  sum.last = 1;
  return true;
}

/** "k", "bn" after digits; "m" and "b" where it is decided that they mean a scale. */
function shortScale(lexemes: Lexemes, at: number, sum: Sum): number | undefined {
  if (!sum.digits || sum.last !== Infinity) return undefined;
  return SHORT_SCALES.get(lexemes[at]?.form ?? '');
}

/** Digits with what belongs to them: groups apart by spaces, an ordinal's ending, an exponent. */
function readDigits(
  lexemes: Lexemes,
  at: number,
): { value: number; to: number; ordinal: boolean } | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  let to = at + 1;
  let form = first.form;
  if (/^\d{1,3}$/.test(form)) {
    while (
      lexemes[to]?.kind === 'digits' &&
      lexemes[to]?.gap &&
      /^\d{3}(?:[.,]\d+)?$/.test(lexemes[to]?.form ?? '')
    ) {
      form += lexemes[to]?.form;
      to += 1;
    }
  }
  const value = digitsValue(form);
  if (value === null) return null;
  const ending = lexemes[to];
  const glued = ending !== undefined && !ending.gap;
  if (glued && /^(?:st|nd|rd|th)$/.test(ending.form)) return { value, to: to + 1, ordinal: true };
  const vulgar = VULGAR.get(ending?.form ?? '');
  if (vulgar !== undefined && Number.isInteger(value))
    return { value: value + vulgar, to: to + 1, ordinal: false };
  const slashed =
    ending?.kind === 'digits' && Number.isInteger(value) ? readSlashed(lexemes, to) : null;
  if (slashed !== null) return { value: value + slashed.value, to: slashed.to, ordinal: false };
  return { value, to, ordinal: false };
}

/** "point seven one", "point 77", "point seventy-one": what stands behind a decimal point in words. */
function readPoint(lexemes: Lexemes, at: number): { value: number; to: number } | null {
  if (lexemes[at]?.form !== 'point') return null;
  let digits = '';
  let to = at + 1;
  for (;;) {
    const lexeme = lexemes[to];
    const form = lexeme?.form ?? '';
    const small = UNITS.get(form);
    const tens = TENS.get(form);
    if (small !== undefined) digits += small;
    else if (tens !== undefined && digits === '') {
      const rest = lexemes[to + 1]?.form === '-' ? to + 2 : to + 1;
      const unit = UNITS.get(lexemes[rest]?.form ?? '');
      const joined = unit !== undefined && unit > 0 && unit < 10;
      digits = String(tens + (joined ? unit : 0));
      to = joined ? rest : to;
    } else if (lexeme?.kind === 'digits' && digits === '' && /^\d+$/.test(form)) digits = form;
    else break;
    to += 1;
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), to };
}

/** What may end a cardinal: a decimal part, a fraction ("and a half"), a scale after either; or it is itself a numerator. */
function withTail(lexemes: Lexemes, from: number, end: number, sum: Sum, joins: boolean): Numeral {
  let to = end;
  let value = sum.total + (sum.group ?? 0);
  let scale = sum.group === null ? sum.scale : 1;
  const rest = { digits: sum.digits };
  if (sum.group !== null) {
    const lower = readDenominator(lexemes, to, value);
    if (lower !== null && !(value === 1 && sum.digits))
      return fractionOf(lexemes, from, lower.to, value / lower.value);
    const point = readPoint(lexemes, to);
    if (point !== null) {
      value += point.value;
      to = point.to;
    }
  }
  if (joins && lexemes[to]?.form === 'and') {
    const part = readPart(lexemes, to + 1);
    if (part !== null) {
      value += part.value * (scale >= 1e6 ? scale : 1);
      to = part.to;
    }
  }
  const after = to > end ? scaleAt(lexemes, to) : undefined;
  if (after !== undefined && scale === 1) {
    value *= after;
    scale = after;
    to += 1;
  }
  return numeral(from, to, value, { ...rest, scale });
}

/** The fraction of "one and a half", "three and one fourth", "five and three quarters". */
function readPart(lexemes: Lexemes, at: number): { value: number; to: number } | null {
  const form = lexemes[at]?.form ?? '';
  const upper = ARTICLES.has(form) ? 1 : UNITS.get(form);
  if (form === 'half') return { value: 1 / 2, to: at + 1 };
  if (upper === undefined) return null;
  const lower = readDenominator(lexemes, at + 1, upper);
  return lower === null ? null : { value: upper / lower.value, to: lower.to };
}
