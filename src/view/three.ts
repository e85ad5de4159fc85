import type { Comparison, Side } from '../compare/comparison.ts';
import { FOLDED_FROM } from './apart.ts';
import {
  bareLines,
  type CompareOptions,
  type CompareSheet,
  matterLines,
  matterRef,
  placesOf,
} from './compare.ts';
import { count, foldedLine, isSame } from './describe.ts';
import { LEFT_TO_RIGHT_MARK, turns } from './direction.ts';
import type { Glyphs } from './glyphs.ts';
import { GUTTER, gutterText, type RowMarks, rowMarks } from './gutter.ts';
import { type Ground, noteRows, passageRows } from './layouts.ts';
import { marksOf } from './marked.ts';
import { NO_NOTES } from './notes.ts';
import { PRESENTATION } from './presentation.ts';
import { wrapText } from './prose.ts';
import { fit, type Line, type Row, rowText, run } from './row.ts';
import { type Triple, triplesOf } from './triples.ts';

/** Cells of the narrowest column that reads well, and between two columns: the gutter, a gap on each side. */
const NARROWEST = 36;
const BETWEEN = GUTTER + 2;
/** Cells from which on three versions stand beside each other. */
export const THREE_CELLS = 3 * NARROWEST + 2 * BETWEEN;

/** What is laid out: a comparison with each of the two, in columns of so many cells. */
interface Three {
  readonly right: Ground;
  readonly third: Ground;
  readonly column: number;
  readonly folded: boolean;
  /** What shows what is folded, in words; empty where nothing is to be said. */
  readonly opens: string;
}

/**
 * Three versions beside each other, level by the left one's passages; after each gutter what the
 * version to its right makes of the left one. A line's `ref` is its row of the comparison with the
 * right version; where only the third has something, a number after all of these.
 */
export function threeSheet(
  comparison: Comparison,
  third: Comparison,
  options: CompareOptions,
): CompareSheet {
  const { width, matter = [], notes = NO_NOTES } = options;
  const three = threeOf(comparison, third, options);
  const warnings = new Set([...comparison.hidden.warnings, ...third.hidden.warnings]);
  const lines: Line[] = [
    ...matterLines(comparison, matter, width),
    ...bareLines(notes.change, width, 'label'),
    ...bareLines([...warnings], width, 'warning'),
  ];
  const starts: number[] = [];
  const thirdRefs: number[] = [];
  let beyond = comparison.rows.length;
  for (const triple of together(three, triplesOf(comparison, third))) {
    const ref = triple.rows[0] ?? beyond++;
    if (lines.length > 0) lines.push({ row: [], ref: -1 });
    for (const row of [...triple.rows, ref]) starts[row] = lines.length;
    for (const row of triple.thirdRows) thirdRefs[row] = ref;
    for (const row of tripleRows(three, triple)) lines.push({ row, ref });
    for (const row of triple.rows)
      for (const note of noteRows(three.right, row, true)) lines.push({ row: note, ref });
  }
  return {
    beside: true,
    lines,
    starts,
    thirdRefs,
    places: placesOf(comparison, lines, starts),
    marks: marksByRef(three, thirdRefs),
    matter: matter.map((_, entry) => lines.findIndex(({ ref }) => ref === matterRef(entry))),
  };
}

function threeOf(comparison: Comparison, third: Comparison, options: CompareOptions): Three {
  const { width, glyphs, folded, opens = '', signs = false, notes = NO_NOTES } = options;
  const { measure, highlight } = options.presentation ?? PRESENTATION;
  const [marks, thirdMarks] = [marksOf(comparison, highlight), marksOf(third, highlight)];
  const ground = { width, measure, glyphs, signs, further: [], notes: notes.rows };
  return {
    // In the left version stands out what differs from either.
    right: {
      ...{ ...ground, comparison, rowMarks: rowMarks(comparison) },
      marks: { left: [...marks.left, ...thirdMarks.left], right: marks.right },
    },
    third: { ...ground, comparison: third, rowMarks: rowMarks(third), marks: thirdMarks },
    column: threeColumn(width, measure),
    folded,
    opens,
  };
}

/** Cells of each of three columns. */
function threeColumn(width: number, measure: number): number {
  return Math.max(1, Math.min(measure, Math.floor((width - 2 * BETWEEN) / 3)));
}

/** The triples, neighbours as one that are folded, or that the left version has alone. */
function together(three: Three, triples: readonly Triple[]): Triple[] {
  const joined: Triple[] = [];
  for (const triple of triples) {
    const last = joined.at(-1);
    const isMore =
      last &&
      ((isFolded(three, last) && isFolded(three, triple)) ||
        (isOnlyLeft(three, last) && isOnlyLeft(three, triple)));
    if (!isMore) joined.push(triple);
    else
      joined[joined.length - 1] = {
        rows: [...last.rows, ...triple.rows],
        thirdRows: [...last.thirdRows, ...triple.thirdRows],
        alone: last.alone,
      };
  }
  return joined;
}

function isOnlyLeft({ right }: Three, { alone, rows }: Triple): boolean {
  return alone && right.comparison.rows[rows[0] ?? -1]?.kind === 'left';
}

