/** The marks that stand on the screen beside an article's own words. Each gutter mark is one cell. */
export interface Glyphs {
  readonly edited: string;
  readonly reworded: string;
  readonly left: string;
  readonly right: string;
  readonly moved: string;
  readonly elsewhere: string;
  readonly shares: string;
  readonly figure: string;
  readonly quotation: string;
  readonly ellipsis: string;
  /** Stands before a line that says how much is folded. */
  readonly folded: string;
  /** From the earlier to the later of two, and back. */
  readonly arrow: string;
  readonly back: string;
  /** A silent cell of a table. */
  readonly silent: string;
  /** Between two facts on one line. */
  readonly dot: string;
  readonly rule: string;
  readonly bar: string;
  /** The map's cell for a screen that is in view. */
  readonly here: string;
  /** Before the left and the right passage where they stand below each other. */
  readonly onLeft: string;
  readonly onRight: string;
  /** Before a story or version that has not been read, has changed since it was, is starred. */
  readonly unread: string;
  readonly changed: string;
  readonly star: string;
  /** Before a later text of the same source. */
  readonly later: string;
  /** Before a change that the reader has said to have reviewed. */
  readonly reviewed: string;
}

const UNICODE: Glyphs = {
  edited: '~',
  reworded: '≈',
  left: '-',
  right: '+',
  moved: '↕',
  elsewhere: '↗',
  shares: '↗',
  figure: '#',
  quotation: '"',
  ellipsis: '…',
  folded: '⋯',
  arrow: '→',
  back: '←',
  silent: '—',
  dot: '·',
  rule: '─',
  bar: '│',
  here: '┃',
  onLeft: '‹',
  onRight: '›',
  unread: '•',
  changed: '~',
  star: '★',
  reviewed: '✓',
  later: '↳',
};

const ASCII: Glyphs = {
  ...UNICODE,
  reworded: '=',
  moved: '^',
  elsewhere: '%',
  shares: '%',
  ellipsis: '...',
  folded: '...',
  arrow: '->',
  back: '<-',
  silent: '-',
  dot: '-',
  rule: '-',
  bar: '|',
  here: '|',
  onLeft: '<',
  onRight: '>',
  unread: 'N',
  star: '*',
  reviewed: 'v',
  later: '`-',
};

/** The marks for a terminal that shows Unicode, or ASCII only (the C locale). */
export function glyphs(unicode: boolean): Glyphs {
  return unicode ? UNICODE : ASCII;
}
