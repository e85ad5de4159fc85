import type { Sentence } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { parseSentence } from './cue-finder.ts';
import { maskQuotes } from './masked.ts';
import { namesIn } from './names.ts';
import type { Quotation } from './quotation.ts';
import { quotedSpans } from './quoted.ts';
import { bestName, type Context } from './resolve.ts';
import { attributeQuotes, type Said } from './speakers.ts';

/**
 * Finds what a text gives as somebody's words. Direct quotations are in order and do not overlap;
 * offsets point into `text`, the quotation marks are inside the span.
 */
export function findQuotations(text: string, sentences: readonly Sentence[]): Quotation[] {
  const quotes = quotedSpans(text, sentences);
  const masked = maskQuotes(text, sentences, quotes);
  const context = { text, sentences: masked.map(parseSentence), names: namesIn(text, masked) };
  const said = attributeQuotes(context.sentences, quotes.length);
  return quotes.map((quote, index) => quotation(context, quote, said[index] ?? null));
}

function quotation(context: Context, { start, end }: Span, said: Said | null): Quotation {
  const { text, sentences } = context;
  const words = sentences[said?.sentence ?? -1]?.words ?? [];
  const span = (phrase: Span): Span => ({
    start: words[phrase.start]?.start ?? start,
    end: words[phrase.end - 1]?.end ?? end,
  });
  const cue = said?.cue && span(said.cue);
  return {
    start,
    end,
    text: text.slice(start, end),
    direct: true,
    speaker: said && bestName(context, said),
    speakerSpan: said && span(said.phrase),
    cue: cue ? text.slice(cue.start, cue.end) : null,
  };
}
