import { fit, type Row, type RunRole } from './row.ts';
import type { Colour, Style, Theme } from './theme.ts';

/** What a terminal can show: nothing but text, bold and the like without colour, or sixteen colours too. */
export type ColourDepth = 'none' | 'mono' | '16';

export interface Paint {
  readonly theme: Theme;
  readonly depth: ColourDepth;
  /** Cells; the row is clipped or filled up to exactly so many. */
  readonly width: number;
  /** Whether the row belongs to what the cursor is on: its gutter is shown inverted. */
  readonly focused?: boolean;
  /** Put where the row is clipped. */
  readonly ellipsis?: string;
}

const COLOURS: readonly Colour[] = [
  'black',
  'red',
  'green',
  'yellow',
  'blue',
  'magenta',
  'cyan',
  'white',
];

// Everything that could move the cursor, change a mode or turn the reading direction. Article text
// was cleaned long before; what is found here is a mistake, and shows as one.
const UNSAFE = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

/**
 * One screen row as text ready for the terminal, of exactly the given width. It begins and ends in
 * the neutral state, and holds no control byte but those of its own SGR sequences.
 */
export function paint(row: Row, { theme, depth, width, focused, ellipsis }: Paint): string {
  const clean = row.map((part) => ({ ...part, text: part.text.replace(UNSAFE, '\ufffd') }));
  let painted = '';
  let state = '';
  for (const part of fit(clean, width, ellipsis)) {
    if (part.text === '') continue;
    const next = codes(theme, part.role, depth, focused === true);
    if (next !== state) {
      painted += `\x1b[${state === '' || next === '' ? next : `;${next}`}m`;
      state = next;
    }
    painted += part.text;
  }
  return state === '' ? painted : `${painted}\x1b[m`;
}

function codes(theme: Theme, role: RunRole, depth: ColourDepth, focused: boolean): string {
  if (depth === 'none') return '';
  const style: Style = theme[role];
  const list: number[] = [];
  if (style.bold) list.push(1);
  if (style.dim) list.push(2);
  if (style.italic) list.push(3);
  if (style.underline) list.push(4);
  if ((style.inverse === true) !== (focused && role === 'gutter')) list.push(7);
  if (depth === '16') {
    if (style.fg) list.push(colour(style.fg, 30));
    if (style.bg) list.push(colour(style.bg, 40));
  }
  return list.join(';');
}

function colour(name: Colour, base: number): number {
  const bright = name.startsWith('bright-');
  return base + (bright ? 60 : 0) + COLOURS.indexOf((bright ? name.slice(7) : name) as Colour);
}
