import { aloneWords } from '../compare/alone.ts';
import type { ComparisonRow, Side } from '../compare/comparison.ts';
import { isParatext } from '../compare/roles.ts';
import { alsoLines } from './also.ts';
import { count } from './describe.ts';
import { shows } from './find.ts';
import { GUTTER, gutterText, type RowMarks, spineText } from './gutter.ts';
import { columns, type Ground, level, signedLine, stackColumn } from './layouts.ts';
import { markedPassage, signed } from './marked.ts';
import { wrapRow, wrapText } from './prose.ts';
import type { Line } from './row.ts';

/** From so many sentences on, what one text has alone can be one line. Raising it shows more. */
export const FOLDED_FROM = 3;

/** Lines of a sheet, and on which of them, counted from the first, each of the rows begins. */
export interface Laid {
  readonly lines: readonly Line[];
  readonly starts: ReadonlyMap<number, number>;
}

/** A line of one side's passages: the row that it is of, and what the gutter says of those that begin on it. */
interface ColumnLine extends Line {
  readonly begins: RowMarks | null;
}

interface Column {
  readonly lines: readonly ColumnLine[];
  readonly starts: ReadonlyMap<number, number>;
}

/** How rows lie that one of the texts has alone. */
interface Way {
  /** Whether what the left text has alone stands level with what the right one has, else above it. */
  readonly beside: boolean;
  /** Whether a long run is one line, which says how long it is. */
  readonly folded: boolean;
  /** What shows it whole, in words; empty where nothing is to be said. */
  readonly opens: string;
}

/** Whether a row is prose that one of the texts has alone. */
export function isApart(row: ComparisonRow | undefined): boolean {
  return (row?.kind === 'left' || row?.kind === 'right') && !isParatext(row.role);
}

/** Neighbouring rows of which each has one side only, by index, as paragraphs of either text. */
export function layApart(ground: Ground, rows: readonly number[], way: Way): Laid {
  const cells = way.beside ? columns(ground).column : stackColumn(ground);
  const [left, right] = (['left', 'right'] as const).map((side) => {
    const own = rows.filter((index) => rowAt(ground, index)?.kind === side);
    return columnOf(ground, own, side, { ...way, cells });
  }) as [Column, Column];
  return way.beside ? levelled(ground, left, right) : stacked(ground, left, right);
}

function columnOf(
  ground: Ground,
  rows: readonly number[],
  side: Side,
  { cells, folded, opens }: Way & { readonly cells: number },
): Column {
  const lines: ColumnLine[] = [];
  const starts = new Map<number, number>();
  let before: number | undefined;
  for (const together of runs(ground, rows)) {
    const isNoted = together.some((row) => ground.notes[row]?.length);
    const isOne = folded && !isNoted && sentences(ground, together, side).length >= FOLDED_FROM;
    for (const paragraph of isOne ? [together] : paragraphs(ground, together, side)) {
      const block = firstOf(ground, paragraph[0], side)?.block;
      if (lines.length > 0 && block !== before) lines.push({ row: [], ref: -1, begins: null });
      before = firstOf(ground, paragraph.at(-1), side)?.block;
      const head = lines.length;
      const added = isOne
        ? foldedRun(ground, together, side, { cells, opens })
        : wholeParagraph(ground, paragraph, side, cells);
      for (const line of added.lines) lines.push(line);
      for (const [row, line] of added.starts) starts.set(row, head + line);
    }
  }
  return { lines, starts };
}

/** Rows that nothing elsewhere answers, together; each of the others by itself. */
function runs({ rowMarks }: Ground, rows: readonly number[]): number[][] {
  const isElsewhere = (row: number | undefined): boolean =>
    ['elsewhere', 'shares'].includes(rowMarks[row ?? -1]?.kind ?? '');
  const found: number[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && !isElsewhere(row) && !isElsewhere(last.at(-1))) last.push(row);
    else found.push([row]);
  }
  return found;
}

