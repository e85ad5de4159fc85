import { type Article, isBody, type Sentence } from './article.ts';

/** The sentences of the body alone: what is counted, searched and clustered. */
export function bodySentences({
  blocks,
  sentences,
}: Pick<Article, 'blocks' | 'sentences'>): Sentence[] {
  return sentences.filter(({ block }) => isBody(blocks[block]?.role ?? 'body'));
}
