/** How a language gives words as somebody's. */
export interface SpeechWords {
  /** Pronouns that stand for a speaker ("he", "they"). */
  readonly pronouns: ReadonlySet<string>;
}
