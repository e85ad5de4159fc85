import type { Cell } from './likeness.ts';
import { inEveryHeaviestRun } from './runs.ts';

/** From this likeness on a pair is sure, if no other speaks against it. */
const SURE = 0.95;
/** From this likeness on a pair can speak against others. */
const LIKELY = 0.5;

/** Pairs of sentences that answer each other for certain and stand in one order, by left index. */
export function anchorsOf(cells: readonly Cell[]): Cell[] {
  const likely = cells.filter(({ likeness }) => likeness >= LIKELY);
  likely.sort((a, b) => a.left - b.left || b.right - a.right); // so that a run has each left once
  const inOrder = inEveryHeaviestRun(
    likely.map(({ right }) => right),
    likely.map(({ likeness }) => Math.round(1000 * likeness)),
  );
  return likely.filter(({ likeness }, index) => inOrder[index] && likeness >= SURE);
}
