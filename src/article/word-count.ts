import type { Article } from './article.ts';
import { bodySentences } from './body.ts';

/** What white space parts and a letter or digit is in. */
const WORD = /[\p{L}\p{N}]\S*/gu;

/** Words of the body. */
export function wordCount(article: Pick<Article, 'text' | 'blocks' | 'sentences'>): number {
  return bodySentences(article).reduce(
    (sum, { start, end }) => sum + (article.text.slice(start, end).match(WORD)?.length ?? 0),
    0,
  );
}
