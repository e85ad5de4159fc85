import type { Glyphs } from '../view/glyphs.ts';
import { PRESENTATION, type Presentation } from '../view/presentation.ts';
import { KEYS, type Keys } from './keys.ts';

/** A terminal's size in cells. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What a reader has chosen for the screens. */
export interface Preferences extends Presentation {
  readonly keys: Keys;
}

/** What holds where a reader has chosen nothing. */
export const PREFERENCES: Preferences = { ...PRESENTATION, keys: KEYS };

/** What the screens of one reader are laid out for. */
export interface Look {
  readonly size: Size;
  readonly glyphs: Glyphs;
  readonly preferences: Preferences;
  /** What is wrong in the reader's configuration, a line each. */
  readonly warnings: readonly string[];
}
