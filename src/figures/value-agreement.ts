import type { Approximation } from './figure.ts';
import type { Agreement } from './normalise.ts';

/** What a figure states, in base units. */
export interface Values {
  readonly value: number;
  readonly value2: number | null;
  readonly approx: Approximation;
  /** Whether they are percent, which lie closer than other numbers: "about 90%" is not 94%. */
  readonly percent: boolean;
}

/** How far from the stated value the real one may lie, as shares of it: below and above. */
const ROOM: Readonly<Record<Approximation, readonly [below: number, above: number]>> = {
  exact: [0, 0],
  about: [0.07, 0.07],
  nearly: [0.07, 0],
  over: [0, 0.1],
  'at-least': [0, 0.1],
  under: [0.1, 0],
  'up-to': [0, 0],
};

/** Two bounds of one kind are compared by the number, or "over 1,500" would say the same as "over 1,600". */
const BOUNDS: ReadonlySet<Approximation> = new Set(['over', 'at-least', 'under', 'up-to']);

/** What conversion and rounding after it may add. */
const CONVERSION_ROOM = 0.05;

/** Compares two values with the room that approximations and rounding leave, and conversion where they are `restated` in other units. */
export function valuesAgree(mine: Values, theirs: Values, restated: boolean): Agreement {
  const sides = [sideOf(mine), sideOf(theirs)];
  if (nearlyEqual(mine.value, theirs.value) && nearlyEqual(mine.value2, theirs.value2)) {
    if (sides.includes(1) && sides.includes(-1)) return 'different';
    if (!restated && mine.approx === theirs.approx) return 'same';
    return 'equivalent';
  }
  if (mine.value2 !== null || theirs.value2 !== null)
    return rangesMeet(mine, theirs) ? 'equivalent' : 'different';
  if (isBeyond(mine, theirs) || isBeyond(theirs, mine)) return 'different';
  const room = restated ? CONVERSION_ROOM : 0;
  const bounds = mine.approx === theirs.approx && BOUNDS.has(mine.approx);
  if (bounds && !restated) return 'different';
  if (within(mine, theirs.value, room) || within(theirs, mine.value, room)) return 'equivalent';
  return !restated && isRounding(mine.value, theirs.value) ? 'equivalent' : 'different';
}

/** On which side of its number the real value lies: 1 above, -1 below, 0 either. */
function sideOf({ approx }: Values): 1 | 0 | -1 {
  if (approx === 'over' || approx === 'at-least') return 1;
  return approx === 'under' || approx === 'up-to' ? -1 : 0;
}

/** How far on its wrong side a bound may be passed, as a share of it: what conversion to a round number adds. */
const PASSED = 0.01;

/** Whether a value lies on the side of a bound that this leaves out: 52% is not fewer than half. */
function isBeyond(bound: Values, { value, approx }: Values): boolean {
  const beyond = (bound.value - value) * sideOf(bound);
  return approx === 'exact' && beyond > PASSED * Math.abs(bound.value);
}

function nearlyEqual(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  if (Number.isInteger(a) && Number.isInteger(b)) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** From here on a bound may be a round number. */
const ROUND_FROM = 100;
/** What a round bound may be passed by, as a share of its last place: "more than 200" may be 240. */
const OF_PLACE = 0.5;

/** Percent are rounded by no more than this many points. */
const POINTS = 2.5;

function within(stated: Values, other: number, room: number): boolean {
  const { value, approx, percent } = stated;
  const [below, above] = isCount(stated) ? [0, 0] : ROOM[approx];
  const size = Math.abs(value);
  const most = percent ? POINTS : Infinity;
  const step = isCount(stated) || percent || size < ROUND_FROM ? 0 : lastPlace(size) * OF_PLACE;
  const down = Math.max((below + room) * size, approx === 'under' ? step : 0);
  const up = Math.max((above + room) * size, approx === 'over' ? step : 0);
  return other >= value - Math.min(down, most) && other <= value + Math.min(up, most);
}

/** "At least 28" has been counted to the one, so that 29 is another count; "more than 700" has not. */
function isCount({ value, approx }: Values): boolean {
  const bound = approx === 'at-least' || approx === 'over';
  return bound && Number.isInteger(value) && value < EXACT_BELOW && value % 5 !== 0;
}

/** A number inside the other's range says more, but nothing else. What falls "from 11% to 4.6%" is no range. */
function rangesMeet(a: Values, b: Values): boolean {
  if (a.value2 !== null && b.value2 !== null) return false;
  const [range, { value }] = a.value2 === null ? [b, a] : [a, b];
  return value >= range.value && value <= (range.value2 ?? range.value);
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
  const plain = Number.isInteger(value) ? value : Number(value.toPrecision(12));
  const [mantissa = '', exponent = '0'] = plain.toExponential().split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}
