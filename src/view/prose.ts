import type { Article } from '../article/article.ts';
import { wrap } from '../text/columns.ts';
import type { Span } from '../text/span.ts';
import { cut, type Row, type Run, type RunRole, run, type Source } from './row.ts';

/** A stretch of an article's text as a run that knows where it stands; white space prints as spaces. */
export function textRun(
  article: Article,
  span: Span,
  side: Source['side'],
  role: RunRole = 'text',
): Run {
  const text = article.text.slice(span.start, span.end).replace(/[\t\n]/g, ' ');
  return { text, role, source: { side, start: span.start } };
}

/** Sentences of an article as one paragraph, a space between two. */
export function passage(article: Article, sentences: readonly number[], side: Source['side']): Row {
  const runs: Run[] = [];
  for (const index of sentences) {
    const sentence = article.sentences[index];
    if (!sentence) continue;
    if (runs.length > 0) runs.push(run(' '));
    runs.push(textRun(article, sentence, side));
  }
  return runs;
}

/** The lines of a paragraph that is at most so many cells wide. */
export function wrapRow(row: Row, cells: number): Row[] {
  return wrap(row, cells, cut);
}

/** Words of our own, wrapped. */
export function wrapText(text: string, cells: number, role: RunRole = 'text'): Row[] {
  return wrapRow([run(text, role)], cells);
}