/** Whether all three are the same there, and that is folded. */
function isFolded({ folded, right, third }: Three, { rows, thirdRows }: Triple): boolean {
  return (
    folded &&
    rows.length > 0 &&
    rows.every((row) => isSame(right.comparison.rows[row]) && !right.notes[row]?.length) &&
    thirdRows.every((row) => isSame(third.comparison.rows[row]))
  );
}

/** The three columns, level at their heads; one line of what is folded. */
function tripleRows(three: Three, triple: Triple): Row[] {
  const { right, third, column } = three;
  const { glyphs, width } = right;
  if (isFolded(three, triple)) {
    const same = triple.rows.flatMap((row) => right.comparison.rows[row] ?? []);
    return [fit([run(foldedLine(same, glyphs), 'quiet')], width, glyphs.ellipsis)];
  }
  const { rows, thirdRows, alone } = triple;
  const columns = [
    columnRows(three, right, rows, 'left', alone),
    columnRows(three, right, rows, 'right', alone),
    columnRows(three, third, thirdRows, 'right', alone).map(asThird),
  ] as const;
  const gutters = [gutterOf(right, rows), gutterOf(third, thirdRows)] as const;
  const none = ['', ''] as const;
  return Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, line) =>
    threeColumns(
      columns.map((one) => one[line] ?? []),
      line === 0 ? gutters : none,
      column,
    ),
  );
}

/** The rows of one column as one, and between them what the gutters say. */
function threeColumns(
  [left = [], right = [], third = []]: readonly Row[],
  gutters: readonly [string, string],
  column: number,
): Row {
  const before = (row: Row, gutter: string): Row => [
    ...fit(row, column),
    run(turns(rowText(row)) ? `${LEFT_TO_RIGHT_MARK} ` : ' '),
    run(gutter.padEnd(GUTTER), 'gutter'),
    run(' '),
  ];
  return [...before(left, gutters[0]), ...before(right, gutters[1]), ...third];
}

/** The heads of three columns, level with these in a pane of so many cells. */
export function threeHeads(
  heads: readonly Row[],
  { width, measure, glyphs }: { width: number; measure: number; glyphs: Glyphs },
): Row {
  const column = threeColumn(width, measure);
  return threeColumns(
    heads.map((row) => fit(row, column, glyphs.ellipsis)),
    ['', ''],
    column,
  );
}

/** One side's passages of some rows; one line where what stands alone is long and folded. */
function columnRows(
  { folded, opens, column }: Three,
  ground: Ground,
  rows: readonly number[],
  side: Side,
  alone: boolean,
): Row[] {
  const { comparison, rowMarks: marks, glyphs } = ground;
  const sentences = rows.flatMap((row) => comparison.rows[row]?.[side] ?? []);
  const isElsewhere = rows.some((row) => ELSEWHERE.has(marks[row]?.kind ?? 'same'));
  if (alone && folded && comparison.hidden.apart && !isElsewhere) {
    const many = count(sentences.length, 'sentence');
    const told = `${glyphs.folded} ${many} without a match${opens && `; ${opens}`}`;
    if (sentences.length >= FOLDED_FROM) return wrapText(told, column, 'quiet');
  }
  const blockOf = (row: number, at: 0 | -1): number | undefined =>
    comparison[side].article.sentences[comparison.rows[row]?.[side].at(at) ?? -1]?.block;
  let before: number | undefined;
  return rows.flatMap((row) => {
    const passage = passageRows(ground, row, side, column);
    if (passage.length === 0) return [];
    const isNew = before !== undefined && blockOf(row, 0) !== before;
    before = blockOf(row, -1);
    return isNew ? [[], ...passage] : passage;
  });
}

const ELSEWHERE: ReadonlySet<RowMarks['kind']> = new Set(['elsewhere', 'shares']);

/** What the gutter says of rows that stand together: how the first differs that does, and whether any has a figure or a quotation that does. */
function gutterOf({ rowMarks: marks, glyphs }: Ground, rows: readonly number[]): string {
  const known = rows.flatMap((row) => marks[row] ?? []);
  return gutterText(marksTogether(known), glyphs);
}

function marksTogether(marks: readonly RowMarks[]): RowMarks {
  return {
    kind: marks.find(({ kind }) => kind !== 'same')?.kind ?? 'same',
    figure: marks.some(({ figure }) => figure),
    quotation: marks.some(({ quotation }) => quotation),
  };
}

/** What either gutter says of the lines with each `ref`, for the map. */
function marksByRef({ right, third }: Three, thirdRefs: readonly number[]): RowMarks[] {
  const marks: RowMarks[] = [...right.rowMarks];
  for (const [row, ref] of thirdRefs.entries())
    marks[ref] = marksTogether([marks[ref] ?? [], third.rowMarks[row] ?? []].flat());
  return marks;
}

/** A row of the comparison with the third version, which is its right side, as of the third. */
function asThird(row: Row): Row {
  return row.map((part) =>
    part.source ? { ...part, source: { ...part.source, side: 'third' } } : part,
  );
}
