import { sentencesOf } from '../article/sentences.ts';
import type { Quotation } from '../speech/quotation.ts';
import type { NamedSource } from '../speech/same-source.ts';
import { lazy } from '../text/kept.ts';
import { contains, type Span } from '../text/span.ts';
import type { Token } from '../text/words.ts';
import { type Cut, contentIn, namelessIn, rangeOf, unhyphened } from './likeness.ts';
import type { QuotedText } from './quotation.ts';
import { type Places, placesAt } from './rows.ts';
import { sourceOf } from './sources.ts';

/** Words that were said, in the forms in which they are compared. */
export interface Wording {
  /** Its words in their compared form. */
  readonly forms: readonly string[];
  /** The forms as one string, with a space at both ends. */
  readonly key: string;
  /** The words that say something, cut to their beginnings. */
  readonly content: ReadonlySet<string>;
  /** The pairings of passages in which it stands. */
  readonly places: ReadonlySet<number>;
}

/** What somebody says in one go: a direct quotation with the pieces that go on with it, or a term. */
export interface Utterance extends Wording {
  /** Index among the utterances of its text. */
  readonly index: number;
  /** Its pieces, as indices into the text's quotations. */
  readonly pieces: readonly number[];
  /** Whether it is a term: few words that nobody is named for. */
  readonly term: boolean;
  /** Its words as they stand, the pieces one behind the other, without marks. */
  readonly words: readonly string[];
  /** Where pieces begin among the words, but for the first. */
  readonly seams: ReadonlySet<number>;
  /** Each word with the next. */
  readonly pairs: ReadonlySet<string>;
  /** So many words in a row that two texts that share them give one piece of speech. */
  readonly runs: ReadonlySet<string>;
  /** Its sentences, each by itself. */
  readonly parts: readonly Wording[];
  /** What else the sentences say in which few words stand, names left out; empty for more words. */
  readonly around: ReadonlySet<string>;
  readonly speaker: string | null;
  /** Whether the speaker is named beside it, and not only before. */
  readonly attributed: boolean;
  /** The speaker for a reader, with the one by whom the text has it: "Smith, according to the Courier". */
  readonly credit: string | null;
  readonly source: NamedSource;
}

/** The direct quotations of a text, those that are broken put together, and its terms. */
export function utterancesOf(of: QuotedText, cut: Cut, places: Places): Utterance[] {
  const groups: number[][] = [];
  let last: number[] | undefined;
  for (const [index, { direct, continues, term }] of of.quotations.entries()) {
    if (term) groups.push([index]);
    if (!direct) continue;
    if (continues && last !== undefined) last.push(index);
    else {
      last = [index];
      groups.push(last);
    }
  }
  return groups.map((pieces, index) => utteranceOf(of, cut, index, pieces, places));
}

/** What is said in some pieces of a text's quotations, by their indices, as one; or in some spans of them. */
export function utteranceOf(
  of: QuotedText,
  cut: Cut,
  index: number,
  pieces: readonly number[],
  places: Places,
  spans?: readonly Span[],
): Utterance {
  const whole = pieces.flatMap((piece) => of.quotations[piece] ?? []);
  const quotations =
    spans?.flatMap((span) =>
      whole.filter((one) => contains(one, span)).map((one) => ({ ...one, ...span })),
    ) ?? whole;
  const tokens = quotations.map((quotation) => spokenWords(cut, quotation));
  const seams = new Set<number>();
  let length = 0;
  for (const part of tokens) {
    if (length > 0) seams.add(length);
    length += part.length;
  }
  const said = quotations.find(({ speaker }) => speaker !== null) ?? quotations[0];
  const wording = wordingOf(of, cut, quotations, tokens.flat(), places);
  const sentences = spokenSentences(of, quotations);
  // Made when they are first asked for: of most utterances little is.
  const words = lazy(() =>
    tokens.flatMap((part, at) => written(of.text, part, quotations[at]?.end ?? 0)),
  );
  const [pairs, runs] = [lazy(() => inRow(wording, 2)), lazy(() => inRow(wording, TELLING_RUN))];
  const around = lazy(() =>
    length > LONGEST_FRAGMENT ? NOTHING : aroundOf(of, cut, quotations).difference(wording.content),
  );
  return {
    ...wording,
    index,
    pieces,
    term:
      length <= LONGEST_TERM && quotations.every(({ term, speaker }) => term || speaker === null),
    get words() {
      return words();
    },
    seams,
    get pairs() {
      return pairs();
    },
    get runs() {
      return runs();
    },
    parts:
      sentences.length === 1
        ? [wording]
        : sentences.map((span) => wordingOf(of, cut, [span], spokenWords(cut, span), places)),
    get around() {
      return around();
    },
    speaker: said?.speaker ?? null,
    attributed: whole.some(isAttributed),
    credit: said?.through
      ? `${said.speaker}, according to ${said.through}`
      : (said?.speaker ?? null),
    source: sourceOf(of, said),
  };
}

