import type { Span } from '../text/span.ts';

/** What a block is to its article. Only standfirst, body, crosshead and headline are the story's own words; only body is compared. */
export type BlockRole =
  | 'headline'
  | 'dateline'
  | 'date'
  | 'byline'
  | 'standfirst'
  | 'body'
  | 'crosshead'
  | 'caption'
  | 'disclaimer'
  | 'correction'
  | 'related'
  | 'boilerplate';

/** A paragraph of an article, or the part of one (a dateline before its headline), with its role. */
export interface Block extends Span {
  readonly role: BlockRole;
}

/** A sentence of the body; `block` is the index of its block. */
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
