import type { Sentence } from '../article/article.ts';
import { sentencesOf } from '../article/sentences.ts';
import type { Language } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import { type Act, actsIn } from './acts.ts';
import { type Attribution, attributionsIn, isReported } from './attributions.ts';
import { type ParsedSentence, parseSentence } from './cues.ts';
import { dialogue, untagged } from './dashes.ts';
import { type Death, deathsIn } from './deaths.ts';
import { isGuess } from './guesses.ts';
import { bestName, type Context, contextOf, onlyBegins } from './mentions.ts';
import { spanOf } from './phrases.ts';
import type { Quotation } from './quotation.ts';
import { labelOf, quotedBlocks, quotedSpans, signatureOf } from './quoted.ts';
import { maskQuotes } from './shape.ts';
import { reporterFinder } from './sources.ts';
import { attributeQuotes, type Giving, type Said } from './speakers.ts';
import { isTitleCase, titlesIn, unmask } from './titles.ts';

/** Who says and does what in a text. */
export interface Speech {
  /** Whether speakers are read in the language at all; else nothing but quotation marks is. */
  readonly heard: boolean;
  /**
   * What the text gives as somebody's words, by where it begins. Direct quotations do not overlap,
   * their marks are inside the span; reported speech may hold direct quotations and terms.
   */
  readonly quotations: readonly Quotation[];
  /** What the text does not say in its own voice, quotation marks or not, sentence by sentence. */
  readonly attributions: readonly Attribution[];
  /** Who does what, sentence by sentence. */
  readonly acts: readonly Act[];
  /** Whose deaths are told, sentence by sentence. */
  readonly deaths: readonly Death[];
}

/** Of a text in which nobody says or does anything. */
export const SILENCE: Speech = {
  heard: true,
  quotations: [],
  attributions: [],
  acts: [],
  deaths: [],
};

/**
 * Reads who says and does what in the given sentences of a text. Offsets point into `text`. Of a
 * language without cue verbs only what stands in quotation marks is told, and no speaker but one
 * whom a transcript names. `blocks` are the blocks of the text that are quotations as a whole; `around` are lines
 * around the prose, in which somebody may be called by the full name.
 */
export function readSpeech(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
  blocks: ReadonlySet<number> = new Set(),
  around: readonly Span[] = [],
): Speech {
  const ofBlocks = Map.groupBy(
    sentences.filter(({ block }) => blocks.has(block)),
    ({ block }) => block,
  );
  const whole = quotedBlocks(text, [...ofBlocks.values()]);
  const marked = quotedSpans(text, sentences).flatMap((quote) => untagged(text, quote, language));
  const spoken = language.speech.dashes ? dialogue(text, sentences, marked, language) : [];
  const quotes = [...marked, ...spoken, ...whole].sort((a, b) => a.start - b.start);
  if (language.speech.cues.verbs.size === 0) return marksOnly(text, quotes);
  const masked = maskQuotes(text, sentences, quotes, language);
  const titles = titlesIn(text, masked, quotes);
  const context = contextOf(text, unmask(masked, titles).map(parseSentence), language, around);
  const indices = [...context.sentences.keys()];
  const attributions = indices.flatMap((index) => attributionsIn(context, index));
  const reported = attributions.filter(isReported).map((one) => reportedSpeech(text, one));
  const direct = directSpeech(context, quotes, titles, new Set(whole));
  const throughOf = reporterFinder(text, language, attributions);
  return {
    heard: true,
    quotations: [...direct, ...reported]
      .map((one) => ({ ...one, through: throughOf(one) }))
      .sort((a, b) => a.start - b.start || b.end - a.end),
    attributions,
    acts: indices.flatMap((index) => actsIn(context, index)),
    deaths: [
      ...indices.flatMap((index) => deathsIn(context, index)),
      ...deathsQuoted(context, sentences, direct),
    ],
  };
}

function marksOnly(text: string, quotes: readonly Span[]): Speech {
  const quotations = quotes.flatMap((quote) => {
    const label = labelOf(text, quote) ?? signatureOf(text, quote);
    if (label === null && isShort(text, quote)) return [];
    return [label === null ? unsaid(text, quote) : labelled(text, quote, label)];
  });
  return { ...SILENCE, heard: false, quotations };
}

/** The deaths that somebody tells of in quotation marks. */
function deathsQuoted(
  context: Context,
  sentences: readonly Sentence[],
  direct: readonly Quotation[],
): Death[] {
  const { text, language } = context;
  const phrases = language.speech.deaths.phrases.map((forms) => forms.join(' '));
  const tellsOf = ({ text: words }: Quotation) => {
    const lower = words.toLowerCase();
    return phrases.some((phrase) => lower.includes(phrase));
  };
  const spoken = direct.filter(tellsOf).flatMap((quotation) =>
    sentencesOf(sentences, quotation).flatMap((index) => {
      const sentence = sentences[index] as Sentence;
      const start = Math.max(sentence.start, quotation.start + 1);
      const end = Math.min(sentence.end, quotation.end - 1);
      return start < end ? [{ ...sentence, start, end }] : [];
    }),
  );
  if (spoken.length === 0) return [];
  const parsed = spoken
    .flatMap((sentence) => maskQuotes(text, [sentence], [], language))
    .map(parseSentence);
  const within = { ...context, sentences: parsed };
  return [...parsed.keys()].flatMap((index) => deathsIn(within, index));
}

