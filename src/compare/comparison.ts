import type { Article, StoryRole } from '../article/article.ts';
import type { Figure, FigurePair } from '../figures/figure.ts';
import type { AttributionChange, QuotationPair } from '../quotations/quotation.ts';
import type { Speech } from '../speech/speech.ts';
import type { Span } from '../text/span.ts';

/** An article with what was found in it; one side of a comparison. Made by `read`. */
export interface Reading extends Speech {
  readonly article: Article;
  readonly figures: readonly Figure[];
}

export type Side = 'left' | 'right';

/** Sentences of the two texts that a reader says answer each other, by index. */
export interface Anchor {
  readonly left: number;
  readonly right: number;
}

export type RowKind = 'same' | 'edited' | 'reworded' | 'left' | 'right';

/** A stretch of changed words on one side, of an edited row. */
export interface WordChange extends Span {
  readonly side: Side;
  /** deleted: only left; inserted: only right; replaced: has a counterpart on the other side. */
  readonly change: 'deleted' | 'inserted' | 'replaced';
}

/** Passages that answer each other, or one that has no partner. Each sentence of both texts is in one. */
export interface ComparisonRow {
  /** What the passages are to their articles: headline, body, crosshead, … */
  readonly role: StoryRole;
  /** Indices into the left article's sentences, ascending; empty where kind is right. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly kind: RowKind;
  /** Whether the passages stand in another order than their neighbours. */
  readonly moved: boolean;
  /** Likeness of the two passages, 0 to 1; 0 where there is one only. */
  readonly similarity: number;
  readonly words: readonly WordChange[];
}

/** Two sentences of different rows, by index, that tell one fact: a weaker bond than a row's. */
export interface FurtherPlace {
  readonly left: number;
  readonly right: number;
}

/** What kind of change stands in the ranked list, heaviest first. */
export type ChangeKind =
  | 'figure'
  | 'quotation'
  | 'attribution'
  | 'name'
  | 'negation'
  | 'wording'
  | 'added'
  | 'removed'
  | 'moved'
  | 'typography';

/**
 * What a change does to the meaning, finer than its kind: a figure's bound, an event's direction
 * ("rose", "fell"), a negation, how certain something is, whether it can, will or must be, how a
 * name is spelled, what somebody is, the verb that words are given with, a clause that only one
 * side has, a sentence that the other side tells elsewhere, one that it may tell in other words, a
 * sentence, a day or an hour that has no match there; what became of a quotation: trimmed, given to another speaker, now reported, now in
 * quotation marks; the same in another form ("has not", "hasn't").
 */
export type Sense =
  | 'bound'
  | 'direction'
  | 'negation'
  | 'certainty'
  | 'modal'
  | 'spelling'
  | 'title'
  | 'verb'
  | 'clause'
  | 'elsewhere'
  | 'unsure'
  | 'unmatched'
  | 'trimmed'
  | 'speaker'
  | 'reported'
  | 'quoted'
  | 'form';

/** One entry of the list of what changed. */
export interface Change {
  readonly kind: ChangeKind;
  /** Null where the kind says all. */
  readonly sense: Sense | null;
  /** Index of the row where it stands; where the two sides stand in two rows, the left one's. */
  readonly row: number;
  /** Where it stands in each text, null where a side is silent. */
  readonly left: Span | null;
  readonly right: Span | null;
  /** In words, for a reader. */
  readonly why: string;
}

/** What stands around the body and is the newsroom's own. */
export type ParatextRole = Exclude<StoryRole, ProseRole>;

/** What is prose: it is aligned sentence by sentence, and told by what became of its words. */
export type ProseRole = 'body' | 'list' | 'table' | 'blockquote' | 'code';

/** A block around the body that differs. */
export interface ParatextChange {
  readonly role: ParatextRole;
  /** Index of the first row in which it differs. */
  readonly row: number;
  /** Where it stands in each text, null where a side has none; never both. */
  readonly left: Span | null;
  readonly right: Span | null;
  /** In words, for a reader, without the role. */
  readonly why: string;
}

/** What the account of the comparison holds back or doubts. */
export interface Account {
  /** Counts of changes that are folded away by default. */
  readonly wording: number;
  readonly typography: number;
  readonly same: number;
  /** Blocks of the furniture round either story that the other does not have. */
  readonly furniture: number;
  /** Whether the two were written apart, so that what answers each other seldom does so in the same words. */
  readonly apart: boolean;
  /** What a reader should know before trusting the comparison, a sentence each: a weak alignment, a text cut short. */
  readonly warnings: readonly string[];
}

/** Two versions, aligned. */
export interface Comparison {
  readonly left: Reading;
  readonly right: Reading;
  readonly rows: readonly ComparisonRow[];
  /** What is told elsewhere in the other text, besides in its row, in the order of the left text. */
  readonly further: readonly FurtherPlace[];
  /** Sentences, by index, that the other text may tell in other words. */
  readonly unsure: Readonly<Record<Side, ReadonlySet<number>>>;
  readonly figures: readonly FigurePair[];
  readonly quotations: readonly QuotationPair[];
  readonly attributions: readonly AttributionChange[];
  /** What differs around the body, heaviest first. */
  readonly paratext: readonly ParatextChange[];
  /** Where either page has furniture that the other does not have; it is in no row, and makes no difference. */
  readonly furniture: Readonly<Record<Side, readonly Span[]>>;
  /** By weight, heaviest first. */
  readonly changes: readonly Change[];
  readonly hidden: Account;
}
