import { agreement } from './agreement.ts';
import { likeness, sharedAnchors } from './context.ts';
import type { DateParts } from './dates/date-parts.ts';
import {
  type Counted,
  countedBy,
  fatesDiffer,
  type Mention,
  ownersDiffer,
  periodsDiffer,
  sourcesDiffer,
  yearsOf,
} from './mention.ts';
import type { Agreement } from './normalise.ts';
import { lessTelling, type Telling } from './telling.ts';

/** That two figures may speak of one quantity. */
export interface Match {
  readonly agreement: Agreement;
  /** How sure it is that they do: the natural logarithm of the odds; 0 is one to one, 3 is twenty to one. */
  readonly score: number;
  /** Whether they may, so that neither is said to stand on one side only. */
  readonly doubtful: boolean;
}

/**
 * All weights are log-odds, that is, they are added up and 0.7 more doubles the odds; to raise one
 * makes that ground count for more. They were fitted to pairs of articles on one event, then rounded.
 */

/** What an equal value tells before anything else is looked at. */
const EQUAL: Readonly<Record<Telling, number>> = {
  rare: 3.3,
  'full date': 2,
  uncommon: 0.7,
  year: -0.8,
  'part of a date': 0,
  common: -1.5,
  vague: -3,
};
/** That the value is no bare count but has a unit, as an age has one: texts seldom give one length of time twice for two things. */
const EQUAL_UNIT = 1.2;
/** That the values are equal only with tolerance, or after conversion. */
const NEARLY = -0.6;
/** What the nouns tell of figures with one value. */
const EQUAL_COUNTED: Readonly<Record<Exclude<Counted, 'other'>, number>> = {
  same: 1,
  alike: 0.7,
  unknown: -0.2,
};
/** What another noun tells: nothing of a rare value ("529 men", "the 529 case"), much of a small number. */
const EQUAL_OTHER: Partial<Readonly<Record<Telling, number>>> = { uncommon: -1.5, common: -3 };
/** That one of two other nouns is for people of any kind, so that the other may say of which ("63 people", "63 clients"). */
const EQUAL_OF_A_KIND = 0.7;
/** Of words that fit all people less, as all texts count people. */
const EQUAL_PERSONS = 0.8;

/** What a different value tells: one thing is seldom given another value. */
const DIFFERENT = -4;
/** What the nouns tell of figures with two values. */
const DIFFERENT_COUNTED: Readonly<Record<Counted, number>> = {
  same: 2.4,
  alike: 1.8,
  unknown: 0,
  other: -9,
};
/** That both are lengths, sums and the like in one unit, which are few in a text; percentages are many. */
const SAME_UNIT = 0.8;
/** For each time that the smaller value has to be doubled to reach the other. */
const PER_DOUBLING = -0.5;
/** That the values are close, as a count and its revision are: less than a third apart. */
const CLOSE = 1;
/** Below this many doublings values are close. */
const CLOSE_DOUBLINGS = 0.42;
/** That both are numbers that a text hardly has twice, and next to each other: 1,736 patients, 1,763 people. */
const NEXT = 1.5;
/** Below this many doublings values are next to each other. */
const NEXT_DOUBLINGS = 0.05;
/** That the same befell those who are counted, where one text does not name them: "29 people killed", "28 dead". */
const FATE_FOR_NOUN = 1.8;
/** That both name who says so, and not the same, where the sentences are aligned: then another value is no surprise. */
const OTHER_SOURCE = 0.6;
/** Two days are mostly two events, but for two years behind one word: "built in 1989", "built in 1998". */
const DIFFERENT_DATE = -2;
const SAME_EVENT = 2;
/** That both are days of a month, no more than so many days from each other: what was put off, or misheard. */
const NEAR_DAYS = 3;
const MOST_DAYS = 31;
/** The same of years behind words for one event: found in 2017, discovered in 2019. */
const NEAR_YEARS = 1.5;
const MOST_YEARS = 3;
/** That one number has the digits of the other in another order: 1,736 and 1,763, 58,000 and 85,000. */
const TRANSPOSED = 1.5;
/** That two hours of the clock lie further apart than so many minutes: they are of two things that happened. */
const OTHER_HOUR = -2;
const FARTHEST_HOURS = 180;
/** That one text tells of another year, and the other names none: it may tell of something else that happened then. */
const OTHER_YEAR = -1;

