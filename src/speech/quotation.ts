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
