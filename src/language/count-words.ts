/** What stands around a number and shows whether it counts something, and what. */
export interface CountWords {
  /** Words between a number and what it counts, where a language cannot do without: "三名". */
  readonly counters: ReadonlySet<string>;
  /** Words that a number may be glued to by a hyphen; with any other it is part of a name ("COVID-19"). */
  readonly gluedBefore: ReadonlySet<string>;
  /** Nouns behind which a number is a name: "page 3". */
  readonly labels: ReadonlySet<string>;
  /** The same where nothing is counted behind: "week 3", "top 10". */
  readonly looseLabels: ReadonlySet<string>;
  /** Nouns of an address: "49 Zorro Ranch Road". */
  readonly streets: ReadonlySet<string>;
  /** "one" as a word that counts, or stands for a thing. */
  readonly one: ReadonlySet<string>;
  /** Before "one" these make a pronoun of it ("this one"); behind it these do ("one another"). */
  readonly beforePronoun: ReadonlySet<string>;
  readonly afterPronoun: ReadonlySet<string>;
  /** "at one point" is a moment, "by one point" a count. */
  readonly momentsOfOne: ReadonlySet<string>;
  /** "half" of "the second half". */
  readonly half: ReadonlySet<string>;
  readonly beforeHalf: ReadonlySet<string>;
  /** "first" of set phrases that count nothing, and what stands behind it in them. */
  readonly first: ReadonlySet<string>;
  readonly afterFirst: ReadonlySet<string>;
  /** "300-strong", "$5 million worth of". */
  readonly strong: ReadonlySet<string>;
  readonly worth: ReadonlySet<string>;
  /** "no", "without": that there is nothing of what follows; "none" of something. */
  readonly none: ReadonlySet<string>;
  readonly noneOf: ReadonlySet<string>;
  readonly any: ReadonlySet<string>;
  readonly nobody: ReadonlySet<string>;
  /** What news count even when there is none of it; in the singular. */
  readonly tolls: ReadonlySet<string>;
  /** Verbs of what befell nobody; those that need no auxiliary before them. */
  readonly harmed: ReadonlySet<string>;
  readonly died: ReadonlySet<string>;
  /** What may happen to people so that they are counted by it: "27,000 injured". */
  readonly suffered: ReadonlySet<string>;
  /** Words of what befalls people, by a name for it: two counts are one claim only if the same befell them. */
  readonly fates: Readonly<Record<string, ReadonlySet<string>>>;
  /** Nouns that count one thing, in the singular, by a name for it: two figures of it are of one quantity although their nouns differ. */
  readonly things: Readonly<Record<string, ReadonlySet<string>>>;
  /** Words that tell of one event or deed, in all their forms, by a name for it: "strike" and "walkout". */
  readonly events: Readonly<Record<string, ReadonlySet<string>>>;
  /** People of any kind, in the singular: "person". */
  readonly anybody: ReadonlySet<string>;
  /** Whether a word is the highest degree of an adjective: behind an ordinal it counts ("third-largest"). */
  readonly isSuperlative: (word: string) => boolean;
  /** Endings of verbs, whose object is no noun that "by a quarter" measures. */
  readonly isVerb: (word: string) => boolean;
}
