import type { Sentence } from '../article/article.ts';
import type { Quotation } from './quotation.ts';
import { quotedSpans } from './quoted.ts';

/**
 * Finds what a text gives as somebody's words. Direct quotations are in order and do not overlap;
 * offsets point into `text`, the quotation marks are inside the span.
 */
export function findQuotations(text: string, sentences: readonly Sentence[]): Quotation[] {
  return quotedSpans(text, sentences).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    direct: true,
    speaker: null,
    speakerSpan: null,
    cue: null,
  }));
}
