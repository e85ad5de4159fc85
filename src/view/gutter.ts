import type { Sentence } from '../article/article.ts';
import type { Comparison, ComparisonRow, Side } from '../compare/comparison.ts';
import type { Span } from '../text/span.ts';
import type { Glyphs } from './glyphs.ts';

/** What the gutter says of a comparison row. */
export interface RowMarks {
  readonly kind: ComparisonRow['kind'] | 'moved';
  readonly figure: boolean;
  readonly quotation: boolean;
}

/** Cells of the gutter's text: kind, figure, quotation. */
export const GUTTER = 3;

/** The marks of each row of a comparison. */
export function rowMarks(comparison: Comparison): RowMarks[] {
  const rowOf = {
    left: rowsOfSentences(comparison, 'left'),
    right: rowsOfSentences(comparison, 'right'),
  };
  const figure = new Set<number>();
  const quotation = new Set<number>();
  for (const change of comparison.changes) {
    const rows =
      change.kind === 'figure'
        ? figure
        : change.kind === 'quotation' || change.kind === 'attribution'
          ? quotation
          : null;
    if (!rows) continue;
    rows.add(change.row);
    for (const side of ['left', 'right'] as const) {
      const span = change[side];
      const row = span && rowOf[side][sentenceAt(comparison[side].article.sentences, span)];
      if (row !== null && row !== undefined) rows.add(row);
    }
  }
  return comparison.rows.map((row, index) => ({
    kind: row.moved ? 'moved' : row.kind,
    figure: figure.has(index),
    quotation: quotation.has(index),
  }));
}

/** The marks as the gutter's three cells. */
export function gutterText(marks: RowMarks, glyphs: Glyphs): string {
  const kind = marks.kind === 'same' ? ' ' : glyphs[marks.kind];
  return `${kind}${marks.figure ? glyphs.figure : ' '}${marks.quotation ? glyphs.quotation : ' '}`;
}

function rowsOfSentences({ rows }: Comparison, side: Side): number[] {
  const of: number[] = [];
  for (const [index, row] of rows.entries()) for (const sentence of row[side]) of[sentence] = index;
  return of;
}

/** Index of the last sentence that begins at or before the span. */
export function sentenceAt(sentences: readonly Sentence[], span: Span): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).start <= span.start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
