import type { Span } from '../text/span.ts';

/** Words given as somebody's. */
export interface Quotation extends Span {
  readonly text: string;
  /** True where the words stand in quotation marks as somebody's own, false for reported speech and for terms. */
  readonly direct: boolean;
  /** True where words stand in quotation marks and nobody is given as saying them: a nickname, a word held at arm's length. */
  readonly term: boolean;
  /** Whether it goes on with the direct quotation before it, broken by a tag ("…," he said, "…") or a paragraph's end. */
  readonly continues: boolean;
  /** Who says it, as the text names them best ("Sergei Lavrov" rather than "he"), or null where nobody is named. */
  readonly speaker: string | null;
  /** Whether it is a guess that the words beside it mean that speaker: a pronoun that may stand for another. */
  readonly guessed: boolean;
  /** By whom the text has it from the speaker, where it names both: "Smith said it, according to the Courier"; else null. */
  readonly through: string | null;
  /** Where the name, the pronoun or the noun stands that is beside the quotation for its speaker, or null. */
  readonly speakerSpan: Span | null;
  /** The verb or phrase that marks it as said ("condemned", "according to"), or null. */
  readonly cue: string | null;
}
