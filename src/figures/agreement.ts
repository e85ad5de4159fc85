import type { Figure } from './figure.ts';
import { momentsAgree } from './moment-agreement.ts';
import { type Agreement, type Normal, unitOf } from './normalise.ts';
import { valuesAgree } from './value-agreement.ts';

/**
 * Compares two figures by value, with the room that conversion, approximations and rounding leave
 * ("110 km" and "about 70 miles", "nearly 27,000" and "26,900" are equivalent). Null where they
 * cannot be compared: a length and a sum of money, two currencies, a date and a count.
 */
export function agreement(a: Normal, b: Normal): Agreement | null {
  const [one, other] = [a.figure, b.figure];
  if (isDayOf(a, b) || isDayOf(b, a)) return 'equivalent';
  if (isMoment(one) || isMoment(other)) return momentsAgree(a, b);
  if (one.kind === 'ratio' || other.kind === 'ratio') return ratiosAgree(a, b);
  if (one.kind === 'ordinal' || other.kind === 'ordinal') return ordinalsAgree(a, b);
  if (a.value === null || b.value === null) return null;
  if (a.dimension !== b.dimension)
    return leavesUnitOut(one, other) || areCents(a, b)
      ? 'equivalent'
      : withoutRate(a.dimension) === withoutRate(b.dimension) && a.value !== b.value
        ? 'different'
        : null;
  if (excludes(one, other) || excludes(other, one)) return null;
  if (a.longDigits !== null && b.longDigits !== null && a.longDigits !== b.longDigits)
    return 'different';
  const restated =
    unitOf(one) !== unitOf(other) || (one.kind === 'fraction') !== (other.kind === 'fraction');
  const percent = a.dimension === 'percent';
  const mine = { value: a.value, value2: a.value2, approx: a.approx, percent };
  const theirs = { value: b.value, value2: b.value2, approx: b.approx, percent };
  return valuesAgree(mine, theirs, restated);
}

/**
 * Compares two figures that stand at one place of an edited passage. Nothing is near enough there:
 * another number, bound, unit or currency is another value. Only what is another way to write one
 * value is "equivalent": other units ("110 km", "70 miles"), a date with more or fewer of its parts, a
 * quarter of a million for a number near it.
 */
export function agreementInPlace(a: Normal, b: Normal): Agreement {
  const [one, other] = [a.figure, b.figure];
  const loosely = agreement(a, b) ?? 'different';
  if (loosely !== 'equivalent' || isMoment(one) || a.isPart !== b.isPart) return loosely;
  // For "all 44" there is now a part of them; "40 of the 44" says more of 40.
  if (one.kind === 'ratio' || other.kind === 'ratio')
    return one.kind !== other.kind && one.value === other.value ? 'equivalent' : 'different';
  const converted = unitOf(one) !== unitOf(other) || one.kind !== other.kind;
  return converted && one.value2 === null && other.value2 === null ? 'equivalent' : 'different';
}

/**
 * Whether two figures that do not agree have one value all the same, so that one may stand for the
 * other: "less than two hours" and "two hours", "-8C" and "minus eight degrees", "1bn" and "£1bn".
 */
export function isNearMiss({ figure: a }: Normal, { figure: b }: Normal): boolean {
  if (isMoment(a) || isMoment(b) || a.value !== b.value || a.value2 !== b.value2) return false;
  if (excludes(a, b) || excludes(b, a)) return true;
  const [one, other] = [a.unit, b.unit];
  if (one === null || other === null) return one !== other && a.what === null && b.what === null;
  return one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

/** Numbers from here on are rounded where they end in a nought: "more than 1,500" and 1,500 are one put shortly. */
const ROUNDED_FROM = 100;

/** Whether a bound leaves out the very number that the other states: "longer than eight years" is not eight years. */
function excludes(bound: Figure, other: Figure): boolean {
  const { approx, value } = bound;
  if ((approx !== 'over' && approx !== 'under') || other.approx !== 'exact') return false;
  if (value === null || value !== other.value || bound.unit !== other.unit) return false;
  return Math.abs(value) < ROUNDED_FROM || value % 10 !== 0;
}

/** Whether one says less of the same value: "46" of "46-year-old", "£19,008" of "£19,008 a year". */
function leavesUnitOut(a: Figure, b: Figure): boolean {
  if (a.value !== b.value || a.value2 !== b.value2 || a.approx !== b.approx) return false;
  return [a, b].some((less) => {
    const more = less === a ? b : a;
    if (less.unit === null)
      return more.unit === 'year of age' && less.kind === 'cardinal' && less.what === null;
    return more.unit?.startsWith(`${less.unit} per `) === true;
  });
}

/** "50 cents" and "half a euro": cents are those of the currency that the other text names. */
function areCents(a: Normal, b: Normal): boolean {
  if (a.figure.kind !== 'money' || b.figure.kind !== 'money') return false;
  return (a.isCents || b.isCents) && a.value === b.value && a.value2 === b.value2;
}

/** What is measured, whether for one or in all: "$41 a share" and "$44" are sums of one currency. */
export function withoutRate(dimension: string): string {
  return dimension.split(' per ')[0] ?? dimension;
}

function isMoment({ kind }: Figure): boolean {
  return kind === 'date' || kind === 'time';
}

/** "The 11th" of "11 May". */
function isDayOf({ figure: { kind, what, value } }: Normal, { date }: Normal): boolean {
  return kind === 'ordinal' && what === null && value !== null && value === date?.day;
}

/** How far "14 of 31" may lie from a percentage that is given to its decimals, in points. */
const PARTS_OF_PERCENT = 0.1;
/** The same where one of them is "almost" or "about" so much. */
const HEDGED = 4;

/** "Five of six" says how many there are in all and how many of them; a bare count may be either. */
function ratiosAgree(a: Normal, b: Normal): Agreement | null {
  const [one, two] = [a.figure, b.figure];
  if (one.kind === two.kind) {
    // "They lost 2-1", "they lost 1-2": of a part of a whole neither could be the larger.
    if (one.value === two.value2 && one.value2 === two.value && one.value !== two.value)
      return 'equivalent';
    if (one.value !== two.value || one.value2 !== two.value2) return 'different';
    return one.approx === two.approx ? 'same' : 'equivalent';
  }
  const [{ figure: ratio }, other] = one.kind === 'ratio' ? [a, b] : [b, a];
  if (ratio.value === null || ratio.value2 === null || other.value === null) return null;
  if (other.dimension === 'percent') {
    const share = (100 * ratio.value) / ratio.value2;
    const hedged = ratio.approx !== 'exact' || other.figure.approx !== 'exact';
    const room = hedged ? HEDGED : Number.isInteger(other.value) ? 1 : PARTS_OF_PERCENT;
    return Math.abs(share - other.value) < room ? 'equivalent' : 'different';
  }
  if (other.dimension !== '' || other.value2 !== null || other.figure.kind === 'ordinal')
    return null;
  return other.value === ratio.value || other.value === ratio.value2 ? 'equivalent' : 'different';
}

/** The 1,000th day is the day after which 1,000 days are over. */
function ordinalsAgree(a: Normal, b: Normal): Agreement | null {
  const [one, two] = [a.figure, b.figure];
  if (one.kind === two.kind) return one.value === two.value ? 'same' : 'different';
  const [ordinal, other] = one.kind === 'ordinal' ? [a, two] : [b, one];
  if (other.unit === null || other.unit !== ordinal.noun) return null;
  return other.value === ordinal.figure.value ? 'equivalent' : 'different';
}
