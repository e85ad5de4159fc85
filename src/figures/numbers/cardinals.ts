import type { NumberWords } from '../../language/number-words.ts';
import { isHyphen, type Lexemes, past, stands } from '../words/lexemes.ts';
import { lookUp } from '../words/phrasebook.ts';
import { digitsValue, readDigits } from './digits.ts';
import { fraction, readDenominator, readPart } from './fractions.ts';
import { numberWordsAt } from './number-words.ts';
import { isArticle, type Numeral, numeral, scaleAt } from './numeral.ts';

/** No number in words is longer, in lexemes. */
const LONGEST = 24;

/** What a number's words add up to so far. */
interface Sum {
  /** What whole scales have given, the greatest first. */
  closed: readonly Closed[];
  /** The group under the next scale, null where none is open. */
  group: number | null;
  /** What of the group a hundred, or in Chinese a ten or a thousand, has closed, and the smallest of them. */
  base: number;
  step: number;
  /** Below this the next word must be: 10 behind tens, 100 behind hundreds, the scale behind scales; 1 behind units; at the start infinite. */
  last: number;
  /** Whether "and" stands right before. */
  joined: boolean;
  ordinal: boolean;
  /** What its last digit adds if the number ends in it: in "一万五" five thousand, less the five. */
  tenths: number;
  readonly digits: boolean;
}

interface Closed {
  readonly scale: number;
  readonly value: number;
}

function totalOf({ closed, group, tenths }: Sum): number {
  return closed.reduce((sum, { value }) => sum + value, (group ?? 0) + tenths);
}

/** The last scale used, 1 where there is none. */
function scaleOf({ closed }: Sum): number {
  return closed.at(-1)?.scale ?? 1;
}

/**
 * Reads a cardinal, an ordinal, or a fraction with its numerator: digits and words in any mixture
 * that grammar allows ("4 thousand 3 hundred and 21", "two point two million", "two thirds").
 */
export function readCardinal(lexemes: Lexemes, at: number, joins: boolean): Numeral | null {
  const { numbers } = lexemes.language;
  if (stands(lexemes, at, numbers.ordinalBefore)) return readOrdinalBehind(lexemes, at);
  const articled = isArticle(lexemes, at);
  const scaled = scaleAt(lexemes, at + 1) !== undefined;
  if (articled && !scaled && !isArticleCounting(lexemes, at)) return null;
  const start = articled && scaled ? at + 1 : at;
  if (stands(lexemes, start, numbers.point)) {
    const point = readPoint(lexemes, start);
    return point === null ? null : numeral(at, point.to, point.value);
  }
  const digits = readDigits(lexemes, start);
  if (digits?.ordinal)
    return numeral(at, digits.to, digits.value, { kind: 'ordinal', digits: true });
  if (digits === null && numberWordsAt(lexemes, start) === null) return null;
  const sum = emptySum(digits?.value ?? null);
  const next = takeAll(lexemes, digits?.to ?? start, sum, joins);
  if (sum.group === null && sum.closed.length === 0) return null;
  if (sum.ordinal) {
    const doubtful = next === at + 1 && stands(lexemes, at, numbers.doubtfulOrdinals);
    if (doubtful && lexemes.length > 1 && !isDetermined(lexemes, at)) return null;
    return numeral(at, next, totalOf(sum), { kind: 'ordinal' });
  }
  const bareScale = !articled && next === start + 1 && scaleAt(lexemes, start) !== undefined;
  if (bareScale && !stands(lexemes, start, numbers.bareScales)) return null;
  return withTail(lexemes, at, next, sum, joins);
}

/** "第三": the ordinal of the number behind lexeme `at`. */
function readOrdinalBehind(lexemes: Lexemes, at: number): Numeral | null {
  const sum = emptySum(readDigits(lexemes, at + 1)?.value ?? null);
  const to = takeAll(lexemes, sum.digits ? at + 2 : at + 1, sum, false);
  const named = to > at + 1 && Number.isInteger(totalOf(sum));
  return named ? numeral(at, to, totalOf(sum), { kind: 'ordinal' }) : null;
}

