/** The words that hold a sentence together, and what the forms of nouns show. */
export interface GrammarWords {
  /** Words that end a noun phrase: what is counted never runs across them. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that turn a statement round ("not", "never", "denied"). */
  readonly negations: ReadonlySet<string>;
  /** Words that say how sure a statement is, or by whose word ("perhaps", "allegedly"). */
  readonly hedges: ReadonlySet<string>;
}
