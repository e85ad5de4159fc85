/** What joins two numbers: the ends of a range, a part and its whole, the points of two sides. */
export interface RangeWords {
  /** "between 5 and 10". */
  readonly between: ReadonlySet<string>;
  readonly betweenJoins: ReadonlySet<string>;
  /** "from 5 to 10". */
  readonly from: ReadonlySet<string>;
  readonly fromJoins: ReadonlySet<string>;
  /** What joins two numbers without a word in front, dashes among it. */
  readonly joins: ReadonlySet<string>;
  /** Those of them that put two numbers to choice: "three or four". */
  readonly or: ReadonlySet<string>;
  /** "up" of "from 5 up to 10". */
  readonly ways: ReadonlySet<string>;
  /** Verbs before "A to B" that say how far and where to: "rose 3 points to 20". */
  readonly moves: ReadonlySet<string>;
  /** "five out of six". */
  readonly out: ReadonlySet<string>;
  /** What stands between a part and its whole where "of" does not: "61 из 81", "8 sur 10". */
  readonly whole: ReadonlySet<string>;
  /** Words of a match or a vote, near which "3-2" is a score. */
  readonly contests: ReadonlySet<string>;
}
