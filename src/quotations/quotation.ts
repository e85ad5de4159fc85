import type { Sentence } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import type { Speech } from '../speech/speech.ts';
import type { Span } from '../text/span.ts';

/** What comparing quotations and attributions needs to know of one article. */
export interface QuotedText extends Speech {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly language: Language;
}

export type QuotationOutcome =
  | 'same'
  | 'words'
  | 'speaker'
  | 'now-reported'
  | 'now-direct'
  | 'left'
  | 'right';

/** Quotations of two texts; indices into each side's quotations, null where one side has none. */
export interface QuotationPair {
  readonly outcome: QuotationOutcome;
  readonly left: number | null;
  readonly right: number | null;
  /** One line in words for a reader. */
  readonly why: string;
}

export type AttributionOutcome = 'changed' | 'left' | 'right';

/** Who an aligned passage says it of: the words on each side, null for the article's own voice. */
export interface AttributionChange {
  readonly outcome: AttributionOutcome;
  /** Index of the comparison row. */
  readonly row: number;
  readonly left: Span | null;
  readonly right: Span | null;
  readonly why: string;
}