function wholeParagraph(
  ground: Ground,
  rows: readonly number[],
  side: Side,
  cells: number,
): Column {
  const starts = new Map<number, number>();
  const own = { ...rowAt(ground, rows[0] ?? -1), [side]: sentences(ground, rows, side) };
  const prose = markedPassage(ground.comparison, own as ComparisonRow, side, ground.marks);
  let next = 0;
  const wrapped = wrapRow(ground.signs ? signed(prose, side) : prose, cells);
  const lines = wrapped.map((row, line): ColumnLine => {
    const first = next;
    while (next < rows.length && shows(row, side, startOf(ground, rows[next], side))) {
      starts.set(rows[next++] as number, line);
    }
    const begun = rows.slice(first, next);
    const ref = begun[0] ?? rows[next - 1] ?? -1;
    return {
      row,
      ref,
      begins: marksTogether(begun.flatMap((index) => ground.rowMarks[index] ?? [])),
    };
  });
  const last = rows.at(-1) ?? -1;
  const also = alsoLines(ground.comparison, ground.further[last] ?? [])
    .flatMap((text) => wrapText(text, cells, 'quiet'))
    .map((row): ColumnLine => ({ row, ref: last, begins: null }));
  const notes = rows.flatMap((ref) =>
    (ground.notes[ref] ?? [])
      .flatMap((text) => wrapText(text, cells, 'label'))
      .map((row): ColumnLine => ({ row, ref, begins: null })),
  );
  return { lines: [...lines, ...also, ...notes], starts };
}

function foldedRun(
  ground: Ground,
  rows: readonly number[],
  side: Side,
  { cells, opens }: { readonly cells: number; readonly opens: string },
): Column {
  const own = sentences(ground, rows, side);
  const known = own.some((one) => ground.comparison.unsure[side].has(one)) ? 'unsure' : 'unmatched';
  const many = count(own.length, 'sentence');
  const told = `${ground.glyphs.folded} ${many}, ${aloneWords(known, side)}${opens && `; ${opens}`}`;
  const begins = marksTogether(rows.flatMap((index) => ground.rowMarks[index] ?? []));
  const lines = wrapText(told, cells, 'quiet');
  return {
    lines: lines.map((row, line) => ({ row, ref: rows[0] ?? -1, begins: line ? null : begins })),
    starts: new Map(rows.map((index) => [index, 0])),
  };
}

/** Both columns beside each other, the gutter of each next to it. */
function levelled(ground: Ground, left: Column, right: Column): Laid {
  const length = Math.max(left.lines.length, right.lines.length);
  const lines = Array.from({ length }, (_, index): Line => {
    const [ours, theirs] = [left.lines[index], right.lines[index]];
    const spine = spineText(ours?.begins ?? null, theirs?.begins ?? null, ground.glyphs);
    const row = level(ours?.row ?? [], theirs?.row ?? [], spine, ground);
    const refs = [ours?.ref ?? -1, theirs?.ref ?? -1].filter((ref) => ref >= 0);
    const [ref = -1, beside] = refs;
    return beside === undefined ? { row, ref } : { row, ref, beside };
  });
  return { lines, starts: new Map([...left.starts, ...right.starts]) };
}

function stacked(ground: Ground, left: Column, right: Column): Laid {
  const { glyphs } = ground;
  const side = ({ lines }: Column, sign: string): Line[] =>
    lines.map(({ row, ref, begins }, index) => {
      const gutter = (begins ? gutterText(begins, glyphs) : '').padEnd(GUTTER);
      const first = index === 0 || lines[index - 1]?.row.length === 0;
      return { row: row.length > 0 ? signedLine(row, gutter, first ? sign : ' ') : [], ref };
    });
  const between: Line[] =
    left.lines.length > 0 && right.lines.length > 0 ? [{ row: [], ref: -1 }] : [];
  const lines = [...side(left, glyphs.onLeft), ...between, ...side(right, glyphs.onRight)];
  const offset = left.lines.length + between.length;
  const below = [...right.starts].map(([row, line]) => [row, line + offset] as const);
  return { lines, starts: new Map([...left.starts, ...below]) };
}

/** The rows of each paragraph of their text. */
function paragraphs(ground: Ground, rows: readonly number[], side: Side): number[][] {
  return [...Map.groupBy(rows, (index) => firstOf(ground, index, side)?.block).values()];
}

/** What the gutter says of rows that begin on one line; within a paragraph, what they are is said already. */
function marksTogether(marks: readonly RowMarks[], within = false): RowMarks | null {
  const [first] = marks;
  return first
    ? {
        kind: within ? 'same' : first.kind,
        figure: marks.some(({ figure }) => figure),
        quotation: marks.some(({ quotation }) => quotation),
      }
    : null;
}

function rowAt({ comparison }: Ground, index: number): ComparisonRow | undefined {
  return comparison.rows[index];
}

function sentences(ground: Ground, rows: readonly number[], side: Side): number[] {
  return rows.flatMap((index) => rowAt(ground, index)?.[side] ?? []);
}

function firstOf(ground: Ground, index: number | undefined, side: Side) {
  const first = rowAt(ground, index ?? -1)?.[side][0];
  return ground.comparison[side].article.sentences[first ?? -1];
}

function startOf(ground: Ground, index: number | undefined, side: Side): number {
  return firstOf(ground, index, side)?.start ?? -1;
}
