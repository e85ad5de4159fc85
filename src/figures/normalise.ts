import { converted } from './conversion.ts';
import type { Approximation, Figure } from './figure.ts';
import { momentsAgree } from './moment-agreement.ts';
import { singularNoun } from './nouns.ts';

/** How the values of two figures stand to each other, whatever they are figures of. */
export type Agreement = 'same' | 'equivalent' | 'different';

/**
 * Compares two figures by value, after conversion to one unit and with the room that approximations
 * and rounding leave ("110 km" and "about 70 miles", "nearly 27,000" and "26,900" are equivalent).
 * Null where they cannot be compared: a length and a sum of money, two currencies, a date and a count.
 */
export function agreement(a: Figure, b: Figure): Agreement | null {
  if (isMoment(a) || isMoment(b)) return momentsAgree(a, b);
  if (a.kind === 'ratio' || b.kind === 'ratio') return ratiosAgree(a, b);
  if (a.kind === 'ordinal' || b.kind === 'ordinal') return ordinalsAgree(a, b);
  const inOrder = (unitOf(a) ?? '') <= (unitOf(b) ?? '');
  const values = inOrder ? inUnitOf(a, b) : inUnitOf(b, a);
  return values === null ? null : valuesAgree(values, unitOf(a) !== unitOf(b));
}

function isMoment({ kind }: Figure): boolean {
  return kind === 'date' || kind === 'time';
}

/** The unit in which shares can be compared, too: a fraction is a percentage. */
function unitOf({ kind, unit }: Figure): string | null {
  return kind === 'fraction' && unit === null ? 'percent' : unit;
}

interface Values {
  readonly value: number;
  readonly value2: number | null;
  readonly approx: Approximation;
}

function valuesOf({ kind, unit, value, value2, approx }: Figure): Values | null {
  if (value === null) return null;
  return { value: kind === 'fraction' && unit === null ? value * 100 : value, value2, approx };
}

/** The values of `b` in the unit of `a`, or null where that cannot be. */
function inUnitOf(a: Figure, b: Figure): { mine: Values; theirs: Values } | null {
  const [mine, theirs] = [valuesOf(a), valuesOf(b)];
  if (mine === null || theirs === null) return null;
  const [to, from] = [unitOf(a), unitOf(b)];
  if (to === from) return { mine, theirs };
  if (to === null || from === null) return null;
  const value = convertedRate(theirs.value, from, to);
  if (value === null) return null;
  const value2 = theirs.value2 === null ? null : convertedRate(theirs.value2, from, to);
  return { mine, theirs: { ...theirs, value, value2 } };
}

/** Converts rates too ("kilometre per hour" to "metre per second"). */
function convertedRate(value: number, from: string, to: string): number | null {
  const [unit = '', per] = from.split(' per ');
  const [wantedUnit = '', wantedPer] = to.split(' per ');
  if (per === undefined || wantedPer === undefined)
    return per === wantedPer ? converted(value, from, to) : null;
  const over = converted(1, per, wantedPer);
  const upper = converted(value, unit, wantedUnit);
  return upper === null || over === null ? null : upper / over;
}

/** How far from the stated value the real one may lie, as shares of it: below and above. */
const ROOM: Readonly<Record<Approximation, readonly [below: number, above: number]>> = {
  exact: [0, 0],
  about: [0.07, 0.07],
  nearly: [0.07, 0],
  over: [0, 0.1],
  under: [0.1, 0],
  'up-to': [0, 0],
};

/** What conversion and rounding after it may add. */
const CONVERSION_ROOM = 0.05;

function valuesAgree(
  { mine, theirs }: { mine: Values; theirs: Values },
  unitsDiffer: boolean,
): Agreement {
  const equal = nearlyEqual(mine.value, theirs.value) && nearlyEqual(mine.value2, theirs.value2);
  if (equal && !unitsDiffer && mine.approx === theirs.approx) return 'same';
  if (equal) return 'equivalent';
  if (mine.value2 !== null || theirs.value2 !== null)
    return rangesMeet(mine, theirs) ? 'equivalent' : 'different';
  const room = unitsDiffer ? CONVERSION_ROOM : 0;
  if (within(mine, theirs.value, room) || within(theirs, mine.value, room)) return 'equivalent';
  return isRounding(mine.value, theirs.value) ? 'equivalent' : 'different';
}

function nearlyEqual(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function within({ value, approx }: Values, other: number, room: number): boolean {
  const [below, above] = ROOM[approx];
  const size = Math.abs(value);
  return other >= value - (below + room) * size && other <= value + (above + room) * size;
}

/** A number inside the other's range says less, but nothing else. */
function rangesMeet(a: Values, b: Values): boolean {
  if (a.value2 !== null && b.value2 !== null) return false;
  const [range, { value }] = a.value2 === null ? [b, a] : [a, b];
  const ends = [range.value, range.value2 ?? range.value];
  return value >= Math.min(...ends) && value <= Math.max(...ends);
}

/** Whole numbers below this are meant to the one. */
const EXACT_BELOW = 1000;

const ROUNDING_ROOM = 0.04;

/** Whether one number is the other, rounded to its own last place (26,917 and 27,000). */
function isRounding(a: number, b: number): boolean {
  if (Math.abs(a - b) > ROUNDING_ROOM * Math.min(Math.abs(a), Math.abs(b))) return false;
  if (Number.isInteger(a) && Number.isInteger(b) && Math.max(a, b) < EXACT_BELOW) return false;
  const [fine, coarse] = lastPlace(a) <= lastPlace(b) ? [a, b] : [b, a];
  const place = lastPlace(coarse);
  return nearlyEqual(Math.round(fine / place) * place, coarse);
}

/** The size of the last digit that is not a trailing zero: 1000 for 27,000, 0.1 for 6.5. */
function lastPlace(value: number): number {
  const [mantissa = '', exponent = '0'] = Number(value.toPrecision(12)).toExponential().split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}

/** "Five of six" says how many there are in all and how many of them; a bare count may be either. */
function ratiosAgree(a: Figure, b: Figure): Agreement | null {
  if (a.kind === b.kind) {
    const same = a.value === b.value && a.value2 === b.value2;
    return same ? (a.approx === b.approx ? 'same' : 'equivalent') : 'different';
  }
  const [ratio, other] = a.kind === 'ratio' ? [a, b] : [b, a];
  if (ratio.value === null || ratio.value2 === null || other.value === null) return null;
  const percent = unitOf(other) === 'percent' ? valuesOf(other) : null;
  if (percent !== null) {
    const share = (100 * ratio.value) / ratio.value2;
    return Math.abs(share - percent.value) < 1 ? 'equivalent' : 'different';
  }
  if (other.unit !== null || other.value2 !== null || other.kind === 'ordinal') return null;
  return other.value === ratio.value || other.value === ratio.value2 ? 'equivalent' : 'different';
}

/** The 1,000th day is the day after which 1,000 days are over. */
function ordinalsAgree(a: Figure, b: Figure): Agreement | null {
  if (a.kind === b.kind) return a.value === b.value ? 'same' : 'different';
  const [ordinal, other] = a.kind === 'ordinal' ? [a, b] : [b, a];
  if (other.unit === null || other.unit !== singularNoun(ordinal.what ?? '')) return null;
  return other.value === ordinal.value ? 'equivalent' : 'different';
}