/** Whether an article that is also the word for one is that: by itself, in "un et demi", "um ponto cinco". */
function isArticleCounting(lexemes: Lexemes, at: number): boolean {
  const { numbers } = lexemes.language;
  if (!numbers.units.has(lexemes[at]?.form ?? '')) return false;
  if (lexemes.length === 1 || readPoint(lexemes, at + 1) !== null) return true;
  if (partsBehind(lexemes, at + 1) !== null) return true;
  // "um sobre vinte": one of twenty
  const whole = numberWordsAt(lexemes, at + 2) !== null || lexemes[at + 2]?.kind === 'digits';
  if (whole && stands(lexemes, at + 1, lexemes.language.ranges.whole)) return true;
  return stands(lexemes, at + 1, numbers.beforePart) && readPart(lexemes, at + 2) !== null;
}

/** A sum that begins with the number of these digits, or with nothing. */
function emptySum(digits: number | null): Sum {
  const open = {
    base: 0,
    step: Infinity,
    last: Infinity,
    joined: false,
    ordinal: false,
    tenths: 0,
  };
  return { ...open, closed: [], group: digits, digits: digits !== null };
}

/** Takes all number words from lexeme `at` on into the sum; the lexeme behind them. */
function takeAll(lexemes: Lexemes, at: number, sum: Sum, joins: boolean): number {
  const { numbers, grammar } = lexemes.language;
  let next = at;
  while (next - at < LONGEST && !(sum.ordinal && !numbers.ordinalsChain)) {
    const word = joined(lexemes, next, sum, joins);
    sum.joined = word > next && stands(lexemes, next, grammar.and);
    const to = take(lexemes, word, sum);
    if (to === null) break;
    next = to;
  }
  return next;
}

/** Whether an article, or a word that stands for one, stands before lexeme `at`. */
function isDetermined(lexemes: Lexemes, at: number): boolean {
  const { indefinite, definite } = lexemes.language.grammar;
  return stands(lexemes, at - 1, indefinite) || stands(lexemes, at - 1, definite);
}

/** Steps over a hyphen or "and" where another number word may follow: "twenty-five", "$1.5-billion". */
function joined(lexemes: Lexemes, at: number, sum: Sum, joins: boolean): number {
  const lexeme = lexemes[at];
  const { last, digits } = sum;
  const open = last < Infinity && last >= 10;
  if (open && last <= 20 && (lexeme?.form === '-' || (lexeme?.form === '—' && !lexeme.gap)))
    return at + 1;
  if (open && !digits && isHyphen(lexemes, at)) return at + 1;
  if (isHyphen(lexemes, at) && (scaleAt(lexemes, at + 1) ?? 0) > 100) return at + 1;
  const { least, most } = lexemes.language.numbers.andBehind;
  const and = joins && stands(lexemes, at, lexemes.language.grammar.and);
  if (!and || last < least || last > most || last === Infinity) return at;
  const part = readPart(lexemes, at + 1);
  // "Treinta y dos quintos" are 32 of them, "treinta y un quinto" are 30 and one.
  return part === null || (last === 10 && part.upper > 1) ? at + 1 : at;
}

/** Takes the number word at `at` into the sum; the lexeme behind it, or null where it is none or does not fit. */
function take(lexemes: Lexemes, at: number, sum: Sum): number | null {
  const lexeme = lexemes[at];
  const many = stands(lexemes, at, lexemes.language.numbers.manyInside);
  const open = sum.last < Infinity || sum.digits;
  if (many && open && scaleAt(lexemes, at + 1) !== undefined) return take(lexemes, at + 1, sum);
  if (lexeme?.kind === 'digits') return takeDigits(lexemes, at, sum) ? at + 1 : null;
  const { numbers } = lexemes.language;
  const found = numberWordsAt(lexemes, at);
  if (sum.digits && isUnit(lexemes, at)) return null;
  const isBehindScale = sum.last >= 10 && sum.last < Infinity;
  if (isBehindScale && stands(lexemes, at, numbers.onlyBefore) && !scaleAt(lexemes, at + 1))
    return null;
  if (found === null) {
    const short =
      sum.digits && sum.last === Infinity ? numbers.shortScales.get(lexeme?.form ?? '') : undefined;
    return short !== undefined && takeScale(short, sum, numbers) ? pastPoint(lexemes, at) : null;
  }
  const trial = { ...sum, tenths: 0 };
  for (const piece of found.pieces) if (!takePiece(piece, trial, numbers)) return null;
  Object.assign(sum, trial);
  return numbers.shortScales.has(lexeme?.form ?? '') ? pastPoint(lexemes, at) : found.to;
}