/** The sentences of quotations, each as far as it stands in one of them. */
export function spokenSentences(of: QuotedText, quotations: readonly Span[]): Span[] {
  return quotations.flatMap((quotation) =>
    sentencesOf(of.sentences, quotation).flatMap((at) => {
      const { start, end } = of.sentences[at] ?? quotation;
      const span = {
        start: Math.max(start, quotation.start),
        end: Math.min(end, quotation.end),
      };
      return span.start < span.end ? [span] : [];
    }),
  );
}

/** No name that a quotation is given to stands farther from it, in UTF-16 units. */
const FARTHEST_NAME = 160;

function isAttributed({ start, end, speakerSpan, cue }: Quotation): boolean {
  if (speakerSpan === null) return false;
  const [from, to] = [Math.min(start, speakerSpan.start), Math.max(end, speakerSpan.end)];
  const labelled = cue === null && to - from <= end - start + LONGEST_LABEL;
  return labelled || (cue !== null && to - from <= end - start + FARTHEST_NAME);
}

/** The same with no word that marks it as said: "…" — Jane Smith. */
const LONGEST_LABEL = 40;

/** What the sentences say in which spans stand, as far as it stands near them, names left out. */
export function aroundOf(of: QuotedText, cut: Cut, spans: readonly Span[]): Set<string> {
  const near = spans.flatMap((span) =>
    sentencesOf(of.sentences, span).flatMap((at) => {
      const { start, end } = of.sentences[at] ?? span;
      return {
        start: Math.max(start, span.start - FARTHEST_WORD),
        end: Math.min(end, span.end + FARTHEST_WORD),
      };
    }),
  );
  return namelessIn(of, cut, near);
}

/**
 * No word of a sentence is asked for that stands farther from a span, in UTF-16 units. It is longer
 * than the sentences that people write; raised, a sentence without end costs more for each of its
 * quotations.
 */
const FARTHEST_WORD = 600;

function wordingOf(
  of: QuotedText,
  cut: Cut,
  spans: readonly Span[],
  tokens: readonly Token[],
  places: Places,
): Wording {
  const forms = tokens.map(({ form }) => unhyphened(form));
  return {
    forms,
    key: ` ${forms.join(' ')} `,
    content: new Set(spans.flatMap((span) => [...contentIn(cut, span)])),
    places: placesAt(of.sentences, places, spans),
  };
}

const TELLING_RUN = 7;
/** So few words of nobody are a term, though something may mark them as said. */
const LONGEST_TERM = 3;
/** So few words say too little to be known by themselves. */
const LONGEST_FRAGMENT = 5;
const NOTHING: ReadonlySet<string> = new Set();

/** Each so many words in a row. */
function inRow({ key, forms }: Wording, count: number): Set<string> {
  const rows = new Set<string>();
  let [start, end] = [1, 0];
  for (const [at, { length }] of forms.entries()) {
    end += 1 + length;
    if (at < count - 1) continue;
    rows.add(key.slice(start, end));
    start += 1 + (forms[at - count + 1]?.length ?? 0);
  }
  return rows;
}

/** The words of a quotation, without what an editor put in brackets. */
function spokenWords(cut: Cut, quotation: Span): Token[] {
  let bracketed = false;
  return cut.tokens.slice(...rangeOf(cut, quotation)).filter(({ form, kind }) => {
    if (form === '[') bracketed = true;
    const spoken = !bracketed && kind !== 'mark';
    if (form === ']') bracketed = false;
    return spoken;
  });
}

/** Words with the marks behind them, but for quotation marks, and the sign of a currency before them. */
function written(text: string, tokens: readonly Token[], end: number): string[] {
  const starts = tokens.map(({ start }) =>
    /\p{Sc}/u.test(text[start - 1] ?? '') ? start - 1 : start,
  );
  return starts.map((start, index) =>
    text.slice(start, starts[index + 1] ?? end).replace(/[\s"“”„‟«»‘‚‹›([]+$|['’]+\s*$/gu, ''),
  );
}
