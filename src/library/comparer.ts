import type { Article } from '../article/article.ts';
import type { Comparer } from './thread.ts';

/** Chooses who is to read or compare these articles. */
export type ComparerFor = (articles: readonly Article[]) => Promise<Comparer>;

/**
 * UTF-16 units, all texts together, from which on they are read and compared in a thread of their
 * own: some 17,000 words, more than any two reports of one event have. With more, keys and signals
 * wait longer for what is made in this thread; with fewer, more texts cost another one, which takes
 * as long to start as 1,000 words to compare, and ten megabytes.
 */
const LONG = 100_000;

/** Whether texts are so long together that they have a thread of their own. */
export function areLong(articles: readonly Article[]): boolean {
  return articles.reduce((sum, { text }) => sum + text.length, 0) >= LONG;
}

/** Reads and compares in this thread, which can do nothing else meanwhile. */
export const HERE: Comparer = {
  read: async (article) => (await import('../compare/read.ts')).read(article),
  compare: async (left, right, anchors) =>
    (await import('../compare/compare.ts')).compare(left, right, { anchors }),
};

/** What is long has a thread of its own, which is started for the first and ends with the signal. */
export function comparerFor(signal: AbortSignal): ComparerFor {
  let thread: Promise<Comparer> | null = null;
  return async (articles) => {
    if (!areLong(articles)) return HERE;
    thread ??= import('./thread.ts').then(({ startThread }) => startThread(signal));
    return thread;
  };
}
