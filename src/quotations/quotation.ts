import type { Sentence } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import type { Speech } from '../speech/speech.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/words.ts';

/** What comparing quotations and attributions needs to know of one article. */
export interface QuotedText extends Speech {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** The words and marks of each sentence. */
  readonly words: readonly (readonly Token[])[];
  readonly language: Language;
}

/**
 * How a quotation stands in two texts: with the same words; trimmed, where one side leaves words out
 * at an end and changes none; with changed words; with another speaker; on the right without
 * quotation marks, or only there with them; on one side only; or a term ("lockdown") that nobody is
 * given as saying, of which both texts have some words.
 */
export type QuotationOutcome =
  | 'same'
  | 'trimmed'
  | 'words'
  | 'speaker'
  | 'now-reported'
  | 'now-direct'
  | 'left'
  | 'right'
  | 'term';

/** Where words stand without quotation marks, and who is said to say so; null for the article's own voice. */
export interface Echo extends Span {
  readonly speaker: string | null;
}

/** Quotations of two texts that are one; several on a side where a text breaks it, gives it in parts or says it again. */
export interface QuotationPair {
  readonly outcome: QuotationOutcome;
  /** Indices into each side's quotations, ascending; empty where a side has none. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Where each side says it, or a part of it, without quotation marks besides, in order. */
  readonly echoes: { readonly left: readonly Echo[]; readonly right: readonly Echo[] };
  /** One line in words for a reader. */
  readonly why: string;
}

type AttributionOutcome = 'changed' | 'left' | 'right';

/** Who an aligned passage says it of: the words on each side, null for the article's own voice. */
export interface AttributionChange {
  readonly outcome: AttributionOutcome;
  /** Index of the comparison row. */
  readonly row: number;
  readonly left: Span | null;
  readonly right: Span | null;
  readonly why: string;
}
