import { type InBase, inBase } from './conversion.ts';
import type { Approximation, Figure } from './figure.ts';
import { type DateParts, dateParts, momentsAgree } from './moment-agreement.ts';
import { singularNoun } from './words/nouns.ts';

/** How the values of two figures stand to each other, whatever they are figures of. */
export type Agreement = 'same' | 'equivalent' | 'different';

/** A figure whose values are in base units, so that any two can be compared. */
export interface Normal {
  readonly figure: Figure;
  /** What is measured ("metre", "USD", "percent"); empty for a count. */
  readonly dimension: string;
  readonly value: number | null;
  readonly value2: number | null;
  /** Of a date, what it states. */
  readonly date: DateParts | null;
}

/** Brings a figure to base units; a fraction to percent. */
export function normalised(figure: Figure): Normal {
  const unit = unitOf(figure);
  const share = figure.kind === 'fraction' && figure.unit === null ? 100 : 1;
  const based = (value: number | null): InBase | null =>
    value === null ? null : unit === null ? { dimension: '', value } : inBase(value * share, unit);
  const [first, second] = [based(figure.value), based(figure.value2)];
  return {
    figure,
    dimension: first?.dimension ?? '',
    value: first?.value ?? null,
    value2: second?.value ?? null,
    date: figure.kind === 'date' ? dateParts(figure) : null,
  };
}

function unitOf({ kind, unit }: Figure): string | null {
  return kind === 'fraction' && unit === null ? 'percent' : unit;
}

/**
 * Compares two figures by value, with the room that conversion, approximations and rounding leave
 * ("110 km" and "about 70 miles", "nearly 27,000" and "26,900" are equivalent). Null where they
 * cannot be compared: a length and a sum of money, two currencies, a date and a count.
 */
export function agreement(a: Normal, b: Normal): Agreement | null {
  const [one, other] = [a.figure, b.figure];
  if (isMoment(one) || isMoment(other)) return momentsAgree(a, b);
  if (one.kind === 'ratio' || other.kind === 'ratio') return ratiosAgree(a, b);
  if (one.kind === 'ordinal' || other.kind === 'ordinal') return ordinalsAgree(one, other);
  if (a.dimension !== b.dimension || a.value === null || b.value === null) return null;
  const restated =
    unitOf(one) !== unitOf(other) || (one.kind === 'fraction') !== (other.kind === 'fraction');
  const mine = { value: a.value, value2: a.value2, approx: one.approx };
  const theirs = { value: b.value, value2: b.value2, approx: other.approx };
  return valuesAgree(mine, theirs, restated);
}

function isMoment({ kind }: Figure): boolean {
  return kind === 'date' || kind === 'time';
}

interface Values {
  readonly value: number;
  readonly value2: number | null;
  readonly approx: Approximation;
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

/** Two bounds of one kind are compared by the number, or "over 1,500" would say the same as "over 1,600". */
const BOUNDS: ReadonlySet<Approximation> = new Set(['over', 'under', 'up-to']);

/** What conversion and rounding after it may add. */
const CONVERSION_ROOM = 0.05;

function valuesAgree(mine: Values, theirs: Values, restated: boolean): Agreement {
  if (nearlyEqual(mine.value, theirs.value) && nearlyEqual(mine.value2, theirs.value2))
    return !restated && mine.approx === theirs.approx ? 'same' : 'equivalent';
  if (mine.value2 !== null || theirs.value2 !== null)
    return rangesMeet(mine, theirs) ? 'equivalent' : 'different';
  const room = restated ? CONVERSION_ROOM : 0;
  const bounds = mine.approx === theirs.approx && BOUNDS.has(mine.approx);
  if (bounds && !restated) return 'different';
  if (within(mine, theirs.value, room) || within(theirs, mine.value, room)) return 'equivalent';
  return !restated && isRounding(mine.value, theirs.value) ? 'equivalent' : 'different';
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

/** A number inside the other's range says more, but nothing else. */
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
function ratiosAgree(a: Normal, b: Normal): Agreement | null {
  const [one, two] = [a.figure, b.figure];
  if (one.kind === two.kind) {
    if (one.value !== two.value || one.value2 !== two.value2) return 'different';
    return one.approx === two.approx ? 'same' : 'equivalent';
  }
  const [{ figure: ratio }, other] = one.kind === 'ratio' ? [a, b] : [b, a];
  if (ratio.value === null || ratio.value2 === null || other.value === null) return null;
  if (other.dimension === 'percent') {
    const share = (100 * ratio.value) / ratio.value2;
    return Math.abs(share - other.value) < 1 ? 'equivalent' : 'different';
  }
  if (other.dimension !== '' || other.value2 !== null || other.figure.kind === 'ordinal')
    return null;
  return other.value === ratio.value || other.value === ratio.value2 ? 'equivalent' : 'different';
}

/** The 1,000th day is the day after which 1,000 days are over. */
function ordinalsAgree(a: Figure, b: Figure): Agreement | null {
  if (a.kind === b.kind) return a.value === b.value ? 'same' : 'different';
  const [ordinal, other] = a.kind === 'ordinal' ? [a, b] : [b, a];
  if (other.unit === null || other.unit !== singularNoun(ordinal.what ?? '')) return null;
  return other.value === ordinal.value ? 'equivalent' : 'different';
}
