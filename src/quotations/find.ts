import type { Sentence } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { parseSentence } from './cue-finder.ts';
import { maskQuotes } from './masked.ts';
import type { Quotation } from './quotation.ts';
import { labelOf, quotedSpans } from './quoted.ts';
import { bestName, type Context, contextOf } from './resolve.ts';
import { type Attribution, attributeQuotes, type Said } from './speakers.ts';
import { titlesIn, unmask } from './titles.ts';

/**
 * Finds what a text gives as somebody's words. Direct quotations are in order and do not overlap;
 * offsets point into `text`, the quotation marks are inside the span.
 */
export function findQuotations(text: string, sentences: readonly Sentence[]): Quotation[] {
  const quotes = quotedSpans(text, sentences);
  const masked = maskQuotes(text, sentences, quotes);
  const titles = titlesIn(text, masked, quotes);
  const context = contextOf(text, unmask(masked, titles).map(parseSentence));
  const attributions = attributeQuotes(context.sentences, quotes.length);
  return quotes.flatMap((quote, index) => {
    if (titles.has(index)) return [];
    const label = labelOf(text, quote);
    if (label) return [labelled(text, quote, label)];
    const { said, given } = attributions[index] ?? UNKNOWN;
    return given || !isShort(text, quote) ? [quotation(context, quote, said)] : [];
  });
}

const UNKNOWN: Attribution = { said: null, given: false };
const LONGEST_TERM = 5;

/** Whether quoted words are so few that they may be a term, or words held at arm's length. */
function isShort(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).split(/\s+/, LONGEST_TERM + 1).length <= LONGEST_TERM;
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
