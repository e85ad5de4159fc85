import type { Comparison, ComparisonRow, Side } from '../compare/comparison.ts';
import { listed } from '../compare/weights.ts';
import type { Span } from '../text/span.ts';
import { alsoLines, furtherRows } from './also.ts';
import { isApart, layApart } from './apart.ts';
import { count, foldedLine, goesOn, isSame } from './describe.ts';
import { lineFinder, shows } from './find.ts';
import type { Glyphs } from './glyphs.ts';
import { GUTTER, type RowMarks, rowMarks } from './gutter.ts';
import { below, type Ground, inline, noteRows, sideBySide, stacked } from './layouts.ts';
import { marksOf } from './marked.ts';
import { isDispute, type Matter } from './matter.ts';
import { NO_NOTES, type OwnNotes } from './notes.ts';
import { PRESENTATION, type Presentation } from './presentation.ts';
import { wrapText } from './prose.ts';
import { type Line, type Row, type RunRole, run, type Sheet } from './row.ts';

export type Layout = 'auto' | 'stacked' | 'side' | 'inline';

export interface CompareOptions {
  /** Cells of the pane. */
  readonly width: number;
  readonly layout: Layout;
  /** Whether runs of rows that are the same are one line that says how many; of texts written apart, also long ones that one has alone. */
  readonly folded: boolean;
  /** Where not all that differs is shown, or some that does not: of each row, whether it is. */
  readonly shown?: readonly boolean[];
  /** What shows the passages that are folded, after their count: "z opens". */
  readonly opens?: string;
  readonly glyphs: Glyphs;
  /** Whether rows follow each other with no blank line between them. */
  readonly dense?: boolean;
  /** Whether signs stand around changed words, for output without any style. */
  readonly signs?: boolean;
  readonly presentation?: Presentation;
  /** What opens the sheet, a numbered line each. */
  readonly matter?: readonly Matter[];
  /** What the reader has written, below what it is on. */
  readonly notes?: OwnNotes;
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
  /** The line of each entry of the matter; its `ref` is `matterRef` of that entry. */
  readonly matter: readonly number[];
  /** Where a third version stands beside the two: of each row of its comparison with the left one, the `ref` of its lines. */
  readonly thirdRefs?: readonly number[];
}

/** What lines that tell an entry of the matter have as their `ref`. */
export function matterRef(entry: number): number {
  return -2 - entry;
}

/** What the map takes of the screen's columns. */
export const MAP = 2;

/** Whether the passages stand side by side, in so many cells; automatically, from `wide` columns of the screen on. */
export function liesBeside(layout: Layout, width: number, wide: number): boolean {
  return layout === 'side' || (layout === 'auto' && width >= wide - MAP);
}

