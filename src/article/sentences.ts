import { firstIndex } from '../text/binary-search.ts';
import type { Span } from '../text/span.ts';
import type { Sentence } from './article.ts';

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
