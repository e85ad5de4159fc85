import { sentencesOf } from '../article/sentences.ts';
import { inBase } from '../figures/conversion.ts';
import type { Figure, FigurePair } from '../figures/figure.ts';
import type { Reading, Side } from './comparison.ts';
import type { Cell } from './likeness.ts';
import type { Placed } from './order.ts';

/**
 * Sentences of two texts this much alike (0 to 1) may tell the same in other words. Lowered, less is
 * said to stand in one text alone; of pairs of articles that were read for it, the other text tells
 * what 1 in 20 of the sentences below it say, and what 1 in 4 of those above it do.
 */
const MAY_TELL = 0.12;

/** The sentences of each side, by index, that may be told on the other in other words. */
export function unsureSentences(cells: readonly Cell[]): Record<Side, ReadonlySet<number>> {
  const near = cells.filter(({ likeness }) => likeness >= MAY_TELL);
  return {
    left: new Set(near.map(({ left }) => left)),
    right: new Set(near.map(({ right }) => right)),
  };
}

/** Of two amounts of one kind the larger is at most so many times the other where they may be one. Raised, less is said to stand on one side only. */
const NEAR = 1.5;

/** So many figures of one kind, or of one sentence, are held against each other; what has more is a table. */
const MOST = 60;

/**
 * The pairs of figures without those of one side that the other may tell, although nothing was paired
 * with them. A like figure of the other side may answer one, neither with a partner, in sentences that
 * answer each other or may tell the same, or anywhere with nearly its value or in another unit. How
 * long something took is told in too many ways for that ("18 months", "since May", "a year and a half"),
 * and so is half of what is not named.
 */
export function sureFigures(
  pairs: readonly FigurePair[],
  readings: Readonly<Record<Side, Reading>>,
  rows: readonly Placed[],
  cells: readonly Cell[],
): FigurePair[] {
  const alone = {
    left: aloneIn('left', pairs, readings),
    right: aloneIn('right', pairs, readings),
  };
  const doubted = new Set<FigurePair>();
  const [ours, theirs] = [lone(alone.left), lone(alone.right)];
  for (const one of [...ours, ...theirs]) if (isManifold(one)) doubted.add(one.pair);
  const ofKind = Map.groupBy(theirs, ({ measures }) => measures);
  for (const one of ours) {
    for (const other of ofKind.get(one.measures)?.slice(0, MOST) ?? [])
      if (mayBeOne(one, other)) doubted.add(one.pair).add(other.pair);
  }
  const doubt = (left: number, right: number): void => {
    for (const one of alone.left.get(left)?.slice(0, MOST) ?? []) {
      for (const other of alone.right.get(right)?.slice(0, MOST) ?? []) {
        if (one.measures !== other.measures) continue;
        doubted.add(one.pair);
        doubted.add(other.pair);
      }
    }
  };
  for (const { left, right } of rows)
    for (const one of left) for (const other of right) doubt(one, other);
  for (const { left, right, likeness } of cells) if (likeness >= MAY_TELL) doubt(left, right);
  return pairs.filter((pair) => !doubted.has(pair));
}

interface Lone {
  readonly pair: FigurePair;
  readonly figure: Figure;
  readonly measures: string;
}

function lone(alone: ReadonlyMap<number, readonly Lone[]>): Lone[] {
  return [...alone.values()].flat();
}

/** Whether two amounts that are no bare counts are of one kind, and in two units or nearly equal. */
function mayBeOne(one: Lone, other: Lone): boolean {
  const [a, b] = [one.figure, other.figure];
  if (one.measures !== other.measures || one.measures === 'count' || a.value === null) return false;
  const [low = 0, high = 0] = [a.value, b.value ?? 0].sort((x, y) => x - y);
  return one.measures !== 'date' && (a.unit !== b.unit || high <= NEAR * low);
}

function isManifold({ measures, figure: { kind, what } }: Lone): boolean {
  return measures === DURATION || (kind === 'fraction' && what === null);
}

/** What time is measured in. */
const DURATION = inBase(1, 'year').dimension;

/** The figures that one side has alone, by the sentence in which they stand. */
function aloneIn(
  side: Side,
  pairs: readonly FigurePair[],
  { [side]: { article, figures } }: Readonly<Record<Side, Reading>>,
): Map<number, Lone[]> {
  const lone = pairs.flatMap((pair) => {
    const figure = pair.outcome === side ? figures[pair[side][0] ?? -1] : undefined;
    if (!figure) return [];
    const sentence = sentencesOf(article.sentences, figure)[0] ?? -1;
    return [{ pair, figure, measures: measureOf(figure), sentence }];
  });
  return Map.groupBy(lone, ({ sentence }) => sentence);
}

/** What a figure is of: money, a length, a share, a day; all counts are alike. */
function measureOf({ kind, value, unit }: Figure): string {
  if (kind === 'money' || kind === 'percent') return kind;
  if (kind === 'date' || kind === 'time') return 'date';
  return unit === null || value === null ? 'count' : inBase(value, unit).dimension;
}
