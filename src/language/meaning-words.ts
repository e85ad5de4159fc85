/** Words by which an edit changes what a statement means, and words that only look changed. */
export interface MeaningWords {
  /** Words of more, and of going up ("rose", "higher"). */
  readonly rises: ReadonlySet<string>;
  /** Words of less, and of going down ("fell", "lower"). */
  readonly falls: ReadonlySet<string>;
  /** Words with the one that says the opposite ("before", "after"), both ways. */
  readonly opposites: ReadonlyMap<string, string>;
  /** Verbs that say whether something can, may, will or must be. */
  readonly modals: ReadonlySet<string>;
  /** Words that negate a verb behind "to" ("declined to", "has yet to"). */
  readonly refusals: ReadonlySet<string>;
  /** Endings that make another word of a name, not another name ("Russia", "Russian"). */
  readonly nameEndings: ReadonlySet<string>;
  /** Words that hold a sentence together and say next to nothing by themselves ("the", "that", "has"). */
  readonly light: ReadonlySet<string>;
  /** A word that two words have grown into, in lower case; null for any other ("don't": "do", "not"). */
  readonly contraction: (word: string) => Contraction | null;
}

/** Two words that were written as one. */
export interface Contraction {
  readonly first: string;
  readonly second: string;
  /** How many characters of the word are the first one's. */
  readonly length: number;
}

/** Of a language that has no such tables. */
export const NO_MEANING: MeaningWords = {
  rises: new Set(),
  falls: new Set(),
  opposites: new Map(),
  modals: new Set(),
  refusals: new Set(),
  nameEndings: new Set(),
  light: new Set(),
  contraction: () => null,
};
