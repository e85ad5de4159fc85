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

/**
 * The pairs of figures without those of one side that a like figure of the other may answer, although
 * they were not paired: two of one kind, neither with a partner, in sentences that answer each other
 * or may tell the same.
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
  const doubt = (left: number, right: number): void => {
    for (const one of alone.left.get(left) ?? []) {
      for (const other of alone.right.get(right) ?? []) {
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
  readonly measures: string;
}

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
    return [{ pair, measures: measureOf(figure), sentence }];
  });
  return Map.groupBy(lone, ({ sentence }) => sentence);
}

/** What a figure is of: money, a length, a share, a day; all counts are alike. */
function measureOf({ kind, value, unit }: Figure): string {
  if (kind === 'money' || kind === 'percent') return kind;
  if (kind === 'date' || kind === 'time') return 'date';
  return unit === null || value === null ? 'count' : inBase(value, unit).dimension;
}