/** Behind a short scale and the point that shortens it, where the sentence goes on: "5 млн. рублей". */
function pastPoint(lexemes: Lexemes, at: number): number {
  const [point, next] = [lexemes[at + 1], lexemes[at + 2]];
  const goesOn = point?.form === '.' && !point.gap && next?.kind === 'word';
  return goesOn ? at + 2 : at + 1;
}

/** Whether a currency or a unit stands there that begins in a scale: "15 cents", "12千米". */
function isUnit(lexemes: Lexemes, at: number): boolean {
  if (scaleAt(lexemes, at) === undefined) return false;
  const { money, anyHundredths, units } = lexemes.books;
  const sum = lookUp(money, lexemes, at) ?? lookUp(anyHundredths, lexemes, at);
  return sum !== null || lookUp(units, lexemes, at) !== null;
}

function takePiece(piece: string, sum: Sum, numbers: NumberWords): boolean {
  if (numbers.together?.has(piece)) {
    sum.joined = true;
    return true;
  }
  const small = sum.ordinal ? undefined : (numbers.units.get(piece) ?? numbers.tens.get(piece));
  if (small !== undefined) return takeSmall(small, sum, numbers);
  const scale = sum.ordinal ? undefined : numbers.scales.get(piece);
  if (scale !== undefined) return takeScale(scale, sum, numbers);
  const ordinal = sum.digits ? undefined : numbers.ordinals.get(piece);
  if (ordinal === undefined) return false;
  const follows = sum.group !== null && !sum.ordinal;
  if (numbers.ordinalsChain && follows && ordinal < 1000) return false;
  if (follows && numbers.pluralDenominators.has(piece)) return false;
  sum.ordinal = true;
  const isScale = ordinal >= 1000 || (ordinal === 100 && numbers.groupScale >= 100);
  return isScale ? takeScale(ordinal, sum, numbers) : takeSmall(ordinal, sum, numbers);
}

/** Whether a number of this size may follow what is there ("twenty" + 5, "hundred" + 30). */
function fits(sum: Sum, value: number): boolean {
  if (sum.group === null) return sum.closed.length === 0 || value < scaleOf(sum);
  return value < sum.last;
}

/** A number under a thousand; after a single digit a ten may make a hundred of it ("one twenty-two"), or follow it ("fünfundzwanzig"). */
function takeSmall(value: number, sum: Sum, numbers: NumberWords): boolean {
  const { groupScale } = numbers;
  const unit = sum.last === 1 && sum.group !== null ? sum.group % 100 : 0;
  const single = unit > 0 && unit < 10 && value >= 20 && value < 100;
  if (single && numbers.unitsFirst && sum.joined) sum.group = (sum.group ?? 0) + value;
  else if (single && numbers.spokenHundreds && sum.group === unit) sum.group = unit * 100 + value;
  else if (value === 0.5 && sum.last === 1) sum.group = (sum.group ?? 0) + value;
  else if (sum.group !== null && (sum.last === Infinity || (value === 0 && groupScale < 1000)))
    return false;
  else if (fits(sum, value)) sum.group = (sum.group ?? 0) + value;
  else return false;
  sum.joined = false;
  const tail = numbers.endsInTenths && !sum.digits && value > 0 && value < 10;
  sum.tenths = tail && sum.last >= 100 && sum.last < Infinity ? value * (sum.last / 10 - 1) : 0;
  if (numbers.endsInTenths && value === 0 && sum.last < Infinity) sum.last = 99;
  if (value > 0 || sum.last === Infinity)
    sum.last = single && numbers.unitsFirst ? 1 : roomBehind(value, sum.ordinal, numbers);
  return true;
}

/** Below this a word must be that follows one of this value: five may follow twenty, fifteen French sixty. */
function roomBehind(value: number, ordinal: boolean, { scoreTens }: NumberWords): number {
  if (value >= 100) return value % 100 === 0 ? 100 : 1;
  if (ordinal && value === 10) return 10;
  if (value < 20 || value % 10 > 0) return 1;
  return scoreTens.has(value) ? 20 : 10;
}

