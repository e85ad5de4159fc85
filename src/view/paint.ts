import { inAscii, withSigns } from './ascii.ts';
import { LEFT_TO_RIGHT_MARK, turns } from './direction.ts';
import { fit, type Row, rowText } from './row.ts';
import { type ColourDepth, NEUTRAL, type Rendition, rendition, sameOnBlank, sgr } from './sgr.ts';
import type { Theme } from './theme.ts';

export type { ColourDepth } from './sgr.ts';

export interface Paint {
  readonly theme: Theme;
  readonly depth: ColourDepth;
  /** Cells; the row is clipped or filled up to exactly so many. */
  readonly width: number;
  /** Whether the row belongs to what the cursor is on: its gutter is shown inverted. */
  readonly focused?: boolean;
  /** Put where the row is clipped. */
  readonly ellipsis?: string;
  /** Whether other rows stand beside it, that right-to-left text in this one must not turn. */
  readonly beside?: boolean;
  /** Whether the terminal shows ASCII only: other characters are spelled, cell by cell, as near as ASCII can. */
  readonly ascii?: boolean;
}

// What could move the cursor, change a mode or turn the reading direction. Article text was
// cleaned of it long before; what is found here is a mistake, and shows as one.
const UNSAFE = /[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

/**
 * One screen row as text ready for the terminal, of exactly the given width. It begins and ends in
 * the neutral state, holds no control byte but those of its own SGR sequences, and what fills it up
 * is neutral spaces at its end, unless the theme gives plain text a background.
 */
export function paint(row: Row, options: Paint): string {
  const { theme, depth, width, focused, ellipsis, beside, ascii } = options;
  const clean = row.map((part) => ({ ...part, text: part.text.replace(UNSAFE, '\ufffd') }));
  let painted = '';
  let state: Rendition = NEUTRAL;
  const spelled = ascii ? withSigns(clean, width) : clean;
  const runs = fit(spelled, width, ellipsis).filter(({ text }) => text !== '');
  const edge = beside && !ascii && turns(rowText(runs)) ? LEFT_TO_RIGHT_MARK : '';
  const last = runs.findLastIndex(({ text }) => text.trim() !== '');
  for (const [index, { text, role }] of runs.entries()) {
    const style = theme[role];
    const inverse = focused && role === 'gutter' ? !style.inverse : style.inverse === true;
    const next = rendition({ ...style, inverse }, depth);
    const blank = text.trim() === '' && index < runs.length - 1;
    if (!blank || !sameOnBlank(state, next)) {
      painted += sgr(state, next);
      state = next;
    }
    painted += ascii ? inAscii(text) : text;
    if (index === last) painted += edge;
  }
  return edge + painted + sgr(state, NEUTRAL);
}
