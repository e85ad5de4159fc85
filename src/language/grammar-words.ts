/** The words that hold a sentence together, and what the forms of nouns show. */
export interface GrammarWords {
  /** Whether the words behind a number tell what it counts. */
  readonly counted: boolean;
  /** Words that end a noun phrase: what is counted never runs across them. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that turn a statement round ("not", "never", "denied"). */
  readonly negations: ReadonlySet<string>;
  /** Words that say how sure a statement is, or by whose word ("perhaps", "allegedly"). */
  readonly hedges: ReadonlySet<string>;
  /** Endings that negate the verb they are part of ("n't"). */
  readonly negativeEndings: readonly string[];

  /** Small words that lose their vowel to the next word and are written with it: "d'euros", "l'anno". */
  readonly elided: ReadonlySet<string>;
  /** Words of one letter that are written with the next word, where that is one of numbers: "and" of Arabic. */
  readonly prefixes: ReadonlySet<string>;
  /** "a". */
  readonly indefinite: ReadonlySet<string>;
  /** "the". */
  readonly definite: ReadonlySet<string>;
  /** What opens a noun phrase without being part of what is counted ("the", "its", "those"). */
  readonly determiners: ReadonlySet<string>;
  /** Those behind which one thing is meant ("a", "its", "this", "each"). */
  readonly singularDeterminers: ReadonlySet<string>;
  /** Those between a part and its whole ("five of all the six"). */
  readonly wholeDeterminers: ReadonlySet<string>;
  /** What joins a part to its whole, a measure to what is measured: "of". */
  readonly of: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly but: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly in: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly on: ReadonlySet<string>;
  /** Verbs that make a passive ("were", "been"), and that stand before them ("have"). */
  readonly passives: ReadonlySet<string>;
  readonly perfects: ReadonlySet<string>;
  /** Verbs before what is to come ("will", "plans"), and the ending that is one ("'ll"). */
  readonly future: ReadonlySet<string>;
  readonly futureEndings: readonly string[];

  /** The singular of a noun in lower case; a word that is none, or has none, comes back as it is. */
  readonly singular: (noun: string) => string;
  /** Whether a lower-case word is the plural of a noun, as far as its form shows. */
  readonly isPlural: (word: string) => boolean;
  /** Whether a lower-case word goes with the noun behind it, as far as its form shows. */
  readonly isAdjective: (word: string) => boolean;
  /** Whether a lower-case word is the participle of a verb, as far as its form shows. */
  readonly isParticiple: (word: string) => boolean;
  /** Plurals that stand before another noun ("arms depots"). */
  readonly attributive: ReadonlySet<string>;
  /** Nouns that people are counted by: "people", "soldiers". */
  readonly persons: ReadonlySet<string>;
}
