import { sentencesOf } from '../article/sentences.ts';
import { inBase } from '../figures/conversion.ts';
import type { Figure, FigurePair } from '../figures/figure.ts';
import type { QuotationPair } from '../quotations/quotation.ts';
import { overlaps } from '../text/span.ts';
import type { Reading, Side } from './comparison.ts';
import type { Cell } from './likeness.ts';
import type { Placed } from './order.ts';
import { sentenceWords } from './sentence-words.ts';

/** Figures in sentences of two texts this much alike (0 to 1) may be of one thing. Lowered, less is said to stand on one side only. */
const MAY_TELL = 0.12;

/** Sentences of so few words are not known again by a name either, where names cannot be told from other words. */
const FEW_WORDS = 5;

/**
 * The sentences of each side, by index, that may be told on the other in other words: one there is
 * like them at all, a figure in them may stand there too, or they have nothing by which they would be
 * known again, no name, figure or quotation that the other text lacks ("Others were more cautious").
 * `pairs` are the figures of which it is known where they stand; `names` tells of a sentence whether
 * it has a name that the other text does not have.
 */
export function unsureSentences(
  cells: readonly Cell[],
  pairs: readonly FigurePair[],
  readings: Readonly<Record<Side, Reading>>,
  names: Readonly<Record<Side, (sentence: number) => boolean>>,
): Record<Side, ReadonlySet<number>> {
  const unsure = (side: Side): Set<number> => {
    const { article, figures, quotations } = readings[side];
    const known = new Set(pairs.flatMap((pair) => pair[side]));
    const doubtful = figures.filter((figure, index) => !known.has(index) && isTelling(figure));
    const own = pairs
      .filter(({ outcome }) => outcome === side)
      .flatMap((pair) => pair[side].flatMap((index) => figures[index] ?? []))
      .filter((figure) => !isMoment(figure) && isTelling(figure));
    const said = quotations.filter(({ direct }) => direct);
    const marked = new Set(
      [...own, ...said].flatMap((span) => sentencesOf(article.sentences, span)),
    );
    const plain = [...sentenceWords(readings[side]).entries()].flatMap(([index, { tokens }]) => {
      const isShort = tokens.filter(({ kind }) => kind !== 'mark').length <= FEW_WORDS;
      return !marked.has(index) && (isShort || !names[side](index)) ? [index] : [];
    });
    return new Set([
      ...cells.map((cell) => cell[side]),
      ...doubtful.flatMap((figure) => sentencesOf(article.sentences, figure)),
      ...plain,
    ]);
  };
  return { left: unsure('left'), right: unsure('right') };
}

/** Whether a figure is more than a weekday, an order or a single thing. */
function isTelling({ kind, value, text }: Figure): boolean {
  if (isMoment({ kind })) return /\p{Nd}/u.test(text);
  return kind !== 'ordinal' && kind !== 'zero' && value !== 1;
}

function isMoment({ kind }: Pick<Figure, 'kind'>): boolean {
  return kind === 'date' || kind === 'time';
}

/** Of two amounts of one kind the larger is at most so many times the other where they may be one. Raised, less is said to stand on one side only. */
const NEAR = 1.5;
/** The same of two counts, of which a text has many. */
const NEAR_COUNTS = 1.25;

/** So many figures of one kind, or of one sentence, are held against each other; what has more is a table. */
const MOST = 60;

/**
 * The pairs of figures without those of one side that the other may tell, although nothing was paired
 * with them. A like figure of the other side that has no partner may answer one, in sentences that
 * answer each other or may tell the same, or anywhere with nearly its value or in another unit. How
 * long something took is told in too many ways for that ("18 months", "since May", "a year and a half"),
 * and so is half of what is not named; a year where the other side counts the years since, and a small
 * count that the other side has of anything, tell nothing either.
 */
export function sureFigures(
  pairs: readonly FigurePair[],
  readings: Readonly<Record<Side, Reading>>,
  rows: readonly Placed[],
  cells: readonly Cell[],
): FigurePair[] {
  const free = { left: freeIn('left', pairs, readings), right: freeIn('right', pairs, readings) };
  const doubted = new Set<FigurePair>();
  const doubt = (...ones: readonly Free[]): void => {
    for (const { pair } of ones) if (pair !== null) doubted.add(pair);
  };
  const bySentence = (side: Side) => Map.groupBy(free[side], ({ sentence }) => sentence);
  const [ours, theirs] = [bySentence('left'), bySentence('right')];
  const counted = { left: countsYears(readings.left), right: countsYears(readings.right) };
  const few = { left: fewOf(readings.left), right: fewOf(readings.right) };
  for (const [side, other] of [
    ['left', 'right'],
    ['right', 'left'],
  ] as const) {
    for (const one of free[side]) {
      const isOfYears = counted[other] && isYear(one);
      const isAnywhere = isFew(one.figure) && few[other].has(one.figure.value);
      if (isManifold(one) || isOfYears || isAnywhere) doubt(one);
    }
  }
  const ofKind = Map.groupBy(free.right, ({ measures }) => measures);
  for (const one of free.left) {
    for (const other of ofKind.get(one.measures)?.slice(0, MOST) ?? [])
      if (mayBeOne(one, other)) doubt(one, other);
  }
  const hold = (left: number, right: number): void => {
    for (const one of ours.get(left)?.slice(0, MOST) ?? []) {
      for (const other of theirs.get(right)?.slice(0, MOST) ?? [])
        if (one.measures === other.measures || isCountedIn(one, other)) doubt(one, other);
    }
  };
  for (const { left, right } of rows)
    for (const one of left) for (const other of right) hold(one, other);
  for (const { left, right, likeness } of cells) if (likeness >= MAY_TELL) hold(left, right);
  return pairs.filter((pair) => !doubted.has(pair));
}