/** Where the sentences are aligned, of equal values and of others; half of it where their neighbours are. */
const ALIGNED = 1.7;
const ALIGNED_DIFFERENT = 1.1;
/** Where the words around are the same; else the square root of their likeness is the share of it. */
const AROUND = 1.8;
const AROUND_DIFFERENT = 3;
/** What words that no other sentence of either text has tell of figures with two values; a name counts as one of so many. */
const ANCHORED = 0.7;
const MOST_ANCHORS = 2;
/** That the same befell those who are counted, or something else. */
const SAME_FATE = 1;
/** That one text says what befell the people that are counted, and the other does not, of figures with two values. */
const UNTOLD_FATE = -0.6;
const OTHER_FATE = -1.5;
/** That an age, or a value, is given to one person, or to two. */
const SAME_OWNER = 1.5;
const OTHER_OWNER = -5;

/** Below these odds two figures with different values, or by other nouns, are surely of two things. */
const DOUBTFUL = -0.5;
/** The same of two days: one is seldom the other's correction, but a day may be told by another. */
const DOUBTFUL_DAYS = -4.5;

/**
 * How sure it is that two figures speak of one quantity: by their values, what is counted, what
 * befell it, whose it is, the words around and how well their sentences are aligned (0 to 1).
 * Null where they cannot be compared or surely do not. Does not depend on the order of the two.
 */
export function matchOf(a: Mention, b: Mention, aligned: number): Match | null {
  const how = agreement(a.normal, b.normal);
  if (how === null) return null;
  const differs = how === 'different';
  if (differs && !mayDiffer(a, b)) return null;
  const known = differs ? differing(a, b) : agreeing(a, b, how);
  const around = differs ? AROUND_DIFFERENT : AROUND;
  const disputed = differs && a.normal.date === null && sourcesDiffer(a, b) ? OTHER_SOURCE : 0;
  const nearly = known + ((differs ? ALIGNED_DIFFERENT : ALIGNED) + disputed) * aligned;
  if (differs && nearly + around + ANCHORED * MOST_ANCHORS < doubtFrom(a)) return null;
  const anchored = differs ? ANCHORED * Math.min(MOST_ANCHORS, sharedAnchors(a, b)) : 0;
  const score = nearly + around * Math.sqrt(likeness(a.words(), b.words())) + anchored;
  const others = areCounts(a, b) && countedBy(a, b) === 'other';
  const chance = others && lessTelling(a.telling, b.telling) !== 'rare';
  const doubtful = differs || chance ? score >= doubtFrom(a) : true;
  return { agreement: how, score: Math.round(score * 1e6) / 1e6, doubtful };
}

/**
 * Whether two figures of sentences that tell the same may state one quantity, although nothing was
 * found that they have in common: one value in two forms, or two values of one kind of thing.
 */
export function mayRestate(a: Mention, b: Mention): boolean {
  const [one, other] = [a.figure, b.figure];
  if (one.value !== null && one.value === other.value) return Math.abs(one.value) > 1;
  if (isMoment(a) || isMoment(b)) return isMoment(a) && isMoment(b);
  if (one.kind === 'ordinal' || other.kind === 'ordinal') return false;
  if (one.kind === 'ratio' && other.kind === 'ratio') return one.value2 === other.value2;
  if (a.normal.dimension !== b.normal.dimension || fatesDiffer(a, b)) return false;
  if (isAge(a) && ownersDiffer(a, b)) return false;
  return a.normal.dimension !== '' || countedBy(a, b) !== 'other';
}

function isMoment({ figure: { kind } }: Mention): boolean {
  return kind === 'date' || kind === 'time';
}