/** A hundred multiplies what stands before it in its group; a thousand or more all that smaller scales have given. */
function takeScale(scale: number, sum: Sum, { groupScale }: NumberWords): boolean {
  const { joined } = sum;
  sum.joined = false;
  if (joined && sum.group !== null) return false;
  if (scale <= groupScale && scale !== 12) {
    if (scale >= sum.step) return false;
    const part = (sum.group ?? 0) - sum.base;
    sum.group = sum.base + (part || 1) * scale;
    sum.base = sum.group;
    sum.step = scale;
    sum.last = scale;
    return true;
  }
  const smaller = sum.closed.filter((closed) => closed.scale <= scale);
  const inner = smaller.reduce((total, { value }) => total + value, sum.group ?? 0);
  const whole = smaller.length === 0 && sum.group === null ? 1 : inner;
  sum.closed = [
    ...sum.closed.slice(0, sum.closed.length - smaller.length),
    { scale, value: whole * scale },
  ];
  sum.group = null;
  sum.base = 0;
  sum.step = Infinity;
  sum.last = scale;
  return true;
}

/** Digits go on only before a smaller scale, or after "hundred and" ("3 hundred and 21"). */
function takeDigits(lexemes: Lexemes, at: number, sum: Sum): boolean {
  const value = digitsValue(lexemes[at]?.form ?? '', lexemes.language.numbers.decimal);
  if (value === null || !sum.digits) return false;
  const after = scaleAt(lexemes, at + 1);
  const { groupScale } = lexemes.language.numbers;
  const inGroup = groupScale >= 1000 && after !== undefined && after < sum.step;
  const opens = sum.group === null && after !== undefined && after < scaleOf(sum);
  const lower = value < 1000 && (sum.group === null ? opens : inGroup);
  const joined = stands(lexemes, at - 1, lexemes.language.grammar.and);
  const rest = sum.last === 100 && value < 100 && joined && after === undefined;
  const isBehindZero = groupScale >= 1000 && value < 100 && isZero(lexemes, at - 1);
  if (!lower && !rest && !isBehindZero) return false;
  sum.group = (sum.group ?? 0) + value;
  sum.last = 1;
  return true;
}

/** "一个半小时": whether a half stands there that belongs to the number before; in "500个半导体" none does. */
function isAndHalf(lexemes: Lexemes, at: number): boolean {
  const { beforeHalf, halves, afterHalf } = lexemes.language.numbers;
  if (!stands(lexemes, at, beforeHalf) || !stands(lexemes, at + 1, halves)) return false;
  const after = lexemes[at + 2];
  if (after === undefined || after.kind === 'mark' || afterHalf.has(after.form)) return true;
  return lookUp(lexemes.books.units, lexemes, at + 2) !== null;
}

/** Whether a word for nothing stands there: the second of "1千零1". */
function isZero(lexemes: Lexemes, at: number): boolean {
  return lexemes.language.numbers.units.get(lexemes[at]?.form ?? '') === 0;
}

/** "vinte e um avos": the lower part of a fraction as a number with a word for parts behind it. */
function partsBehind(lexemes: Lexemes, at: number): { value: number; to: number } | null {
  const { partsBehindNumber } = lexemes.language.numbers;
  if (partsBehindNumber.size === 0) return null;
  const sum = emptySum(null);
  const to = takeAll(lexemes, at, sum, true);
  const found = to > at && stands(lexemes, to, partsBehindNumber);
  return found ? { value: totalOf(sum), to: to + 1 } : null;
}

/** What may end a cardinal: a denominator, a decimal part, "and a half", a scale after either. */
function withTail(lexemes: Lexemes, from: number, end: number, sum: Sum, joins: boolean): Numeral {
  let to = end;
  let value = totalOf(sum);
  const part = partBehindWhole(lexemes, end, value);
  if (part !== null) return numeral(from, part.to, part.value, { kind: 'fraction' });
  let scale = sum.group === null ? scaleOf(sum) : 1;
  if (sum.group !== null) {
    const lower = sum.digits ? null : readDenominator(lexemes, to, value);
    if (lower !== null) return fraction(lexemes, from, lower.to, value / lower.value);
    const parts = partsBehind(lexemes, to);
    if (parts !== null) return fraction(lexemes, from, parts.to, value / parts.value);
    // "Cien con tres cuartos" has no decimals.
    const point = readPart(lexemes, to + 1) === null ? readPoint(lexemes, to) : null;
    value += point?.value ?? 0;
    to = point?.to ?? to;
  }
  if (isAndHalf(lexemes, to))
    return numeral(from, to + 2, value + scale / 2, { digits: sum.digits, scale });
  const half = joins ? partBehind(lexemes, to) : null;
  if (half !== null) {
    const own = scale > 1 ? scaleAt(lexemes, half.to) : undefined;
    value += half.value * (own ?? (scale >= 1e6 ? scale : 1));
    to = own === undefined ? half.to : half.to + 1;
  }
  const after = to > end && scale === 1 ? scaleAt(lexemes, to) : undefined;
  if (after !== undefined) {
    value *= after;
    scale = after;
    to += 1;
  }
  return numeral(from, to, value, { digits: sum.digits, scale });
}

