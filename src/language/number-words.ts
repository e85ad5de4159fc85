/** How numbers are written, in words and in digits. */
export interface NumberWords {
  /** The decimal mark, the other one groups; null where that is not known, so that "1.234" is not read. */
  readonly decimal: DecimalMark | null;
  /** Whole numbers below twenty, or as far as a language has words of one piece ("doscientos"); one and a half too. */
  readonly units: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  /** Tens behind which the numbers up to nineteen go on: "soixante-douze". */
  readonly scoreTens: ReadonlySet<number>;
  /**
   * What may stand between the words of a number written together ("und" of fünfundzwanzig), nothing
   * in it where they only follow each other (ventitré); null where numbers are never so written.
   */
  readonly together: ReadonlySet<string> | null;
  /** One word for two of a scale, with the words that it stands for: "ألفان". */
  readonly duals: ReadonlyMap<string, readonly string[]>;
  /** Whether units stand before tens, "and" between them. */
  readonly unitsFirst: boolean;
  /** Whether "one twenty-two" is a hundred and twenty-two. */
  readonly spokenHundreds: boolean;
  /** "And" goes on with a number behind words of at least and at most this size: 100 in English, 10 and 10 in Spanish. */
  readonly andBehind: { readonly least: number; readonly most: number };
  /** The largest scale that multiplies only its own group: 100, 1000 in Chinese, 1 where hundreds are words of one piece. */
  readonly groupScale: number;
  /** What multiplies the number before it ("hundred", "millions"), also behind digits. */
  readonly scales: ReadonlyMap<string, number>;
  /** Whether a last digit behind a scale counts tenths of it: "一万五" is fifteen thousand. */
  readonly endsInTenths: boolean;
  /** Digits that end no number behind a scale, where they begin what is counted: the last of "三千两百两". */
  readonly onlyBefore: ReadonlySet<string>;
  /** What stands between a number and its half, and what may follow a half behind a unit: "一个半小时", "两年半后". */
  readonly beforeHalf: ReadonlySet<string>;
  readonly afterHalf: ReadonlySet<string>;
  /** Words that say inside a number that it is somewhat more: "一千多万". */
  readonly manyInside: ReadonlySet<string>;
  /** Words before a number that make an ordinal of it: "第三". */
  readonly ordinalBefore: ReadonlySet<string>;
  /** Phrases between the whole and, behind it, the part: "五分之一". */
  readonly partOf: readonly string[];
  /** Scales that by themselves are a number: "mil", "tausend". */
  readonly bareScales: ReadonlySet<string>;
  /** What stands between a scale and its unit: "millones de euros". */
  readonly ofBehindScale: ReadonlySet<string>;
  /** Scales in the plural, which alone name an order of magnitude ("dozens", "tens of thousands"). */
  readonly vagueScales: ReadonlyMap<string, number>;
  /** Short scales, only behind digits ("3.4 bn"). */
  readonly shortScales: ReadonlyMap<string, number>;
  /** Single letters that are scales beside money ("$5m"). */
  readonly letterScales: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Ordinals as the lower part of a fraction above one: "two thirds". */
  readonly pluralOrdinals: ReadonlyMap<string, number>;
  /** Whether each part of an ordinal is one: "vigésimo primero". */
  readonly ordinalsChain: boolean;
  /** Ordinals that are other words as well ("segundo"): they need an article. */
  readonly doubtfulOrdinals: ReadonlySet<string>;
  /** Whether a point behind digits inside a sentence makes an ordinal of them: "am 3. Oktober". */
  readonly ordinalPoint: boolean;
  /** What is glued to digits and makes an ordinal of them ("21st"). */
  readonly ordinalEndings: ReadonlySet<string>;
  /** The lower part of a fraction where it is no ordinal: "half". */
  readonly denominators: ReadonlyMap<string, number>;
  /** Words behind a number that make the lower part of a fraction of it: "onze avos". */
  readonly partsBehindNumber: ReadonlySet<string>;
  /** Parts that need no article or number before them: "треть". */
  readonly nounsOfParts: ReadonlySet<string>;
  readonly pluralDenominators: ReadonlyMap<string, number>;
  /** Words for a half that halve only what is measured behind them: "medio kilo", "halbe Million". */
  readonly halves: ReadonlySet<string>;
  /** What joins a fraction to the whole before it: "and" of "three and a half". */
  readonly beforePart: ReadonlySet<string>;
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