function doubtFrom({ normal: { date } }: Mention): number {
  return date === null ? DOUBTFUL : DOUBTFUL_DAYS;
}

function agreeing(a: Mention, b: Mention, how: Agreement): number {
  const telling = lessTelling(a.telling, b.telling);
  const counted = countedBy(a, b);
  // Four tourists and four members of a club are the same four where both were killed.
  const alike = counted === 'other' && isOneFate(a, b) ? 'unknown' : counted;
  const noun = alike === 'other' ? others(a, b, telling) : same(a, alike);
  const unit = telling === 'uncommon' && a.normal.dimension !== '' ? EQUAL_UNIT : 0;
  const nearly = how === 'same' || isDayOfWeek(a, b) || isDayOfWeek(b, a) ? 0 : NEARLY;
  return EQUAL[telling] + unit + nearly + noun + fates(a, b) + owners(a, b);
}

/** Whether one is the weekday that the other's full date, the latest of its text, falls on. */
function isDayOfWeek({ normal: { date } }: Mention, { normal: other, isLatest }: Mention): boolean {
  const isFull = other.date?.year && other.date.month && other.date.day;
  return Boolean(isFull) && isLatest && date?.weekday !== null && date?.month === null;
}

function same(a: Mention, counted: Exclude<Counted, 'other'>): number {
  if (isMoment(a)) return 0;
  const { person } = a;
  return counted === 'same' && person ? EQUAL_PERSONS : EQUAL_COUNTED[counted];
}

function others(a: Mention, b: Mention, telling: Telling): number {
  const weight = EQUAL_OTHER[telling];
  if (weight === undefined || !areCounts(a, b)) return 0;
  return weight + (a.person || b.person ? EQUAL_OF_A_KIND : 0);
}

/** Beside a unit the noun is a loose one, and an order has nearly any. */
function areCounts(a: Mention, b: Mention): boolean {
  return [a, b].every(({ figure: { kind, unit } }) => unit === null && kind === 'cardinal');
}

/** One, a number that may be any ("hundreds"), an order and two dates that share nothing but their kind are too many to be one thing with two values. */
function mayDiffer(a: Mention, b: Mention): boolean {
  if (a.figure.value === 1 || b.figure.value === 1 || a.figure.kind === 'ordinal') return false;
  if (isAnyNumber(a) || isAnyNumber(b)) return false;
  if ((a.figure.kind === 'ratio') !== (b.figure.kind === 'ratio')) return false;
  if (a.figure.kind === 'range' && b.figure.kind === 'range' && a.figure.unit === null)
    return countedBy(a, b) === 'same';
  return !fatesDiffer(a, b) && !periodsDiffer(a, b) && !(isAge(a) && ownersDiffer(a, b));
}

/** An upper end so many times the lower one makes a range that says next to nothing: hundreds, 100 to 1,000. */
const WIDEST_RANGE = 5;

function isAnyNumber({ telling, figure: { value, value2 } }: Mention): boolean {
  return telling === 'vague' && (value2 ?? 0) > WIDEST_RANGE * (value ?? 0);
}

