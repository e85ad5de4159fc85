import type { Passages, Sentence } from '../article/article.ts';
import type { Span } from '../text/span.ts';

/** The sentences that an offset span touches, by index, found by bisection. */
export function sentencesOf(sentences: readonly Sentence[], span: Span): number[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let index = low; (sentences[index]?.start ?? Infinity) < span.end; index++) {
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
