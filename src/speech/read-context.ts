import type { Sentence } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { parseSentence } from './cue-finder.ts';
import { maskQuotes } from './masked.ts';
import { quotedSpans } from './quoted.ts';
import { type Context, contextOf } from './resolve.ts';
import { titlesIn, unmask } from './titles.ts';

/** A text taken apart for its quotations. */
export interface Read {
  /** Words in quotation marks, titles among them. */
  readonly quotes: readonly Span[];
  /** Which of them are titles or nicknames; in the sentences they are names. */
  readonly titles: ReadonlySet<number>;
  readonly context: Context;
}

export function readContext(text: string, sentences: readonly Sentence[]): Read {
  const quotes = quotedSpans(text, sentences);
  const masked = maskQuotes(text, sentences, quotes);
  const titles = titlesIn(text, masked, quotes);
  return { quotes, titles, context: contextOf(text, unmask(masked, titles).map(parseSentence)) };
}
