import type { Sentence } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { parseSentence } from './cue-finder.ts';
import { maskQuotes } from './masked.ts';
import type { Quotation } from './quotation.ts';
import { labelOf, quotedSpans } from './quoted.ts';
import { bestName, type Context, contextOf } from './resolve.ts';
import { attributeQuotes, type Said } from './speakers.ts';

/**
 * Finds what a text gives as somebody's words. Direct quotations are in order and do not overlap;
 * offsets point into `text`, the quotation marks are inside the span.
 */
export function findQuotations(text: string, sentences: readonly Sentence[]): Quotation[] {
  const quotes = quotedSpans(text, sentences);
  const context = contextOf(text, maskQuotes(text, sentences, quotes).map(parseSentence));
  const said = attributeQuotes(context.sentences, quotes.length);
  return quotes.map((quote, index) => {
    const label = labelOf(text, quote);
    return label ? labelled(text, quote, label) : quotation(context, quote, said[index] ?? null);
  });
}

/** A quotation of a transcript, which names its speaker itself. */
function labelled(text: string, { start, end }: Span, label: Span): Quotation {
  const speaker = text.slice(label.start, label.end);
  return {
    start,
    end,
    text: text.slice(start, end),
    direct: true,
    speaker,
    speakerSpan: label,
    cue: null,
  };
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
