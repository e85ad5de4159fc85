import { kept } from '../text/kept.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokenise } from '../text/words.ts';
import type { Reading } from './comparison.ts';

/** A sentence with its words and marks; all offsets point into `text`, which may be a whole article's. */
export interface SentenceWords extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The words of each sentence of a reading, cut once however often it is compared. */
export const sentenceWords = kept(({ article: { text, sentences } }: Reading): SentenceWords[] =>
  sentences.map(({ start, end }) => ({ text, start, end, tokens: tokenise(text, { start, end }) })),
);

/** A sentence that stands by itself. */
export function wordsOfSentence(text: string): SentenceWords {
  return { text, start: 0, end: text.length, tokens: tokenise(text) };
}
