import { type Token, tokenise } from '../text/words.ts';
import type { Article } from './article.ts';

/** The tokens of each sentence of an article, in the sentences' order. */
export type StoryTokens = readonly (readonly Token[])[];

/** Cuts all sentences into tokens: what is read of these in several ways needs to be cut only once. */
export function tokensOf({ text, sentences }: Pick<Article, 'text' | 'sentences'>): StoryTokens {
  return sentences.map((sentence) => tokenise(text, sentence));
}
