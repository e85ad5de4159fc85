/** How numbers are written in words and in digits. */
export interface NumberWords {
  /** Whole numbers below twenty, or as far as a language has words of one piece. */
  readonly units: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  /** What multiplies the number before it ("hundred", "million"), also behind digits. */
  readonly scales: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
}
