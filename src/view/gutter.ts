import type { Sentence } from '../article/article.ts';
import type { Change, Comparison, Side } from '../compare/comparison.ts';
import { firstIndex } from '../text/binary-search.ts';
import type { Span } from '../text/span.ts';
import { rowName } from './describe.ts';
import type { Glyphs } from './glyphs.ts';

/** What the gutter says of a comparison row. */
export interface RowMarks {
  readonly kind: ReturnType<typeof rowName> | 'moved';
  readonly figure: boolean;
  readonly quotation: boolean;
}

/** Cells of the gutter's text: kind, figure, quotation. */
export const GUTTER = 3;
/** Cells of the gutter between two columns: the left one's marks, then the right one's. */
export const SPINE = 2 * GUTTER;

/** The marks of each row of a comparison. */
export function rowMarks(comparison: Comparison): RowMarks[] {
  const rowsOf = rowsOfChanges(comparison);
  const rowsWith = (...kinds: readonly Change['kind'][]): Set<number> =>
    new Set(comparison.changes.filter(({ kind }) => kinds.includes(kind)).flatMap(rowsOf));
  const figure = rowsWith('figure');
  const quotation = rowsWith('quotation', 'attribution');
  return comparison.rows.map((row, index) => ({
    kind: row.moved ? 'moved' : rowName(comparison, row),
    figure: figure.has(index),
    quotation: quotation.has(index),
  }));
}

/** The marks as the gutter's three cells. */
export function gutterText(marks: RowMarks, glyphs: Glyphs): string {
  const kind = marks.kind === 'same' ? ' ' : glyphs[marks.kind];
  return `${kind}${marks.figure ? glyphs.figure : ' '}${marks.quotation ? glyphs.quotation : ' '}`;
}

/**
 * The marks between two columns, each side's next to its text: `"#-` and `+#"`. Those of a row that
 * has both sides stand in the middle.
 */
export function spineText(left: RowMarks | null, right: RowMarks | null, glyphs: Glyphs): string {
  const ours = left ? gutterText(left, glyphs) : '';
  if (left !== null && left === right) return `  ${ours} `;
  const theirs = right ? gutterText(right, glyphs) : '';
  return [...ours.padEnd(GUTTER)].reverse().join('') + theirs.padEnd(GUTTER);
}

/** Finds the rows that a change stands in, its own row first. */
export function rowsOfChanges(comparison: Comparison): (change: Change) => number[] {
  const rowOf = {
    left: rowsOfSentences(comparison, 'left'),
    right: rowsOfSentences(comparison, 'right'),
  };
  const rowsIn = (side: Side, span: Span | null): number[] => {
    if (!span) return [];
    const { sentences } = comparison[side].article;
    const rows: number[] = [];
    for (let at = sentenceAt(sentences, span); at < sentences.length; at++) {
      if ((sentences[at]?.start ?? 0) >= span.end) break;
      const row = rowOf[side][at];
      if (row !== undefined) rows.push(row);
    }
    return rows;
  };
  return ({ row, left, right }) => [
    ...new Set([row, ...rowsIn('left', left), ...rowsIn('right', right)]),
  ];
}

/** The index of the row of each sentence of a side. */
export function rowsOfSentences({ rows }: Pick<Comparison, 'rows'>, side: Side): number[] {
  const of: number[] = [];
  for (const [index, row] of rows.entries()) for (const sentence of row[side]) of[sentence] = index;
  return of;
}

/** Index of the last sentence that begins at or before the span. */
export function sentenceAt(sentences: readonly Sentence[], span: Span): number {
  const isBeyond = (index: number): boolean => (sentences[index] as Sentence).start > span.start;
  return firstIndex(sentences.length, isBeyond) - 1;
}
