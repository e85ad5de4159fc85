/** What the reader has written on a comparison, as it is told. */
export interface OwnNotes {
  /** On what changed from the left version to the right one; none or one. */
  readonly change: readonly string[];
  /** On the passages of each row, by index. */
  readonly rows: readonly (readonly string[])[];
}

/** A comparison on which nothing is written. */
export const NO_NOTES: OwnNotes = { change: [], rows: [] };
