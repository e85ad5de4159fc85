import type { Marks } from '../reader/marks.ts';
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
  /** Whether the wheel scrolls and a click selects; the terminal's own selecting needs Shift then. */
  readonly mouse: boolean;
}

/** What holds where a reader has chosen nothing. */
export const PREFERENCES: Preferences = { ...PRESENTATION, keys: KEYS, mouse: false };

/** What the screens of one reader are laid out for. */
export interface Look {
  readonly size: Size;
  readonly glyphs: Glyphs;
  readonly preferences: Preferences;
  /** What is wrong in the reader's configuration, a line each. */
  readonly warnings: readonly string[];
  /** What failed when texts were fetched last, a line each. */
  readonly failures: readonly string[];
}

/** The same, and what the reader has written, which stands beside what it is on. */
export interface NotedLook extends Look {
  readonly reader: Pick<Marks, 'notes'>;
}
