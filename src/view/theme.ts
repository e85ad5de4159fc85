import type { RunRole } from './row.ts';

/** The terminal's own sixteen colours, as the reader has set them, in the order of their codes. */
export const COLOURS = [
  'black',
  'red',
  'green',
  'yellow',
  'blue',
  'magenta',
  'cyan',
  'white',
  'bright-black',
  'bright-red',
  'bright-green',
  'bright-yellow',
  'bright-blue',
  'bright-magenta',
  'bright-cyan',
  'bright-white',
] as const;

export type Colour = (typeof COLOURS)[number];

export const ATTRIBUTES = ['bold', 'dim', 'italic', 'underline', 'inverse'] as const;

/** How a role looks. What is left out is the terminal's default. */
export interface Style extends Readonly<Partial<Record<(typeof ATTRIBUTES)[number], boolean>>> {
  readonly fg?: Colour;
  readonly bg?: Colour;
}

export type Theme = Readonly<Record<RunRole, Style>>;

export type ThemeName = 'dark' | 'light' | 'contrast' | 'safe' | 'plain';

/*
 * What every theme shares: no meaning hangs on a colour. Whatever must be told apart differs in
 * bold, underline or inverse too, so that all of it can be read without colours.
 */
const SHAPES: Theme = {
  text: {},
  quiet: { dim: true },
  title: { bold: true },
  label: {},
  accent: { bold: true },
  figure: {},
  quotation: { italic: true },
  deleted: { underline: true },
  inserted: { bold: true },
  'figure-changed': { bold: true, inverse: true },
  'quotation-changed': { bold: true, underline: true },
  moved: { italic: true },
  match: { inverse: true },
  'current-match': { bold: true, underline: true, inverse: true },
  warning: { bold: true },
  rule: { dim: true },
  gutter: { bold: true },
  key: { bold: true },
};

/** The themes by name. In all, what one side says in yellow or red the other says in blue or cyan, never in green. */
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  dark: themed({
    label: { fg: 'cyan' },
    accent: { fg: 'bright-cyan' },
    figure: { fg: 'cyan' },
    quotation: { fg: 'cyan' },
    deleted: { fg: 'bright-yellow' },
    inserted: { fg: 'bright-cyan' },
    'figure-changed': { fg: 'bright-yellow' },
    'quotation-changed': { fg: 'bright-green' },
    moved: { fg: 'cyan' },
    match: { fg: 'bright-cyan' },
    'current-match': { fg: 'bright-yellow' },
    warning: { fg: 'bright-yellow' },
    key: { fg: 'bright-cyan' },
  }),
  light: themed({
    label: { fg: 'blue' },
    accent: { fg: 'blue' },
    figure: { fg: 'blue' },
    quotation: { fg: 'blue' },
    deleted: { fg: 'red' },
    inserted: { fg: 'blue' },
    'figure-changed': { fg: 'red' },
    'quotation-changed': { fg: 'magenta' },
    moved: { fg: 'blue' },
    match: { fg: 'blue' },
    'current-match': { fg: 'red' },
    warning: { fg: 'red' },
    key: { fg: 'blue' },
  }),
  // Nothing is dimmed, and every colour brings its background: good on any terminal.
  contrast: themed({
    quiet: { dim: false },
    rule: { dim: false },
    'figure-changed': { fg: 'bright-yellow', bg: 'black' },
    'quotation-changed': { fg: 'black', bg: 'bright-cyan' },
    match: { fg: 'bright-cyan', bg: 'black' },
    'current-match': { fg: 'bright-yellow', bg: 'black' },
  }),
  // Two colours that no eye takes for each other, on backgrounds of their own; all else is shapes.
  safe: themed({
    figure: { underline: true },
    deleted: { fg: 'black', bg: 'bright-yellow' },
    inserted: { fg: 'black', bg: 'bright-cyan' },
  }),
  plain: SHAPES,
};

function themed(changes: Partial<Theme>): Theme {
  const roles = Object.keys(SHAPES) as RunRole[];
  return Object.fromEntries(
    roles.map((role) => [role, { ...SHAPES[role], ...changes[role] }]),
  ) as Theme;
}
