import type { Sentence } from '../article/article.ts';
import type { Span } from '../text/span.ts';

/** Words given as somebody's. */
export interface Quotation extends Span {
  readonly text: string;
  /** True where the words stand in quotation marks, false for reported speech. */
  readonly direct: boolean;
  /** Who says it, as the text names them best ("Sergei Lavrov" rather than "he"), or null. */
  readonly speaker: string | null;
  /** Where that name (or the pronoun or noun that stands for it beside the quotation) is, or null. */
  readonly speakerSpan: Span | null;
  /** The verb or phrase that marks it as said ("condemned", "according to"), or null. */
  readonly cue: string | null;
}

/** What comparing quotations and attributions needs to know of one article. */
export interface QuotedText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
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
