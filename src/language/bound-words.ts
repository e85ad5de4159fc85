/** What a phrase beside a number says of how exactly it is meant. */
export type Bound = 'about' | 'nearly' | 'over' | 'at-least' | 'under' | 'up-to';

/** Phrases that say how exactly a number is meant. */
export interface BoundWords {
  /** Phrases that stand before a number: "more than", "some". */
  readonly before: Readonly<Partial<Record<Bound, readonly string[]>>>;
  /** Phrases that stand behind it: "or so", "or more". */
  readonly after: Readonly<Partial<Record<Bound, readonly string[]>>>;
  /** Words between the phrase and the number that change nothing: "at least another 12". */
  readonly between: ReadonlySet<string>;
  /** Bounds that before a length of time may mean "during it" ("over eight years"), and what before them shows that they do not. */
  readonly during: ReadonlySet<string>;
  readonly beforeBound: ReadonlySet<string>;
}