/** Lays a comparison out for a pane of so many cells. */
export function compareSheet(comparison: Comparison, options: CompareOptions): CompareSheet {
  const { width, layout, folded, shown, glyphs, dense, signs = false, matter = [] } = options;
  const { opens = '', notes = NO_NOTES } = options;
  const { measure, sideBySide: wide, highlight } = options.presentation ?? PRESENTATION;
  const beside = liesBeside(layout, width, wide);
  // Where only some of what differs is marked, one text cannot tell of two.
  const once = highlight.has('wording') && (layout === 'inline' || (layout === 'auto' && signs));
  const lay = beside ? sideBySide : once ? inline : stacked;
  const marked = marksOf(comparison, highlight);
  const marks = rowMarks(comparison);
  const further = furtherRows(comparison);
  const ground: Ground = {
    ...{ comparison, marks: marked, rowMarks: marks, further },
    ...{ width, measure, glyphs, signs, notes: notes.rows },
  };
  const lines: Line[] = [
    ...matterLines(comparison, matter, width),
    ...bareLines(notes.change, width, 'label'),
    ...bareLines(comparison.hidden.warnings, width, 'warning'),
  ];
  const isFolded = (row: ComparisonRow | undefined, index: number): boolean =>
    shown ? shown[index] === false : folded && isSame(row) && !notes.rows[index]?.length;
  // Where something stands before the headlines, they come first all the same, and again in their place.
  const headline = comparison.rows.findIndex(({ role }) => role === 'headline');
  if (matter.length > 0 && headline > 0 && !isApart(comparison.rows[headline])) {
    lines.push({ row: [], ref: -1 });
    for (const row of lay(ground, headline)) lines.push({ row, ref: headline });
  }
  const starts: number[] = [];
  const add = (added: readonly Line[], isNew = true): void => {
    if (lines.length > 0 && isNew && !dense) lines.push({ row: [], ref: -1 });
    for (const line of added) lines.push(line);
  };
  const { rows } = comparison;
  for (let from = 0; from < rows.length; from = starts.length) {
    let to = from;
    while (isFolded(rows[to], to)) to++;
    if (to > from) {
      add([{ row: foldedRow(ground, from, to, beside), ref: from }]);
      for (let row = from; row < to; row++) starts.push(lines.length - 1);
      continue;
    }
    while (isApart(rows[to]) && !isFolded(rows[to], to)) to++;
    if (to > from) {
      const own = Array.from({ length: to - from }, (_, index) => from + index);
      const laid = layApart(ground, own, {
        beside,
        folded: folded && comparison.hidden.apart,
        opens,
      });
      add(laid.lines);
      const head = lines.length - laid.lines.length;
      for (const row of own) starts.push(head + (laid.starts.get(row) ?? 0));
    } else {
      const also = below(ground, alsoLines(comparison, further[from] ?? []), beside);
      const own = noteRows(ground, from, beside);
      const passages = [...lay(ground, from), ...also, ...own].map((row) => ({ row, ref: from }));
      add(passages, !goesOn(comparison, from));
      starts.push(lines.length - passages.length);
    }
  }
  return {
    beside,
    lines,
    places: placesOf(comparison, lines, starts),
    starts,
    marks,
    matter: matter.map((_, entry) => lines.findIndex(({ ref }) => ref === matterRef(entry))),
  };
}

/** Words of our own, or the reader's, over the whole width. */
export function bareLines(texts: readonly string[], width: number, role: RunRole): Line[] {
  return texts.flatMap((text) => wrapText(text, width, role).map((row) => ({ row, ref: -1 })));
}

/** What is told of the matter, and how much more there is. */
export function matterLines(
  comparison: Comparison,
  matter: readonly Matter[],
  width: number,
): Line[] {
  const more = listed(comparison).length - matter.length;
  if (matter.length === 0) return [];
  const lines = matter.flatMap(({ change, line }, entry) =>
    wrapText(line, Math.max(1, width - GUTTER), isDispute(change) ? 'accent' : 'text').map(
      (row, index): Line => {
        const number = run(`${index === 0 ? entry + 1 : ' '}`.padEnd(GUTTER - 1), 'gutter');
        return { row: [number, run(' '), ...row], ref: matterRef(entry) };
      },
    ),
  );
  const rest = [run(' '.repeat(GUTTER)), run(count(more, 'more change'), 'quiet')];
  return more > 0 ? [...lines, { row: rest, ref: -1 }] : lines;
}

/** The line that stands for rows that are folded. */
function foldedRow(ground: Ground, from: number, to: number, beside: boolean): Row {
  const folded = ground.comparison.rows.slice(from, to);
  return below(ground, [foldedLine(folded, ground.glyphs)], beside)[0] ?? [];
}

/** The line on which each change begins; of a folded row, the line that stands for it. */
export function placesOf(
  { changes }: Comparison,
  lines: readonly Line[],
  starts: readonly number[],
): number[] {
  const lineOf = lineFinder({ lines });
  const shownAt = (side: Side, span: Span | null): number[] => {
    const line = span && lineOf(side, span.start);
    return span && line !== null && shows(lines[line]?.row ?? [], side, span.start) ? [line] : [];
  };
  return changes.map(({ row, left, right }) => {
    const found = [...shownAt('left', left), ...shownAt('right', right)];
    const own = found.filter((line) => [lines[line]?.ref, lines[line]?.beside].includes(row));
    return own.length > 0 ? Math.min(...own) : (starts[row] ?? 0);
  });
}
