import type { Comparison, ComparisonRow, Side } from '../compare/comparison.ts';
import type { Span } from '../text/span.ts';
import { foldedLine, movedLine, versionName } from './describe.ts';
import type { Glyphs } from './glyphs.ts';
import { GUTTER, gutterText, type RowMarks, rowMarks } from './gutter.ts';
import { passage, wrapRow } from './prose.ts';
import { fit, type Line, overlay, type Row, type RunRole, run, type Sheet } from './row.ts';

export type Layout = 'auto' | 'stacked' | 'side';

export interface CompareOptions {
  /** Cells of the pane. */
  readonly width: number;
  readonly layout: Layout;
  /** Whether runs of rows that are the same are one line that says how many. */
  readonly folded: boolean;
  readonly glyphs: Glyphs;
  /** Whether rows follow each other with no blank line between them. */
  readonly dense?: boolean;
}

/** A comparison as lines; a line's `ref` is its comparison row. */
export interface CompareSheet extends Sheet {
  /** Who stands in which column; fixed above the lines. Empty where the columns are stacked. */
  readonly head: readonly Row[];
  /** The line of each entry of the comparison's changes. */
  readonly places: readonly number[];
  /** What the gutter says of each comparison row. */
  readonly marks: readonly RowMarks[];
}

/** Narrower than this, the passages stand below each other. */
const SIDE_BY_SIDE = 100;
/** The widest comfortable column of prose. */
const MEASURE = 80;

/** Lays a comparison out for a pane of so many cells. */
export function compareSheet(comparison: Comparison, options: CompareOptions): CompareSheet {
  const marks = rowMarks(comparison);
  const side =
    options.layout === 'side' || (options.layout === 'auto' && options.width >= SIDE_BY_SIDE);
  const lay = side ? sideBySide(options) : stacked(options);
  const lines: Line[] = [];
  for (const warning of comparison.hidden.warnings) {
    for (const row of wrapRow([run(warning, 'warning')], options.width))
      lines.push({ row, ref: -1 });
  }
  let same = 0;
  for (const [ref, row] of comparison.rows.entries()) {
    if (options.folded && row.kind === 'same' && !row.moved) {
      same += row.left.length;
      const next = comparison.rows[ref + 1];
      if (next?.kind === 'same' && !next.moved) continue;
      if (lines.length > 0 && !options.dense) lines.push({ row: [], ref });
      lines.push({ row: [run(foldedLine(same, options.glyphs), 'quiet')], ref });
      same = 0;
      continue;
    }
    if (lines.length > 0 && !options.dense) lines.push({ row: [], ref: -1 });
    const gutter = gutterText(marks[ref] as RowMarks, options.glyphs);
    for (const line of lay(comparison, row, gutter)) lines.push({ row: line, ref });
  }
  return {
    head: side ? head(comparison, options) : [],
    lines,
    places: places(comparison, lines),
    marks,
  };
}

type Lay = (comparison: Comparison, row: ComparisonRow, gutter: string) => Row[];

function columns(width: number): { margin: number; column: number } {
  const column = Math.min(MEASURE, Math.floor((width - GUTTER - 2) / 2));
  return { margin: Math.max(0, Math.floor((width - 2 * column - GUTTER - 2) / 2)), column };
}

function head(comparison: Comparison, { width, glyphs }: CompareOptions): Row[] {
  const { margin, column } = columns(width);
  const name = (side: Side): Row =>
    fit([run(versionName(comparison[side].article), 'label')], column, glyphs.ellipsis);
  return [
    [run(' '.repeat(margin)), ...name('left'), run(' '.repeat(GUTTER + 2)), ...name('right')],
  ];
}

function sideBySide({ width, glyphs }: CompareOptions): Lay {
  const { margin, column } = columns(width);
  return (comparison, row, gutter) => {
    const left = passageRows(comparison, row, 'left', column, glyphs);
    const right = passageRows(comparison, row, 'right', column, glyphs);
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
      run(' '.repeat(margin)),
      ...fit(left[index] ?? [], column),
      run(' '),
      run(index === 0 ? gutter : ' '.repeat(GUTTER), 'gutter'),
      run(' '),
      ...(right[index] ?? []),
    ]);
  };
}

function stacked({ width, glyphs }: CompareOptions): Lay {
  const column = Math.min(MEASURE, width - GUTTER - 1);
  return (comparison, row, gutter) => {
    const rows = [
      ...passageRows(comparison, row, 'left', column, glyphs),
      ...passageRows(comparison, row, 'right', column, glyphs),
    ];
    return rows.map((line, index) => [
      run(index === 0 ? gutter : ' '.repeat(GUTTER), 'gutter'),
      run(' '),
      ...line,
    ]);
  };
}

function passageRows(
  comparison: Comparison,
  row: ComparisonRow,
  side: Side,
  column: number,
  glyphs: Glyphs,
): Row[] {
  if (row[side].length === 0) return [];
  const { article } = comparison[side];
  const role: RunRole = side === 'left' ? 'deleted' : 'inserted';
  const words: Span[] = row.words.filter((word) => word.side === side);
  const prose = overlay(passage(article, row[side], side), side, words, role);
  const moved = row.moved ? [[run(movedLine(comparison, row, side, glyphs), 'moved')]] : [];
  return [...moved.flatMap((line) => wrapRow(line, column)), ...wrapRow(prose, column)];
}

function places(comparison: Comparison, lines: readonly Line[]): number[] {
  const first = new Map<number, number>();
  for (const [index, { ref }] of lines.entries()) if (!first.has(ref)) first.set(ref, index);
  return comparison.changes.map((change) => first.get(change.row) ?? 0);
}
