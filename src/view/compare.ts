import type { Comparison, ComparisonRow } from '../compare/comparison.ts';
import { alsoLines, furtherRows } from './also.ts';
import { foldedLine, isSame } from './describe.ts';
import { lineFinder } from './find.ts';
import type { Glyphs } from './glyphs.ts';
import { gutterText, type RowMarks, rowMarks } from './gutter.ts';
import { below, type Ground, inline, sideBySide, stacked } from './layouts.ts';
import { marksOf } from './marked.ts';
import { corrections } from './paratext.ts';
import { PRESENTATION, type Presentation } from './presentation.ts';
import { wrapText } from './prose.ts';
import type { Line, Row, Sheet } from './row.ts';

export type Layout = 'auto' | 'stacked' | 'side' | 'inline';

export interface CompareOptions {
  /** Cells of the pane. */
  readonly width: number;
  readonly layout: Layout;
  /** Whether runs of rows that are the same are one line that says how many. */
  readonly folded: boolean;
  /** Where not all that differs is shown, or some that does not: of each row, whether it is. */
  readonly shown?: readonly boolean[];
  readonly glyphs: Glyphs;
  /** Whether rows follow each other with no blank line between them. */
  readonly dense?: boolean;
  /** Whether signs stand around changed words, for output without any style. */
  readonly signs?: boolean;
  readonly presentation?: Presentation;
  /** Whether what weighs most is told above already, so that it does not open the sheet. */
  readonly told?: boolean;
}

/** A comparison as lines; a line's `ref` is its comparison row. */
export interface CompareSheet extends Sheet {
  /** Whether the passages stand side by side. */
  readonly beside: boolean;
  /** The line of each entry of the comparison's changes, and of each of its rows. */
  readonly places: readonly number[];
  readonly starts: readonly number[];
  /** What the gutter says of each comparison row. */
  readonly marks: readonly RowMarks[];
}

/** What the map takes of the screen's columns. */
const MAP = 2;

/** Lays a comparison out for a pane of so many cells. */
export function compareSheet(comparison: Comparison, options: CompareOptions): CompareSheet {
  const { width, layout, folded, shown, glyphs, dense, signs = false, told = false } = options;
  const { measure, sideBySide: wide, highlight } = options.presentation ?? PRESENTATION;
  const beside = layout === 'side' || (layout === 'auto' && width >= wide - MAP);
  // Where only some of what differs is marked, one text cannot tell of two.
  const once = highlight.has('wording') && (layout === 'inline' || (layout === 'auto' && signs));
  const lay = beside ? sideBySide : once ? inline : stacked;
  const marked = marksOf(comparison, highlight);
  const ground: Ground = { comparison, marks: marked, width, measure, glyphs, signs };
  const marks = rowMarks(comparison);
  const further = furtherRows(comparison);
  const lines: Line[] = [...(told ? [] : corrections(comparison)), ...comparison.hidden.warnings]
    .flatMap((warning) => wrapText(warning, width, 'warning'))
    .map((row) => ({ row, ref: -1 }));
  const isFolded = (row: ComparisonRow | undefined, index: number): boolean =>
    shown ? shown[index] === false : folded && isSame(row);
  const starts: number[] = [];
  const add = (rows: readonly Row[], from: number, to: number): void => {
    if (lines.length > 0 && !dense) lines.push({ row: [], ref: -1 });
    for (let row = from; row < to; row++) starts.push(lines.length);
    for (const row of rows) lines.push({ row, ref: from });
  };
  for (let from = 0; from < comparison.rows.length; from = starts.length) {
    let to = from;
    while (isFolded(comparison.rows[to], to)) to++;
    if (to > from) {
      add([foldedRow(ground, from, to, beside)], from, to);
    } else {
      const row = comparison.rows[from] as ComparisonRow;
      const also = below(ground, alsoLines(comparison, further[from] ?? []), beside);
      add(
        [...lay(ground, row, gutterText(marks[from] as RowMarks, glyphs)), ...also],
        from,
        from + 1,
      );
    }
  }
  return {
    beside,
    lines,
    places: places(comparison, lines, starts),
    starts,
    marks,
  };
}

/** The line that stands for rows that are folded. */
function foldedRow(ground: Ground, from: number, to: number, beside: boolean): Row {
  const folded = ground.comparison.rows.slice(from, to);
  return below(ground, [foldedLine(folded, ground.glyphs)], beside)[0] ?? [];
}

/** The line on which each change begins; of a folded row, the line that stands for it. */
function places(
  { changes }: Comparison,
  lines: readonly Line[],
  starts: readonly number[],
): number[] {
  const lineOf = lineFinder({ lines });
  return changes.map(({ row, left, right }) => {
    const found = [left && lineOf('left', left.start), right && lineOf('right', right.start)];
    const shown = found.filter((line) => line !== null && lines[line]?.ref === row) as number[];
    return shown.length > 0 ? Math.min(...shown) : (starts[row] ?? 0);
  });
}
