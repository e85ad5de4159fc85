import type { Glyphs } from './glyphs.ts';
import { wrapText } from './prose.ts';
import { fit, type Line, type Row, run, type Sheet } from './row.ts';

/** A change in the library, as it is told. */
export interface JournalItem {
  /** Of the text that is there now, and who published it. */
  readonly title: string;
  readonly name: string;
  /** When it was found: ISO 8601, in UTC. */
  readonly fetched: string;
  /** What changed, in a few words; null while that is not known. */
  readonly what: string | null;
  /** More of it, a line each. */
  readonly details: readonly string[];
  readonly looked: boolean;
  readonly reviewed: boolean;
  /** What the reader has written on it, or null. */
  readonly note: string | null;
}

export interface JournalOptions {
  readonly width: number;
  readonly glyphs: Glyphs;
  /** Whether a row is as long as it is, on further lines, or is cut off. */
  readonly whole: boolean;
}

/** Cells of the mark before an item. */
const MARGIN = 2;

/** Columns from which on the time of a change has its year: narrower, more of the title is seen. */
const YEAR = 60;

/**
 * The changes in a library: of each, when it was found, by whom and under which title, and below it
 * what changed. A line's `ref` is the item's index.
 */
export function journalSheet(items: readonly JournalItem[], options: JournalOptions): Sheet {
  return { lines: items.flatMap((item, ref) => itemLines(item, ref, options)) };
}

function itemLines(item: JournalItem, ref: number, options: JournalOptions): Line[] {
  const { width, glyphs, whole } = options;
  const { looked, reviewed, what, details, note } = item;
  const mark = looked ? (reviewed ? glyphs.reviewed : ' ') : glyphs.changed;
  const head: Row = [
    run(`${mark} `, 'gutter'),
    run(`${minuteOf(item.fetched).slice(width < YEAR ? 'YYYY-'.length : 0)}  `, 'quiet'),
    run(`${item.name}  `, 'label'),
    run(item.title, looked ? 'text' : 'title'),
  ];
  const told = [
    run(what ?? glyphs.ellipsis, what === null ? 'quiet' : 'accent'),
    ...details.map((line) => run(line)),
    ...(note === null ? [] : [run(`note: ${note}`, 'label')]),
  ];
  const margin = run(' '.repeat(MARGIN), 'gutter');
  const below = told.flatMap((words): Row[] => {
    if (!whole) return [fit([margin, words], width, glyphs.ellipsis)];
    const rows = wrapText(words.text, Math.max(1, width - MARGIN), words.role);
    return rows.map((row) => [margin, ...row]);
  });
  const between: Row[] = whole && ref > 0 ? [[]] : [];
  return [...between, fit(head, width, glyphs.ellipsis), ...below].map((row) => ({ row, ref }));
}

/** "2026-11-28 14:16". */
export function minuteOf(time: string): string {
  return time.slice(0, 'YYYY-MM-DDTHH:MM'.length).replace('T', ' ');
}
