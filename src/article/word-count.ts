import type { Article } from './article.ts';

/** What white space parts and a letter or digit is in. */
const WORD = /[\p{L}\p{N}]\S*/gu;

/** Words of the body. */
export function wordCount({ text, sentences }: Pick<Article, 'text' | 'sentences'>): number {
  return sentences.reduce(
    (sum, { start, end }) => sum + (text.slice(start, end).match(WORD)?.length ?? 0),
    0,
  );
}
