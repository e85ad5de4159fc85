/** A painted piece of one screen row: neutral SGR at both ends, `width` cells, trailing spaces included. */
export interface Segment {
  /** Column of its first cell, from 0. */
  readonly x: number;
  readonly width: number;
  readonly text: string;
}

/** One row of the screen: what Ink drew, blank where a segment lies, and the segments, left to right. */
export interface ScreenRow {
  readonly chrome: string;
  readonly segments: readonly Segment[];
}

/** Everything that the terminal is to show. */
export interface Picture {
  readonly columns: number;
  readonly rows: readonly ScreenRow[];
  /** The rows that scroll as one, from `top` to before `bottom`. */
  readonly body: { readonly top: number; readonly bottom: number };
  /** Where the cursor is seen, or null. */
  readonly cursor: { readonly x: number; readonly y: number } | null;
}

/** A row with nothing on it, as the terminal leaves one after erasing or scrolling. */
export const BLANK: ScreenRow = { chrome: '', segments: [] };
