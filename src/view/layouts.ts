import type { Comparison, Side } from '../compare/comparison.ts';
import type { Also } from './also.ts';
import { goesOn, movedLine } from './describe.ts';
import { LEFT_TO_RIGHT_MARK, turns } from './direction.ts';
import type { Glyphs } from './glyphs.ts';
import { GUTTER, gutterText, type RowMarks, SPINE, spineText } from './gutter.ts';
import { inlined } from './inline.ts';
import { type Marks, markedPassage, signed } from './marked.ts';
import type { OwnNotes } from './notes.ts';
import { wrapRow, wrapText } from './prose.ts';
import { fit, type Row, rowText, run } from './row.ts';

/** What a layout needs to know of the comparison and the screen. */
export interface Ground {
  readonly comparison: Comparison;
  readonly marks: Marks;
  /** What the gutter says of each row, and which others tell a fact of it too. */
  readonly rowMarks: readonly RowMarks[];
  readonly further: readonly (readonly Also[])[];
  readonly width: number;
  readonly glyphs: Glyphs;
  /** Cells of the widest column. */
  readonly measure: number;
  /** Whether signs stand around changed words, for output without any style. */
  readonly signs: boolean;
  /** What the reader has written on the passages of each row, by index. */
  readonly notes: OwnNotes['rows'];
}

const GAP = ' ';
/** Cells before the text where passages are stacked: gutter, sign of the side, gaps. */
const STACK_MARGIN = GUTTER + 3;

/** The room for two columns, and how much of it each may take. */
type Space = Pick<Ground, 'width' | 'measure'>;

/** Cells of the gutter between two columns. */
const BETWEEN = SPINE + 2 * GAP.length;

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

/** Both passages of a row, by index, beside each other, their first lines level. */
export function sideBySide(ground: Ground, index: number): Row[] {
  const { column } = columns(ground);
  const marks = ground.rowMarks[index] ?? null;
  const left = passageRows(ground, index, 'left', column);
  const right = passageRows(ground, index, 'right', column);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, line) => {
    const spine = line === 0 ? spineText(marks, marks, ground.glyphs) : ' '.repeat(SPINE);
    return level(left[line] ?? [], right[line] ?? [], spine, ground);
  });
}

/** The left passage, then the right one, each with the sign of its side; once only where they are the same. */
export function stacked(ground: Ground, index: number): Row[] {
  const { onLeft, onRight } = ground.glyphs;
  const column = stackColumn(ground);
  const passage = (side: Side, sign: string): Row[] =>
    passageRows(ground, index, side, column).map((row, line) => signedWith(row, line ? ' ' : sign));
  const row = ground.comparison.rows[index];
  const once = row?.kind === 'same' && !row.moved;
  return afterGutter(
    ground,
    index,
    once ? passage('left', ' ') : [...passage('left', onLeft), ...passage('right', onRight)],
  );
}

/** As stacked, but what an edited passage keeps stands once, with what went and what came in between. */
export function inline(ground: Ground, index: number): Row[] {
  const { comparison, marks, signs } = ground;
  const row = comparison.rows[index];
  if (row?.kind !== 'edited' || row.moved) return stacked(ground, index);
  const passage = (side: Side): Row => markedPassage(comparison, row, side, marks);
  const prose = inlined(passage('left'), passage('right'), signs);
  const rows = wrapRow(prose, stackColumn(ground)).map((line) => signedWith(line, ' '));
  return afterGutter(ground, index, rows);
}

/** What is said of a row below it, before which the margin of its passages stands. */
export function below(ground: Ground, texts: readonly string[], beside: boolean): Row[] {
  const margin = beside ? columns(ground).margin : STACK_MARGIN;
  const { width, glyphs } = ground;
  return texts.map((text) =>
    fit([run(' '.repeat(margin)), run(text, 'quiet')], width, glyphs.ellipsis),
  );
}

/** What the reader has written on a row, by index, below it. */
export function noteRows(ground: Ground, index: number, beside: boolean): Row[] {
  const margin = beside ? columns(ground).margin : STACK_MARGIN;
  const cells = Math.max(1, Math.min(ground.width - margin, widest(ground.measure)));
  const notes = ground.notes[index] ?? [];
  return notes.flatMap((note) =>
    wrapText(note, cells, 'label').map((row) => [run(' '.repeat(margin)), ...row]),
  );
}

/** Cells of a passage that has the screen to itself. */
export function stackColumn({ measure, width }: Space): number {
  return Math.min(measure, width - STACK_MARGIN);
}

/** A line of a passage that has the screen to itself, after the gutter and the sign of its side. */
export function signedLine(line: Row, gutter: string, sign: string): Row {
  return guttered(signedWith(line, sign), gutter);
}

function signedWith(line: Row, sign: string): Row {
  return [run(sign, 'label'), run(GAP), ...line];
}

function guttered(line: Row, gutter: string): Row {
  return [run(gutter, 'gutter'), run(GAP), ...line];
}

function afterGutter({ rowMarks, glyphs }: Ground, index: number, lines: readonly Row[]): Row[] {
  const marks = rowMarks[index];
  const gutter = marks ? gutterText(marks, glyphs) : '';
  return lines.map((row, line) => guttered(row, (line === 0 ? gutter : '').padEnd(GUTTER)));
}

/** The lines of one side's passage of a row, by index, in a column of so many cells; none where that side has none. */
export function passageRows(ground: Ground, index: number, side: Side, column: number): Row[] {
  const { comparison, marks, glyphs, signs } = ground;
  const row = comparison.rows[index];
  if (!row || row[side].length === 0) return [];
  const prose = markedPassage(comparison, row, side, marks);
  const moved = row.moved && !goesOn(comparison, index);
  const from = moved ? wrapText(movedLine(comparison, index, side, glyphs), column, 'moved') : [];
  return [...from, ...wrapRow(signs ? signed(prose, side) : prose, column)];
}
