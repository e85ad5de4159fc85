import { compareFigures } from '../figures/compare.ts';
import { compareAttributions } from '../quotations/compare-attributions.ts';
import { compareQuotations } from '../quotations/compare-quotations.ts';
import type { Span } from '../text/span.ts';
import { align } from './align.ts';
import type { Comparison, ComparisonRow, Reading } from './comparison.ts';
import { order, type Placed } from './order.ts';
import { passages } from './passages.ts';
import { compareWords } from './words.ts';

/** Compares two versions: the one entry. Swapping the sides swaps the result's sides and changes nothing else. */
export function compare(left: Reading, right: Reading): Comparison {
  const [a, b] = [left.article, right.article];
  const links = align(sentenceTexts(left), sentenceTexts(right));
  const pairings = passages(links, a.sentences.length, b.sentences.length);
  const sizes = pairings.map(
    (p) => length(p.left.map(at(a.sentences))) + length(p.right.map(at(b.sentences))),
  );
  const rows = order(pairings, sizes).map((placed) => row(placed, left, right));
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

function row(placed: Placed, left: Reading, right: Reading): ComparisonRow {
  const { similarity, moved } = placed;
  const at = { left: placed.left, right: placed.right };
  if (at.right.length === 0) return { ...at, kind: 'left', moved, similarity, words: [] };
  if (at.left.length === 0) return { ...at, kind: 'right', moved, similarity, words: [] };
  const { kind, words } = compareWords(
    left,
    right,
    at.left.map(atIndex(left)),
    at.right.map(atIndex(right)),
  );
  return { ...at, kind, moved, similarity, words };
}

const NOWHERE: Span = { start: 0, end: 0 };

function at(spans: readonly Span[]): (index: number) => Span {
  return (index) => spans[index] ?? NOWHERE;
}

function atIndex(reading: Reading): (index: number) => Span {
  return at(reading.article.sentences);
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}

function found({ article, figures, quotations }: Reading) {
  return { text: article.text, sentences: article.sentences, figures, quotations };
}

function sentenceTexts({ article }: Reading): string[] {
  return article.sentences.map(({ start, end }) => article.text.slice(start, end));
}
