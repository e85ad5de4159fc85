/** What a run of text is, by meaning; a theme says how each looks. */
export type RunRole =
  | 'text'
  | 'quiet'
  | 'title'
  | 'label'
  | 'accent'
  | 'figure'
  | 'quotation'
  | 'deleted'
  | 'inserted'
  | 'figure-changed'
  | 'quotation-changed'
  | 'moved'
  | 'match'
  | 'warning'
  | 'rule'
  | 'key';

/** A piece of sanitised text in one style. */
export interface Run {
  readonly text: string;
  readonly role: RunRole;
}

/** One line of the screen; the runs' texts put together are the line. */
export type Row = readonly Run[];

/** A row of a sheet, and what it shows. */
export interface Line {
  readonly row: Row;
  /** Index of the thing shown (comparison row, block, story, claim), or -1 for furniture. */
  readonly ref: number;
}

/** What a pane scrolls over: all lines of one view at one width. */
export interface Sheet {
  readonly lines: readonly Line[];
}
