import type { RunRole } from './row.ts';

/** The terminal's own sixteen colours, as the reader has set them. */
export type Colour =
  | 'black'
  | 'red'
  | 'green'
  | 'yellow'
  | 'blue'
  | 'magenta'
  | 'cyan'
  | 'white'
  | 'bright-black'
  | 'bright-red'
  | 'bright-green'
  | 'bright-yellow'
  | 'bright-blue'
  | 'bright-magenta'
  | 'bright-cyan'
  | 'bright-white';

/** How a role looks. What is left out is the terminal's default. */
export interface Style {
  readonly fg?: Colour;
  readonly bg?: Colour;
  readonly bold?: true;
  readonly dim?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly inverse?: true;
}

export type Theme = Readonly<Record<RunRole, Style>>;

export type ThemeName = 'dark' | 'light' | 'contrast';

/*
 * No meaning hangs on a colour: whatever must be told apart differs in bold, underline or inverse
 * too, so every theme works without its colours. Deleted and inserted are yellow and blue or cyan,
 * which the common kinds of colour blindness keep apart; red and green are never set against each other.
 */
const SHAPES = {
  text: {},
  quiet: { dim: true },
  title: { bold: true },
  label: {},
  accent: { bold: true },
  figure: {},
  quotation: {},
  deleted: { underline: true },
  inserted: { bold: true },
  'figure-changed': { bold: true, inverse: true },
  'quotation-changed': { bold: true, underline: true, inverse: true },
  moved: { italic: true },
  match: { inverse: true },
  'current-match': { bold: true, inverse: true, underline: true },
  warning: { bold: true },
  rule: { dim: true },
  gutter: { bold: true },
  key: { bold: true },
} as const satisfies Theme;

const COLOURS: Readonly<Record<ThemeName, Partial<Theme>>> = {
  dark: {
    label: { fg: 'cyan' },
    accent: { fg: 'cyan' },
    figure: { fg: 'yellow' },
    quotation: { fg: 'cyan' },
    deleted: { fg: 'yellow' },
    inserted: { fg: 'cyan' },
    'figure-changed': { fg: 'yellow' },
    'quotation-changed': { fg: 'cyan' },
    moved: { fg: 'bright-magenta' },
    warning: { fg: 'yellow' },
    gutter: { fg: 'yellow' },
    key: { fg: 'cyan' },
  },
  light: {},
  contrast: {},
};

/** The themes: the shapes above with each one's colours. */
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  dark: coloured(COLOURS.dark),
  light: coloured(COLOURS.light),
  contrast: coloured(COLOURS.contrast),
};

function coloured(colours: Partial<Theme>): Theme {
  return { ...SHAPES, ...colours };
}
