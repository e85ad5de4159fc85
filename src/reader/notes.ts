import type { Span } from '../text/span.ts';
import type { Marks, Note } from './marks.ts';

/** Characters of a note. More makes the reader's file long, which is read and written whole. */
export const LONGEST_NOTE = 2000;

/** What a note on a change is kept under, by the ids of the texts before and after. */
export function onChange(before: string, after: string): string {
  return `${before} ${after}`;
}

/** What a note on a passage is kept under: an article's id, and where in its text the passage stands. */
export function onPassage(article: string, { start, end }: Span): string {
  return `${article}:${start}-${end}`;
}

/** A note and where it is: on a passage of an article, or on what changed between two. */
export interface Noted extends Note {
  /** Ids of articles: of one, or of the one before and the one after. */
  readonly articles: readonly string[];
  /** Where in the text of the one article; null for a change. */
  readonly span: Span | null;
}

/** The notes on some articles and on changes between them, in the order in which they were written. */
export function notesOn(notes: Marks['notes'], articles: ReadonlySet<string>): readonly Noted[] {
  return [...notes].flatMap(([on, note]) => {
    const [, article, start, end] = /^([^ ]+):(\d+)-(\d+)$/.exec(on) ?? [];
    const span = article === undefined ? null : { start: Number(start), end: Number(end) };
    const of = article === undefined ? on.split(' ') : [article];
    return of.every((id) => articles.has(id)) ? [{ ...note, articles: of, span }] : [];
  });
}
