import type { Sentence } from '../article/article.ts';
import { type Attribution, attributionsIn, isReported } from '../speech/attributions.ts';
import { spanOf } from '../speech/phrases.ts';
import { labelOf } from '../speech/quoted.ts';
import { readContext } from '../speech/read-context.ts';
import { bestName, type Context, onlyBegins } from '../speech/resolve.ts';
import { attributeQuotes, type Giving, type Said } from '../speech/speakers.ts';
import type { Span } from '../text/span.ts';
import type { Quotation } from './quotation.ts';

/**
 * Finds what a text gives as somebody's words, by where it begins. Direct quotations are in order and
 * do not overlap, their marks are inside the span; reported speech may hold direct quotations.
 */
export function findQuotations(text: string, sentences: readonly Sentence[]): Quotation[] {
  const { quotes, titles, context } = readContext(text, sentences);
  const givings = attributeQuotes(context.sentences, quotes.length);
  const direct = quotes.flatMap((quote, index) => {
    if (titles.has(index)) return [];
    const label = labelOf(text, quote);
    if (label) return [labelled(text, quote, label)];
    const { said, given } = givings[index] ?? NOT_GIVEN;
    const by = said !== null && said.cue === null && onlyBegins(context, said) ? null : said;
    return given || !isShort(text, quote) ? [quotation(context, quote, by)] : [];
  });
  const reported = [...context.sentences.keys()]
    .flatMap((sentence) => attributionsIn(context, sentence))
    .filter(isReported)
    .map((a) => reportedSpeech(text, a));
  return [...direct, ...reported].sort((a, b) => a.start - b.start || b.end - a.end);
}

function reportedSpeech(text: string, { source, speaker, cue, content }: Attribution): Quotation {
  return {
    ...content,
    text: text.slice(content.start, content.end),
    direct: false,
    speaker,
    speakerSpan: source,
    cue: text.slice(cue.start, cue.end),
  };
}

const NOT_GIVEN: Giving = { said: null, given: false };
const LONGEST_TERM = 3;

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
  const parsed = context.sentences[said?.sentence ?? -1];
  const cue = parsed && said?.cue ? spanOf(parsed, said.cue) : null;
  return {
    start,
    end,
    text: context.text.slice(start, end),
    direct: true,
    speaker: said && bestName(context, said),
    speakerSpan: parsed && said ? spanOf(parsed, said.phrase) : null,
    cue: cue && context.text.slice(cue.start, cue.end),
  };
}
