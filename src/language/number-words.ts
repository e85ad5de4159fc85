/** How numbers are written, in words and in digits. */
export interface NumberWords {
  /** The decimal mark, the other one groups; null where that is not known, so that "1.234" is not read. */
  readonly decimal: DecimalMark | null;
  /** Whole numbers below twenty, or as far as a language has words of one piece. */
  readonly units: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  /** What multiplies the number before it ("hundred", "millions"), also behind digits. */
  readonly scales: ReadonlyMap<string, number>;
  /** Scales in the plural, which alone name an order of magnitude ("dozens", "tens of thousands"). */
  readonly vagueScales: ReadonlyMap<string, number>;
  /** Short scales, only behind digits ("3.4 bn"). */
  readonly shortScales: ReadonlyMap<string, number>;
  /** Single letters that are scales beside money ("$5m"). */
  readonly letterScales: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Ordinals as the lower part of a fraction above one: "two thirds". */
  readonly pluralOrdinals: ReadonlyMap<string, number>;
  /** What is glued to digits and makes an ordinal of them ("21st"). */
  readonly ordinalEndings: ReadonlySet<string>;
  /** The lower part of a fraction where it is no ordinal: "half". */
  readonly denominators: ReadonlyMap<string, number>;
  readonly pluralDenominators: ReadonlyMap<string, number>;
  /** Numbers that say how often, or how many times more there is: "twice", "tripled". */
  readonly multiples: ReadonlyMap<string, number>;
  /** Words of many meanings that may say so: "a triple murder", "the doubles". */
  readonly multipliers: ReadonlyMap<string, number>;
  /** The decimal point in words. */
  readonly point: ReadonlySet<string>;
  readonly negative: ReadonlySet<string>;
  /** Before a scale these name an order of magnitude: "several hundred"; behind an article: "a few". */
  readonly several: ReadonlySet<string>;
  readonly few: ReadonlySet<string>;
  /** Beside "a third" these show that it is a part, not one more: "about a third". */
  readonly besideParts: ReadonlySet<string>;
}

export type DecimalMark = '.' | ',';