/**
 * The pairs of quotations without those of one side that state a figure which the other side has from
 * the same source: it may well give the quotation in its own words.
 */
export function sureQuotations(
  pairs: readonly QuotationPair[],
  figures: readonly FigurePair[],
  readings: Readonly<Record<Side, Reading>>,
): QuotationPair[] {
  const sourceOf = ({ source }: Figure): string | null => source?.split(/\s+/).at(-1) ?? null;
  const shared = (side: Side, other: Side): Figure[] =>
    figures.flatMap((pair) => {
      const theirs = pair[other].flatMap((index) => readings[other].figures[index] ?? []);
      const sources = new Set(theirs.map(sourceOf));
      const ours = pair[side].flatMap((index) => readings[side].figures[index] ?? []);
      return ours.filter((figure) => figure.source !== null && sources.has(sourceOf(figure)));
    });
  const told = { left: shared('left', 'right'), right: shared('right', 'left') };
  return pairs.filter(({ outcome, ...pair }) => {
    if (outcome !== 'left' && outcome !== 'right') return true;
    const pieces = pair[outcome].flatMap((index) => readings[outcome].quotations[index] ?? []);
    return !pieces.some((piece) => told[outcome].some((figure) => overlaps(piece, figure)));
  });
}

/** A figure that has no partner. */
interface Free {
  /** The pair that says so; null where it was left unsaid. */
  readonly pair: FigurePair | null;
  readonly figure: Figure;
  readonly measures: string;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** Whether two amounts are of one kind, and in two units or nearly equal. */
function mayBeOne(one: Free, other: Free): boolean {
  const [a, b] = [one.figure, other.figure];
  if (one.measures !== other.measures) return false;
  if (one.measures === 'date') return isNamedDay(a) && isNamedDay(b);
  const [low, high] = [sizeOf(a), sizeOf(b)].sort((x, y) => x - y) as [number, number];
  if (one.measures === 'count') return high <= NEAR_COUNTS * low;
  return (one.measures !== SHARE && a.unit !== b.unit) || high <= NEAR * low;
}

/** Whether one is a count and the other counts so many of all: "63 seats", "61 of the 120 seats". */
function isCountedIn(...ones: readonly [Free, Free]): boolean {
  return (
    ones.some(({ measures }) => measures === 'count') &&
    ones.some(({ figure }) => figure.kind === 'ratio')
  );
}

/** "Tuesday", "last May": told without a number, and so by another day's name as well. */
function isNamedDay({ kind, text }: Figure): boolean {
  return kind === 'date' && !/\p{Nd}/u.test(text);
}

/** Counts below are in any text. */
const MANY = 10;

function isFew(figure: Figure): boolean {
  return measureOf(figure) === 'count' && Math.abs(figure.value ?? MANY) < MANY;
}

/** The small counts that a text has, of whatever. */
function fewOf({ figures }: Reading): Set<number | null> {
  return new Set(figures.filter(isFew).map(({ value }) => value));
}

function sizeOf({ kind, value, value2 }: Figure): number {
  if (kind === 'fraction') return 100 * (value ?? 0);
  return kind === 'ratio' ? (100 * (value ?? 0)) / (value2 ?? 1) : (value ?? 0);
}

function isManifold({ measures, figure: { kind, what } }: Free): boolean {
  return measures === DURATION || (kind === 'fraction' && what === null);
}

/** What time is measured in. */
const DURATION = inBase(1, 'year').dimension;
/** What percent, fractions and ratios are. */
const SHARE = 'percent';

/** A year by itself: 1984. */
function isYear({ figure: { kind, text } }: Free): boolean {
  return kind === 'date' && /^\p{Nd}{4}$/u.test(text);
}

/** Fewer years are no age of anything, but how long it lasted. */
const FEWEST_YEARS = 5;

/** Whether a text says how many years something has been: "for four decades", "30 years ago". */
function countsYears({ figures }: Reading): boolean {
  return figures.some(({ unit, value }) => {
    if (unit === null || value === null || unit === 'year of age') return false;
    const { dimension, value: seconds } = inBase(value, unit);
    return dimension === DURATION && seconds >= inBase(FEWEST_YEARS, 'year').value;
  });
}

/** The figures of one side that have no partner, but for what only points at a thing. */
function freeIn(
  side: Side,
  pairs: readonly FigurePair[],
  { [side]: { article, figures } }: Readonly<Record<Side, Reading>>,
): Free[] {
  const pairOf = new Map(
    pairs.flatMap((pair) => pair[side].map((index) => [index, pair] as const)),
  );
  return figures.flatMap((figure, index): Free[] => {
    const pair = pairOf.get(index) ?? null;
    if (pair === null ? !isTelling(figure) : pair.outcome !== side || pair[side][0] !== index)
      return [];
    const sentence = sentencesOf(article.sentences, figure)[0] ?? -1;
    return [{ pair, figure, measures: measureOf(figure), sentence }];
  });
}

/** What a figure is of: money, a length, a share, a day; all counts are alike. */
function measureOf({ kind, value, unit }: Figure): string {
  if (kind === 'money') return kind;
  if (kind === 'percent' || kind === 'fraction' || kind === 'ratio') return SHARE;
  if (kind === 'date' || kind === 'time') return 'date';
  if (unit === null || value === null) return 'count';
  // "108 degrees" may be of any scale.
  return unit.startsWith('degree') ? 'degree' : inBase(value, unit).dimension;
}
