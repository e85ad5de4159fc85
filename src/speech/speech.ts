import type { Sentence } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { type Act, actsIn } from './acts.ts';
import { type Attribution, attributionsIn, isReported } from './attributions.ts';
import { parseSentence } from './cue-finder.ts';
import { maskQuotes } from './masked.ts';
import { spanOf } from './phrases.ts';
import type { Quotation } from './quotation.ts';
import { labelOf, quotedSpans } from './quoted.ts';
import { bestName, type Context, contextOf, onlyBegins } from './resolve.ts';
import { attributeQuotes, type Giving, type Said } from './speakers.ts';
import { titlesIn, unmask } from './titles.ts';

/** Who says and does what in a text. */
export interface Speech {
  /**
   * What the text gives as somebody's words, by where it begins. Direct quotations do not overlap,
   * their marks are inside the span; reported speech may hold direct quotations.
   */
  readonly quotations: readonly Quotation[];
  /** What the text does not say in its own voice, quotation marks or not, sentence by sentence. */
  readonly attributions: readonly Attribution[];
  /** Who does what, sentence by sentence. */
  readonly acts: readonly Act[];
}

/** Of a text in which nobody says or does anything. */
export const SILENCE: Speech = { quotations: [], attributions: [], acts: [] };

/** Reads who says and does what in the given sentences of a text. Offsets point into `text`. */
export function readSpeech(text: string, sentences: readonly Sentence[]): Speech {
  const quotes = quotedSpans(text, sentences);
  const masked = maskQuotes(text, sentences, quotes);
  const titles = titlesIn(text, masked, quotes);
  const context = contextOf(text, unmask(masked, titles).map(parseSentence));
  const indices = [...context.sentences.keys()];
  const attributions = indices.flatMap((index) => attributionsIn(context, index));
  const reported = attributions.filter(isReported).map((one) => reportedSpeech(text, one));
  const direct = directSpeech(context, quotes, titles);
  return {
    quotations: [...direct, ...reported].sort((a, b) => a.start - b.start || b.end - a.end),
    attributions,
    acts: indices.flatMap((index) => actsIn(context, index)),
  };
}

function directSpeech(
  context: Context,
  quotes: readonly Span[],
  titles: ReadonlySet<number>,
): Quotation[] {
  const { text } = context;
  const givings = attributeQuotes(context.sentences, quotes.length);
  return quotes.flatMap((quote, index) => {
    if (titles.has(index)) return [];
    const label = labelOf(text, quote);
    if (label) return [labelled(text, quote, label)];
    const { said, given } = givings[index] ?? NOT_GIVEN;
    const by = said !== null && said.cue === null && onlyBegins(context, said) ? null : said;
    return given || !isShort(text, quote) ? [quotation(context, quote, by)] : [];
  });
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
