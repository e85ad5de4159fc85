/** What one part of the attack tried, and where it got through. */
export interface Part {
  readonly tries: number;
  /** A sentence each; none where all is well. */
  readonly breaches: readonly string[];
  /** What else was measured, in a few words. */
  readonly more?: string;
}