/** "五分之一": the part behind its whole. */
function partBehindWhole(
  lexemes: Lexemes,
  at: number,
  whole: number,
): { value: number; to: number } | null {
  const between = lexemes.books.partOf.size > 0 ? lookUp(lexemes.books.partOf, lexemes, at) : null;
  if (between === null || whole < 2) return null;
  const digits = readDigits(lexemes, between.to);
  const sum = emptySum(digits?.value ?? null);
  const to = takeAll(lexemes, digits?.to ?? between.to, sum, false);
  if (to === between.to) return null;
  const point = readPoint(lexemes, to);
  return { value: (totalOf(sum) + (point?.value ?? 0)) / whole, to: point?.to ?? to };
}

/** A fraction that begins with its whole: "三分之一" of "五又三分之一". */
function fractionAt(lexemes: Lexemes, at: number): { value: number; to: number } | null {
  const digits = readDigits(lexemes, at);
  const sum = emptySum(digits?.value ?? null);
  const to = takeAll(lexemes, digits?.to ?? at, sum, false);
  return partBehindWhole(lexemes, to, totalOf(sum));
}

/** "and a half", "-and-a-half". */
function partBehind(lexemes: Lexemes, at: number): { value: number; to: number } | null {
  const hyphened = isHyphen(lexemes, at);
  const and = hyphened ? at + 1 : at;
  if (!stands(lexemes, and, lexemes.language.numbers.beforePart)) return null;
  if (!hyphened) return readPart(lexemes, and + 1) ?? fractionAt(lexemes, and + 1);
  const article = isHyphen(lexemes, and + 1) ? and + 2 : and + 1;
  const half = past(lexemes, article, lexemes.language.grammar.indefinite);
  return readPart(lexemes, half > article && isHyphen(lexemes, half) ? half + 1 : article);
}

/** A decimal point in words. One that means "with" as well is none where something is counted behind it: "tres con dos goles". */
function readPoint(lexemes: Lexemes, at: number): { value: number; to: number } | null {
  const { point, beforePart } = lexemes.language.numbers;
  if (!stands(lexemes, at, point)) return null;
  const decimals = readDecimals(lexemes, at);
  if (decimals === null || !stands(lexemes, at, beforePart)) return decimals;
  const { units, percents, money } = lexemes.books;
  const isMeasured =
    lookUp(money, lexemes, decimals.to) !== null ||
    [units, percents].some((book) => lookUp(book, lexemes, decimals.to) !== null);
  return isMeasured || lexemes[decimals.to]?.kind !== 'word' ? decimals : null;
}

/** "point seven one", "point 77", "point seventy-one": what stands behind a decimal point in words. */
function readDecimals(lexemes: Lexemes, at: number): { value: number; to: number } | null {
  const { units } = lexemes.language.numbers;
  const first = lexemes[at + 1]?.form ?? '';
  if (/^\d+$/.test(first)) return { value: Number(`0.${first}`), to: at + 2 };
  const sum = emptySum(null);
  const end = takeAll(lexemes, at + 1, sum, true);
  const whole = totalOf(sum);
  const ends = sum.closed.length === 0 || sum.group !== null;
  if (ends && whole >= 10 && Number.isInteger(whole))
    return { value: Number(`0.${whole}`), to: end };
  let [digits, to] = ['', at + 1];
  for (; to - at < LONGEST; to++) {
    const digit = units.get(lexemes[to]?.form ?? '');
    if (digit === undefined || !Number.isInteger(digit)) break;
    digits += digit;
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), to };
}
