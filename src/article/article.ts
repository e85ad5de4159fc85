import type { Span } from '../text/span.ts';

/** The roles of the story's own words, headline to last sentence: every one of these words is compared. */
export type StoryRole =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'date'
  /** A line or note that says when, or that, the text was brought up to date: "Updated 16:45". */
  | 'update'
  | 'correction'
  | 'body'
  | 'crosshead'
  /** An item of a list. */
  | 'list'
  /** A row of a table. */
  | 'table'
  /** A quotation set as a block of its own, with its speaker. */
  | 'blockquote'
  | 'caption'
  /** Lines of a program or the like, set as they are typed. */
  | 'code';

/** The roles of what a page puts round a story, and what is surely none of it. */
type FurnitureRole =
  /** Whom a picture is by: "Photo: Jane Doe". */
  | 'credit'
  | 'disclaimer'
  /** Other stories: their titles, their excerpts. */
  | 'related'
  | 'boilerplate';

/** What a block is to its article. */
export type BlockRole = StoryRole | FurnitureRole;

const FURNITURE: ReadonlySet<BlockRole> = new Set<FurnitureRole>([
  'credit',
  'disclaimer',
  'related',
  'boilerplate',
]);

const BODY: ReadonlySet<BlockRole> = new Set<StoryRole>(['body', 'list', 'blockquote', 'table']);

/** Whether a block of this role is the story's own words; the others are the furniture round it. */
export function isStory(role: BlockRole): role is StoryRole {
  return !FURNITURE.has(role);
}

/** Whether a block of this role is the story's prose, which is aligned, counted and clustered: body, list, blockquote, table. */
export function isBody(role: BlockRole): boolean {
  return BODY.has(role);
}

/** A paragraph of an article, or the part of one (a dateline before its headline), with its role. */
export interface Block extends Span {
  readonly role: BlockRole;
}

/**
 * A sentence of the story, or a whole block of it that is no prose, as a headline; `block` is the
 * index of its block, which gives its role.
 */
export interface Sentence extends Span {
  readonly block: number;
}

/** What a list says of an article; its text need not be at hand. */
export interface Heading {
  /** Hexadecimal hash of source and text; a prefix of it names the article. */
  readonly id: string;
  /** Where it comes from: a file's path, an address, or "-". */
  readonly path: string;
  /** The headline where there is one, else the best sentence to stand for it. Never empty. */
  readonly title: string;
  /** Words of the body. */
  readonly words: number;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or date-time of publication as the page states it. */
  readonly published: string | null;
  /** The canonical address. */
  readonly url: string | null;
  /** BCP 47 language tag. */
  readonly language: string | null;
}

/** One text of one source, cleaned and taken apart. All offsets point into `text`. */
export interface Article extends Heading {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/** Passages of two articles that answer each other: indices into each side's sentences, one side may be empty. */
export interface Passages {
  readonly left: readonly number[];
  readonly right: readonly number[];
}
