import { compareFigures } from '../figures/compare.ts';
import { compareAttributions } from '../quotations/compare-attributions.ts';
import { compareQuotations } from '../quotations/compare-quotations.ts';
import { align } from './align.ts';
import type { Comparison, ComparisonRow, Reading } from './comparison.ts';
import { order, type Placed } from './order.ts';
import { type PassageAt, passagesOf } from './passage.ts';
import { passages } from './passages.ts';
import { compareWords } from './words.ts';

/** Compares two versions: the one entry. Swapping the sides swaps the result's sides and changes nothing else. */
export function compare(left: Reading, right: Reading): Comparison {
  const links = align(textsOf(left), textsOf(right));
  const [leftLengths, rightLengths] = [lengthsOf(left), lengthsOf(right)];
  const pairings = passages(links, leftLengths.length, rightLengths.length);
  const sizes = pairings.map((p) => sum(p.left, leftLengths) + sum(p.right, rightLengths));
  const [leftPassage, rightPassage] = [passagesOf(left), passagesOf(right)];
  const rows = order(pairings, sizes).map((placed) => rowOf(placed, leftPassage, rightPassage));
  const [ours, theirs] = [found(left), found(right)];
  return {
    left,
    right,
    rows,
    figures: compareFigures(ours, theirs, rows),
    quotations: compareQuotations(ours, theirs, rows),
    attributions: compareAttributions(ours, theirs, rows),
    changes: [],
    hidden: { wording: 0, typography: 0, same: 0, warnings: [] },
  };
}

function rowOf(placed: Placed, left: PassageAt, right: PassageAt): ComparisonRow {
  const base = { ...placed, words: [] };
  if (placed.right.length === 0) return { ...base, kind: 'left' };
  if (placed.left.length === 0) return { ...base, kind: 'right' };
  return { ...base, ...compareWords(left(placed.left), right(placed.right)) };
}

function found({ article, figures, quotations }: Reading) {
  return { text: article.text, sentences: article.sentences, figures, quotations };
}

function textsOf({ article }: Reading): string[] {
  return article.sentences.map(({ start, end }) => article.text.slice(start, end));
}

function lengthsOf({ article }: Reading): number[] {
  return article.sentences.map(({ start, end }) => end - start);
}

function sum(indices: readonly number[], values: readonly number[]): number {
  return indices.reduce((total, index) => total + (values[index] ?? 0), 0);
}