function differing(a: Mention, b: Mention): number {
  const counted = countedBy(a, b);
  const people = counted === 'same' && a.person ? 0.6 : 0;
  const unit = counted === 'unknown' && [a, b].every(isNamedByUnit) ? SAME_UNIT : 0;
  const event = a.telling === 'year' && a.event !== null && a.event === b.event;
  const years = Math.abs((a.normal.date?.year ?? 0) - (b.normal.date?.year ?? 0));
  const nearYears = years <= MOST_YEARS ? NEAR_YEARS : 0;
  const near = areNearDays(a.normal.date, b.normal.date) ? NEAR_DAYS : 0;
  const date =
    a.normal.date === null ? 0 : DIFFERENT_DATE + (event ? SAME_EVENT + nearYears : near);
  const hours = a.figure.kind === 'time' && minutesApart(a, b) > FARTHEST_HOURS ? OTHER_HOUR : 0;
  const dated = !isAge(a) && yearsOf(a).size > 0 !== yearsOf(b).size > 0 ? OTHER_YEAR : 0;
  const apart = doublings(a, b);
  const isClose = a.normal.date === null && apart < CLOSE_DOUBLINGS;
  const isRare = lessTelling(a.telling, b.telling) === 'rare';
  const isNext = isClose && apart < NEXT_DOUBLINGS && isRare;
  const transposed = areTransposed(a, b) ? TRANSPOSED : 0;
  const values =
    PER_DOUBLING * apart + (isClose ? CLOSE : 0) + Math.max(isNext ? NEXT : 0, transposed);
  const fate = counted === 'unknown' && isOneFate(a, b) ? FATE_FOR_NOUN : 0;
  const untold = (a.fate === null) !== (b.fate === null) && a.person && b.person ? UNTOLD_FATE : 0;
  return (
    DIFFERENT +
    DIFFERENT_COUNTED[counted] -
    people +
    fate +
    untold +
    unit +
    date +
    hours +
    dated +
    values +
    fates(a, b) +
    owners(a, b)
  );
}

/** Whether both are days of a month, and not far from each other. */
function areNearDays(a: DateParts | null, b: DateParts | null): boolean {
  if (!a?.month || !a.day || !b?.month || !b.day) return false;
  const dayOf = ({ month, day }: DateParts) => Date.UTC(2000, (month ?? 1) - 1, day ?? 1);
  return Math.abs(dayOf(a) - dayOf(b)) <= MOST_DAYS * DAY;
}

/** Milliseconds of a day. */
const DAY = 86_400_000;

function minutesApart({ figure: a }: Mention, { figure: b }: Mention): number {
  return Math.abs((a.value ?? 0) - (b.value ?? 0));
}

/** Smaller numbers with the same digits are in any text: 12 and 21. */
const FEWEST_TRANSPOSED = 100;

/** Whether two numbers are written with the same digits, but not in one order. */
function areTransposed(a: Mention, b: Mention): boolean {
  if (Math.min(a.figure.value ?? 0, b.figure.value ?? 0) < FEWEST_TRANSPOSED) return false;
  const [one, other] = [a, b].map(({ figure }) => figure.text.match(/\p{Nd}/gu) ?? []);
  if (!one || !other || one.join('') === other.join('')) return false;
  return one.toSorted().join('') === other.toSorted().join('');
}

function fates(a: Mention, b: Mention): number {
  if (fatesDiffer(a, b)) return OTHER_FATE;
  return isOneFate(a, b) ? SAME_FATE : 0;
}

function isOneFate(a: Mention, b: Mention): boolean {
  return a.fate !== null && a.fate === b.fate;
}

/** Only an age is surely the one's who stands before it. */
function owners(a: Mention, b: Mention): number {
  if (!isAge(a) || !isAge(b)) return 0;
  if (ownersDiffer(a, b)) return OTHER_OWNER;
  return a.owner.size > 0 && b.owner.size > 0 ? SAME_OWNER : 0;
}

export function isAge({ figure: { unit } }: Mention): boolean {
  return unit === 'year of age';
}

/** Percentages and dates are many in one passage, lengths and sums are few. */
function isNamedByUnit({ figure: { kind, unit } }: Mention): boolean {
  return unit !== null && unit !== 'percent' && kind !== 'date' && kind !== 'time';
}

/** How often the smaller value would have to be doubled to reach the other. */
function doublings({ normal: a }: Mention, { normal: b }: Mention): number {
  if (a.figure.kind === 'ratio' || b.figure.kind === 'ratio') return 0;
  if (a.date !== null || a.value === null || b.value === null) return 0;
  const [low = 0, high = 0] = [Math.abs(a.value), Math.abs(b.value)].sort((x, y) => x - y);
  return low > 0 ? Math.log2(high / low) : high > 0 ? 4 : 0;
}
