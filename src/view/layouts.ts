import type { Comparison, ComparisonRow, Side } from '../compare/comparison.ts';
import { movedLine } from './describe.ts';
import { LEFT_TO_RIGHT_MARK, turns } from './direction.ts';
import type { Glyphs } from './glyphs.ts';
import { GUTTER } from './gutter.ts';
import { inlined } from './inline.ts';
import { type Marks, markedPassage, signed } from './marked.ts';
import { wrapRow, wrapText } from './prose.ts';
import { fit, type Row, rowText, run } from './row.ts';

/** What a layout needs to know of the comparison and the screen. */
export interface Ground {
  readonly comparison: Comparison;
  readonly marks: Marks;
  readonly width: number;
  readonly glyphs: Glyphs;
  /** Cells of the widest column. */
  readonly measure: number;
  /** Whether signs stand around changed words, for output without any style. */
  readonly signs: boolean;
}

const GAP = ' ';
/** Cells before the text where passages are stacked: gutter, sign of the side, gaps. */
const STACK_MARGIN = GUTTER + 3;

/** The room for two columns, and how much of it each may take. */
type Space = Pick<Ground, 'width' | 'measure'>;

/** Cells of the gutter between two columns. */
const BETWEEN = GUTTER + 2 * GAP.length;

/** Cells of two columns as wide as they can be. */
export function widest(measure: number): number {
  return 2 * measure + BETWEEN;
}

/** Where the two columns lie: each so many cells wide, the gutter between, the whole in the middle of the pane. */
export function columns({ width, measure }: Space): {
  readonly margin: number;
  readonly column: number;
} {
  const column = Math.max(1, Math.min(measure, Math.floor((width - BETWEEN) / 2)));
  return { margin: Math.max(0, Math.floor((width - 2 * column - BETWEEN) / 2)), column };
}

/** Two rows of which one begins each column, as one. `gutter` is what stands between them. */
export function level(left: Row, right: Row, gutter: string, space: Space): Row {
  const { margin, column } = columns(space);
  return [
    ...(margin > 0 ? [run(' '.repeat(margin))] : []),
    ...fit(left, column),
    run(turns(rowText(left)) ? LEFT_TO_RIGHT_MARK + GAP : GAP),
    run(gutter, 'gutter'),
    run(GAP),
    ...right,
  ];
}

/** Both passages of a row beside each other, their first lines level. */
export function sideBySide(ground: Ground, row: ComparisonRow, gutter: string): Row[] {
  const { column } = columns(ground);
  const left = passageRows(ground, row, 'left', column);
  const right = passageRows(ground, row, 'right', column);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const marks = index === 0 ? gutter : ' '.repeat(GUTTER);
    return level(left[index] ?? [], right[index] ?? [], marks, ground);
  });
}

/** The left passage, then the right one, each with the sign of its side; once only where they are the same. */
export function stacked(ground: Ground, row: ComparisonRow, gutter: string): Row[] {
  const { onLeft, onRight } = ground.glyphs;
  const column = stackColumn(ground);
  const side = (side: Side, sign: string): Row[] =>
    signedWith(sign, passageRows(ground, row, side, column));
  const once = row.kind === 'same' && !row.moved;
  const rows = once ? side('left', ' ') : [...side('left', onLeft), ...side('right', onRight)];
  return afterGutter(gutter, rows);
}

/** As stacked, but what an edited passage keeps stands once, with what went and what came in between. */
export function inline(ground: Ground, row: ComparisonRow, gutter: string): Row[] {
  if (row.kind !== 'edited' || row.moved) return stacked(ground, row, gutter);
  const { comparison, marks, signs } = ground;
  const passage = (side: Side): Row => markedPassage(comparison, row, side, marks);
  const prose = inlined(passage('left'), passage('right'), signs);
  return afterGutter(gutter, signedWith(' ', wrapRow(prose, stackColumn(ground))));
}

/** What is said of a row below it, before which the margin of its passages stands. */
export function below(ground: Ground, texts: readonly string[], beside: boolean): Row[] {
  const margin = beside ? columns(ground).margin : STACK_MARGIN;
  const { width, glyphs } = ground;
  return texts.map((text) =>
    fit([run(' '.repeat(margin)), run(text, 'quiet')], width, glyphs.ellipsis),
  );
}

/** Cells of a passage that has the screen to itself. */
function stackColumn({ measure, width }: Space): number {
  return Math.min(measure, width - STACK_MARGIN);
}

/** The lines of a passage after the sign of its side. */
function signedWith(sign: string, lines: readonly Row[]): Row[] {
  return lines.map((line, index) => [run(index === 0 ? sign : ' ', 'label'), run(GAP), ...line]);
}

function afterGutter(gutter: string, lines: readonly Row[]): Row[] {
  return lines.map((line, index) => [
    run(index === 0 ? gutter : ' '.repeat(GUTTER), 'gutter'),
    run(GAP),
    ...line,
  ]);
}

function passageRows(ground: Ground, row: ComparisonRow, side: Side, column: number): Row[] {
  if (row[side].length === 0) return [];
  const { comparison, marks, glyphs, signs } = ground;
  const prose = markedPassage(comparison, row, side, marks);
  const from = row.moved ? wrapText(movedLine(comparison, row, side, glyphs), column, 'moved') : [];
  return [...from, ...wrapRow(signs ? signed(prose, side) : prose, column)];
}
