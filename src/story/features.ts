import type { Article } from '../article/article.ts';
import { type Token, tokenise } from '../text/words.ts';
import { shingles } from './shingles.ts';

/** What the clusters know of an article. */
export interface Features {
  readonly id: string;
  /** How often each word stands in the title and the body, by compared form. */
  readonly terms: ReadonlyMap<string, number>;
  readonly shingles: Uint32Array;
}

/** Reads what tells an article's story from its title and its body's sentences; what surrounds the body does not count. */
export function features(article: Article): Features {
  const body = article.sentences.flatMap((sentence) => tokenise(article.text, sentence));
  const terms = new Map<string, number>();
  for (const token of [...tokenise(article.title), ...body])
    if (telling(token)) terms.set(token.form, (terms.get(token.form) ?? 0) + 1);
  return { id: article.id, terms, shingles: shingles(body) };
}

function telling(token: Token): boolean {
  return token.kind === 'number' || (token.kind === 'word' && token.form.length > 3);
}
