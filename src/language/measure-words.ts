/** Names of the units of measure. A unit is known by its English name in the singular ("kilometre"). */
export interface MeasureWords {
  /** Names in words by unit, in each form that a text may have. */
  readonly units: readonly (readonly [unit: string, names: readonly string[]])[];
  /** Symbols, which stand behind digits only; of two units with one symbol the first listed is meant. */
  readonly symbols: readonly (readonly [unit: string, symbols: readonly string[]])[];
  /** Names of scales that stand before their number: "magnitude 6.1". */
  readonly scales: ReadonlyMap<string, string>;
  readonly percent: readonly string[];
  readonly percentagePoint: readonly string[];
  /** Tenths of a whole, as a unit: "七成" is 70 percent. */
  readonly tenths: readonly string[];
  /** What makes a percentage of the number behind it, with the percent that one of them is: "百分之". */
  readonly percentBefore: readonly (readonly [phrase: string, percent: number])[];
  /** Words near which "38C" is a temperature. */
  readonly warmth: ReadonlySet<string>;
  /** Phrases behind degrees that put them under zero: "bajo cero". */
  readonly belowZero: readonly string[];
  /** Words behind which a number with a letter is one too: "it hit 38C". */
  readonly beforeWarmth: ReadonlySet<string>;
  /** "in", which is an inch only where nothing follows that it could lead to. */
  readonly inch: ReadonlySet<string>;
  /** What makes a length of time an age behind it ("-old", "years of age"), as phrases. */
  readonly old: readonly string[];
  /** What makes a number an age before it: "aged", "age". */
  readonly aged: ReadonlySet<string>;
  readonly age: ReadonlySet<string>;
  /** Who is meant by "who is 46", and the verbs that say it. */
  readonly aging: ReadonlySet<string>;
  readonly agingVerbs: ReadonlySet<string>;
  /** What makes a rate of the unit behind it: "per"; with units and the words of `shares` only: "a", "each". */
  readonly per: ReadonlySet<string>;
  readonly each: ReadonlySet<string>;
  readonly shares: ReadonlySet<string>;
  /** Behind "a year" these tell when, not how much a year: "a year earlier". */
  readonly relative: ReadonlySet<string>;
}
