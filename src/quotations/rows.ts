import type { Passages, Sentence } from '../article/article.ts';
import { firstIndex } from '../text/binary-search.ts';
import type { Span } from '../text/span.ts';

/** The sentences that a span touches, by index. */
export function sentencesOf(sentences: readonly Sentence[], span: Span): number[] {
  const first = firstIndex(
    sentences.length,
    (index) => (sentences[index] as Sentence).end > span.start,
  );
  const found: number[] = [];
  for (let index = first; (sentences[index]?.start ?? Infinity) < span.end; index++) {
    found.push(index);
  }
  return found;
}

/** The row in which each sentence of one side stands. */
export function rowsOf(
  passages: readonly Passages[],
  side: 'left' | 'right',
): ReadonlyMap<number, number> {
  return new Map(
    passages.flatMap((passage, row) => passage[side].map((sentence) => [sentence, row] as const)),
  );
}
