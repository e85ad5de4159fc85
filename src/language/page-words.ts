/**
 * What stands on a news page around the article, in the words of its makers. Where nothing else is
 * said these are parts of regular expressions over lower-case text with straight apostrophes.
 */
export interface PageWords {
  /** Headings above other stories; they are the whole line. */
  readonly relatedHeadings: readonly string[];
  /** Lines that send the reader to one other story; they open the line, and a title follows. */
  readonly relatedOpenings: readonly string[];
  /** Headings above what readers say; they are the whole line. */
  readonly commentHeadings: readonly string[];
  /** Headings above questions to the reader; they are the whole line. */
  readonly askingHeadings: readonly string[];
  /** Lines of counters, buttons and advertisements; they are the whole line. */
  readonly furnitureLines: readonly string[];
  /** Lines that are such beside lines that surely are, and the story's elsewhere; they are the whole line. */
  readonly likeFurniture: readonly string[];
  /** Lines that ask for something, or say under what the article is filed; they open the line. */
  readonly furnitureOpenings: readonly string[];
  /** Rights, cookies and newsletters, and where a copy of a post comes from; anywhere in a short paragraph. */
  readonly furniturePhrases: readonly string[];
  /**
   * What a page says to its visitor in place of a story, or of the rest of one: that it asks for
   * consent, an account or money, or has failed; anywhere in a sentence, without what is quoted there.
   */
  readonly visitorPhrases: readonly string[];
  /** What a page surely says to its visitor, and no story: sentences of their own, from their first word. */
  readonly noticePhrases: readonly string[];
  /** What says that the article that stood there was taken back; anywhere in a sentence, without what is quoted there. */
  readonly withdrawalPhrases: readonly string[];
  /**
   * What says that there is more to an article than is shown, and what has to be done to read it:
   * an account, a subscription, money. Anywhere in a sentence, without what is quoted there.
   */
  readonly wallPhrases: readonly string[];
  /**
   * What bids the visitor do something, or speaks of the page, its site, server or account: a story
   * may say so too. Anywhere in a sentence, without what is quoted there.
   */
  readonly addressPhrases: readonly string[];
  /** What readers do, each one word, as a page counts it: "views", "shares", "online". */
  readonly readerActs: readonly string[];
  /** What else stands in a line that only counts that, each one word: who they are, the article, and when. */
  readonly besideActs: readonly string[];
  /** What opens a line that says which day the visitor has. */
  readonly todayIs: readonly string[];
  /** What the paper does not vouch for; they open the paragraph. */
  readonly disclaimerOpenings: readonly string[];
  /** What the paper took back; anywhere in the paragraph, but for those that open it. */
  readonly correctionPhrases: readonly string[];
  /** That, and with what, a text was brought up to date, and what the editors tell of it; anywhere in the paragraph. */
  readonly updatePhrases: readonly string[];
  /** What opens a line that says when a text was brought up to date. */
  readonly updateOpenings: readonly string[];
  /** Who worked on it, at the end; they open the paragraph. */
  readonly signOffOpenings: readonly string[];
  /** What stands before the names of a byline, whether capital or not. */
  readonly by: readonly string[];
  /** What joins the names of a byline. */
  readonly and: readonly string[];
  /** What a name in a byline is not ("admin"). */
  readonly noName: readonly string[];
  /** What may follow the names of a byline: "for Example News". */
  readonly afterNames: readonly string[];
  /** "is a" before what somebody does, and crafts of those who make news. */
  readonly isA: readonly string[];
  readonly crafts: readonly string[];
  /** Words for pictures, each one word. */
  readonly pictures: readonly string[];
  /** What opens a caption or a credit before a colon or the like. */
  readonly captionLabels: readonly string[];
  /** What opens a credit before "by" or the like, and what stands there. */
  readonly creditNouns: readonly string[];
  readonly creditBy: readonly string[];
  /** What stands between the names of a credit, each one word. */
  readonly creditJoins: readonly string[];
  /** Words in capitals before a dash that are no place. */
  readonly noPlace: readonly string[];
  /** What says that a time is counted back from now, each one word. */
  readonly ages: readonly string[];
  /** What else stands in a line that only says when, each one word: labels, units, prepositions. */
  readonly whenWords: readonly string[];
  /** Words that open a clause of time, place or circumstance before the sentence's own subject. */
  readonly openers: readonly string[];
}
