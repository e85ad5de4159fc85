import type { Run } from '../row.ts';

/** A piece of text in one style; one with a source is the article's own. */
export interface Inline extends Run {
  /** Where it leads: "#" and a row's id, or an address of the web. */
  readonly to?: string;
  /** Whether it is for a machine: a hash, a path. */
  readonly code?: true;
}

export type Words = readonly Inline[];

/** One version as its reader has to know it. */
export interface Card {
  /** What the document calls it: "Left", "2". */
  readonly label: string;
  readonly title: string;
  /** BCP 47, or null where it is not known. */
  readonly language: string | null;
  readonly facts: readonly (readonly [name: string, words: Words])[];
}

/** The head of a column, and the language of what stands in it. */
export interface Column {
  readonly name: string;
  readonly language: string | null;
}

/** A row of a table: paragraphs in each cell, or a heading over the rows that follow. */
export type TableRow =
  | {
      readonly is: 'row';
      /** What links lead to, or null. */
      readonly id: string | null;
      /** Whether it says something that the reader looks for. */
      readonly telling: boolean;
      readonly cells: readonly (readonly Words[])[];
    }
  | { readonly is: 'heading'; readonly text: string };

export interface Table {
  readonly is: 'table';
  /** Passages are prose in two columns; findings are some words each; claims have a column a version. */
  readonly of: 'passages' | 'findings' | 'claims';
  /** What it is, for those who cannot see it. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** A part of a document. */
export type Block =
  | { readonly is: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly is: 'text'; readonly words: Words }
  | { readonly is: 'command'; readonly command: string }
  | { readonly is: 'versions'; readonly cards: readonly Card[] }
  | { readonly is: 'list'; readonly items: readonly Words[] }
  | Table;

/** Evidence in words and tables, before it is set in any form. */
export interface Document {
  readonly title: string;
  /** What was found, in one line. */
  readonly summary: string;
  readonly blocks: readonly Block[];
  /** Who made it and when. */
  readonly imprint: string;
}
