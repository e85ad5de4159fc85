import { anchorsOf } from './anchors.ts';
import type { Cell } from './likeness.ts';

// Odds of the steps of the model against going on from a pair of partners to the next one.
const TO_LONER = 0.25;
const BETWEEN_LONERS = 0.5;
/** How fast the odds that two sentences answer each other grow with their likeness over the gate. */
const STEEPNESS = 15;
const MOST_ODDS = Math.exp(9);
/** A block of more cells than this (2,000 sentences without a sure pair) costs too much to weigh: nothing is known of it. */
const MOST_CELLS = 4_000_000;

/**
 * For each cell, the probability that its sentences answer each other, on the assumption that both
 * texts tell in one order. Neighbours take part: what stands between two sure pairs needs less
 * likeness of its own. The model is a pair hidden Markov model, read by the forward-backward
 * algorithm (Durbin et al., Biological Sequence Analysis, 1998, chapter 4). Sure pairs cut the
 * texts into blocks, so that a revision costs little more than its length.
 *
 * @param cells by left index
 * @param gate the likeness at which a pair is as probable as not
 */
export function inOrder(
  cells: readonly Cell[],
  leftCount: number,
  rightCount: number,
  gate: number,
): Map<Cell, number> {
  const probabilities = new Map<Cell, number>();
  const anchors = anchorsOf(cells);
  for (const anchor of anchors) probabilities.set(anchor, 1);
  let [left, right, next] = [0, 0, 0];
  for (const end of [...anchors, { left: leftCount, right: rightCount }]) {
    const inside: Cell[] = [];
    for (; (cells[next]?.left ?? leftCount) < end.left; next++) {
      const cell = cells[next] as Cell;
      if (cell.left >= left && cell.right >= right && cell.right < end.right) inside.push(cell);
    }
    if (inside.length > 0)
      weighBlock(inside, { left, right }, end.left - left, end.right - right, gate, probabilities);
    [left, right] = [end.left + 1, end.right + 1];
  }
  return probabilities;
}

function weighBlock(
  cells: readonly Cell[],
  start: { readonly left: number; readonly right: number },
  rows: number,
  columns: number,
  gate: number,
  probabilities: Map<Cell, number>,
): void {
  const width = columns + 1;
  const size = (rows + 1) * width;
  if (size > MOST_CELLS) return;
  const place = ({ left, right }: Cell): number =>
    (left - start.left + 1) * width + right - start.right + 1;
  const odds = new Float64Array(size);
  for (const cell of cells)
    odds[place(cell)] = Math.min(MOST_ODDS, Math.exp(STEEPNESS * (cell.likeness - gate)));
  const { paired, alone } = forward(odds, rows, width);
  const { afterPair, afterLoner } = backward(odds, rows, width);
  const totals = new Float64Array(rows + 1);
  for (let c = 0; c < size; c++) {
    const row = Math.floor(c / width);
    totals[row] =
      (totals[row] ?? 0) +
      (paired[c] ?? 0) * (afterPair[c] ?? 0) +
      (alone[c] ?? 0) * (afterLoner[c] ?? 0);
  }
  for (const cell of cells) {
    const c = place(cell);
    const total = totals[cell.left - start.left + 1] ?? 0;
    if (total > 0) probabilities.set(cell, ((paired[c] ?? 0) * (afterPair[c] ?? 0)) / total);
  }
}

// Cell c of these grids stands for the first left and the first right sentences up to its row and
// column. Rows are scaled to a maximum of 1: only ratios within a row are ever used.

/** Weight of all ways to get to each cell whose last step paired two sentences, or passed a left one alone. */
function forward(odds: Float64Array, rows: number, width: number) {
  const paired = new Float64Array(odds.length);
  const alone = new Float64Array(odds.length); // a left sentence
  const added = new Float64Array(odds.length); // a right sentence
  paired[0] = 1;
  for (let i = 0; i <= rows; i++) {
    const from = i * width;
    let most = i === 0 ? 1 : 0;
    for (let c = from; c < from + width; c++) {
      if (i > 0) {
        const up = c - width;
        alone[c] =
          TO_LONER * (paired[up] ?? 0) + BETWEEN_LONERS * ((alone[up] ?? 0) + (added[up] ?? 0));
        const diagonal = up - 1;
        if (c > from && odds[c])
          paired[c] =
            (odds[c] ?? 0) *
            ((paired[diagonal] ?? 0) + (alone[diagonal] ?? 0) + (added[diagonal] ?? 0));
      }
      if (c > from)
        added[c] =
          TO_LONER * (paired[c - 1] ?? 0) +
          BETWEEN_LONERS * ((alone[c - 1] ?? 0) + (added[c - 1] ?? 0));
      most = Math.max(most, paired[c] ?? 0, alone[c] ?? 0, added[c] ?? 0);
    }
    scale(most, from, width, paired, alone, added);
  }
  return { paired, alone };
}

/** Weight of all ways on from each cell, after a pair or after a sentence alone. */
function backward(odds: Float64Array, rows: number, width: number) {
  const afterPair = new Float64Array(odds.length);
  const afterLoner = new Float64Array(odds.length);
  for (let i = rows; i >= 0; i--) {
    const from = i * width;
    const last = from + width - 1;
    let most = 0;
    for (let c = last; c >= from; c--) {
      if (i === rows && c === last) {
        afterPair[c] = afterLoner[c] = most = 1;
        continue;
      }
      const down = i < rows ? c + width : -1;
      const pair = c < last && down > 0 ? (odds[down + 1] ?? 0) * (afterPair[down + 1] ?? 0) : 0;
      const loner =
        (down > 0 ? (afterLoner[down] ?? 0) : 0) + (c < last ? (afterLoner[c + 1] ?? 0) : 0);
      afterPair[c] = pair + TO_LONER * loner;
      afterLoner[c] = pair + BETWEEN_LONERS * loner;
      most = Math.max(most, afterPair[c] ?? 0, afterLoner[c] ?? 0);
    }
    scale(most, from, width, afterPair, afterLoner);
  }
  return { afterPair, afterLoner };
}

function scale(most: number, from: number, width: number, ...grids: Float64Array[]): void {
  if (most === 0) return;
  for (const grid of grids)
    for (let c = from; c < from + width; c++) grid[c] = (grid[c] ?? 0) / most;
}
