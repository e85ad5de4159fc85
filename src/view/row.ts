import { fitting, snap, width } from '../text/columns.ts';
import type { Span } from '../text/span.ts';
import { firstEndingAfter } from './spans.ts';

/** What a run of text is, by meaning; a theme says how each looks. */
export type RunRole =
  | 'text'
  | 'quiet'
  | 'title'
  | 'label'
  | 'accent'
  | 'figure'
  | 'quotation'
  | 'deleted'
  | 'inserted'
  | 'figure-changed'
  | 'quotation-changed'
  | 'moved'
  | 'match'
  | 'current-match'
  | 'warning'
  | 'rule'
  | 'gutter'
  | 'key';

/** A place in one of the texts shown; an article that is shown alone is the left one. */
export interface Source {
  /** The third stands beside the two that are compared. */
  readonly side: 'left' | 'right' | 'third';
  /** UTF-16 offset into the article's text. */
  readonly start: number;
}

/** A piece of sanitised text in one style. */
export interface Run {
  readonly text: string;
  readonly role: RunRole;
  /** Where the run's text stands in the article, unit for unit (white space may print as spaces). */
  readonly source?: Source;
}

/** One line of the screen; the runs' texts put together are the line. */
export type Row = readonly Run[];

/** A row of a sheet, and what it shows. */
export interface Line {
  readonly row: Row;
  /** Index of the thing shown (comparison row, block, story, claim), or -1 for furniture. */
  readonly ref: number;
  /** Of a line that shows two such things beside each other, the index of the other. */
  readonly beside?: number;
}

/** What a pane scrolls over: all lines of one view at one width. */
export interface Sheet {
  readonly lines: readonly Line[];
}

export function run(text: string, role: RunRole = 'text'): Run {
  return { text, role };
}

/** The run that holds only the units from start to end of this one's text. */
export function cut(whole: Run, start: number, end: number): Run {
  if (start === 0 && end === whole.text.length) return whole;
  const text = whole.text.slice(start, end);
  if (!whole.source) return { text, role: whole.role };
  const { side } = whole.source;
  return { text, role: whole.role, source: { side, start: whole.source.start + start } };
}

export function rowText(row: Row): string {
  return row.map((part) => part.text).join('');
}

/** How many cells the row takes. */
export function rowWidth(row: Row): number {
  return row.reduce((sum, part) => sum + width(part.text), 0);
}

/** The row clipped (with the ellipsis) or filled up with spaces to exactly so many cells. */
export function fit(row: Row, cells: number, ellipsis = '…'): Row {
  const free = cells - rowWidth(row);
  if (free === 0) return row;
  if (free > 0) return [...row, run(' '.repeat(free))];
  const sign = width(ellipsis) <= cells ? ellipsis : '';
  const kept: Run[] = [];
  let room = cells - width(sign);
  for (const part of row) {
    const units = fitting(part.text, room);
    if (units > 0) kept.push(cut(part, 0, units));
    room -= width(part.text.slice(0, units));
    if (units < part.text.length) {
      kept.push(run(sign + ' '.repeat(room), part.role));
      break;
    }
  }
  return kept;
}

/**
 * Gives the stretches of one side's text that these spans cover another role. The spans are in
 * order and do not overlap; a grapheme is never cut, it belongs to the span that it begins in.
 */
export function overlay(
  row: Row,
  side: Source['side'],
  spans: readonly Span[],
  role: RunRole,
): Row {
  if (spans.length === 0) return row;
  return row.flatMap((part) => {
    if (part.source?.side !== side) return [part];
    const { start } = part.source;
    const pieces: Run[] = [];
    let at = 0;
    for (let index = firstEndingAfter(spans, start); index < spans.length; index++) {
      const span = spans[index] as Span;
      if (span.start >= start + part.text.length) break;
      const from = Math.max(at, snap(part.text, span.start - start));
      const to = Math.min(part.text.length, snap(part.text, span.end - start));
      if (from >= to) continue;
      if (from > at) pieces.push(cut(part, at, from));
      pieces.push({ ...cut(part, from, to), role });
      at = to;
    }
    if (at === 0) return [part];
    if (at < part.text.length) pieces.push(cut(part, at, part.text.length));
    return pieces;
  });
}