function directSpeech(
  context: Context,
  quotes: readonly Span[],
  titles: ReadonlySet<number>,
  blocks: ReadonlySet<Span>,
): Quotation[] {
  const { text } = context;
  const givings = attributeQuotes(context.sentences, quotes.length);
  const found: Quotation[] = [];
  const terms: Quotation[] = [];
  let before: Said | null = null;
  for (const [index, quote] of quotes.entries()) {
    if (titles.has(index)) continue;
    const label = labelOf(text, quote) ?? signatureOf(text, quote);
    const { said, given } = givings[index] ?? NOT_GIVEN;
    const short = isShort(text, quote);
    const words = text.slice(quote.start, quote.end);
    if (label === null && !given && !said?.cue && isTitleCase(words, context.language)) continue;
    // A block by itself is said by whom the line above it names, and by nobody who merely spoke before.
    const untold =
      blocks.has(quote) && !/:\s*$/.test(text.slice(Math.max(0, quote.start - 9), quote.start));
    const by = said === null || untold || isImpossible(context, said) ? null : said;
    if (label === null && !given && short) {
      if (!isNamed(words))
        terms.push({ ...quotation(context, quote, by), direct: false, term: true });
      continue;
    }
    const one = label ? labelled(text, quote, label) : quotation(context, quote, by);
    found.push({ ...one, continues: goesOn(context, found.at(-1), one, before, by) });
    before = label ? null : by;
  }
  return [...closedBy(text, found), ...terms];
}

/** Whether a speaker is but the first word of a sentence, and no name: "Also", "Launch a new …". */
function isImpossible(context: Context, said: Said): boolean {
  const { shape } = context.sentences[said.sentence] as ParsedSentence;
  const acts = said.cue !== null && /^[vwxai,]/.test(shape.slice(said.phrase.end));
  return !acts && onlyBegins(context, said);
}

/** Paragraphs of one quotation that names its speaker at its end only. */
function closedBy(text: string, quotations: readonly Quotation[]): Quotation[] {
  const closed = [...quotations];
  for (let index = closed.length - 2; index >= 0; index--) {
    const [one, next] = [closed[index] as Quotation, closed[index + 1] as Quotation];
    const alone = one.start === 0 || text.charAt(one.start - 1) === '\n';
    const beside = /^\s*\n\s*$/.test(text.slice(one.end, next.start));
    if (one.speaker !== null || next.cue === null || !alone || !beside) continue;
    const { speaker, guessed, speakerSpan, cue } = next;
    closed[index] = { ...one, speaker, guessed, speakerSpan, cue };
    closed[index + 1] = { ...next, continues: true };
  }
  return closed;
}

/** No tag between two pieces of one quotation is longer, in UTF-16 units. */
const LONGEST_TAG = 160;

/** Whether a quotation goes on with the one before: nothing stands between them, or the tag of both. */
function goesOn(
  { text, sentences }: Context,
  last: Quotation | undefined,
  one: Quotation,
  before: Said | null,
  said: Said | null,
): boolean {
  if (last === undefined || one.start - last.end > LONGEST_TAG) return false;
  if (one.speaker !== null && last.speaker !== null && one.speaker !== last.speaker) return false;
  if (/^\s*$/.test(text.slice(last.end, one.start)))
    return one.speaker === last.speaker && one.speaker !== null;
  const parsed = sentences[said?.sentence ?? -1];
  if (!said?.cue || said.cue !== before?.cue || parsed === undefined) return false;
  const cue = spanOf(parsed, said.cue);
  return cue.start >= last.end && cue.end <= one.start;
}

function reportedSpeech(
  text: string,
  { source, speaker, guessed, cue, content }: Attribution,
): Quotation {
  return {
    ...content,
    text: text.slice(content.start, content.end),
    direct: false,
    term: false,
    continues: false,
    speaker,
    guessed,
    through: null,
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

/** Whether quoted words begin with a capital, as names do. */
function isNamed(words: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Lu}/u.test(words);
}

/** A quotation of a transcript, which names its speaker itself. */
function labelled(text: string, quote: Span, label: Span): Quotation {
  const speaker = text.slice(label.start, label.end);
  return { ...unsaid(text, quote), speaker, speakerSpan: label };
}

/** A quotation of which nothing tells who says it. */
function unsaid(text: string, { start, end }: Span): Quotation {
  const words = text.slice(start, end);
  return {
    start,
    end,
    text: words,
    direct: true,
    term: false,
    continues: false,
    speaker: null,
    guessed: false,
    through: null,
    speakerSpan: null,
    cue: null,
  };
}

function quotation(context: Context, quote: Span, said: Said | null): Quotation {
  const parsed = context.sentences[said?.sentence ?? -1];
  const cue = parsed && said?.cue ? spanOf(parsed, said.cue) : null;
  const speaker = said && bestName(context, said);
  return {
    ...unsaid(context.text, quote),
    speaker,
    guessed: said !== null && speaker !== null && isGuess(context, said, speaker),
    speakerSpan: parsed && said ? spanOf(parsed, said.phrase) : null,
    cue: cue && context.text.slice(cue.start, cue.end),
  };
}
