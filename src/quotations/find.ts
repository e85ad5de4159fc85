import type { Sentence } from '../article/article.ts';
import { maskQuotes } from './masked.ts';
import type { Quotation } from './quotation.ts';
import { quotedSpans } from './quoted.ts';
import { attributeQuotes } from './speakers.ts';

/**
 * Finds what a text gives as somebody's words. Direct quotations are in order and do not overlap;
 * offsets point into `text`, the quotation marks are inside the span.
 */
export function findQuotations(text: string, sentences: readonly Sentence[]): Quotation[] {
  const quotes = quotedSpans(text, sentences);
  const said = attributeQuotes(maskQuotes(text, sentences, quotes), quotes.length);
  return quotes.map(({ start, end }, index) => {
    const by = said[index] ?? null;
    return {
      start,
      end,
      text: text.slice(start, end),
      direct: true,
      speaker: by && text.slice(by.mention.start, by.mention.end),
      speakerSpan: by?.mention ?? null,
      cue: by?.cue ? text.slice(by.cue.start, by.cue.end) : null,
    };
  });
}
