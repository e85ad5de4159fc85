import { PRESENTATION, type Presentation } from '../view/presentation.ts';
import { KEYS, type Keys } from './keys.ts';

/** What a reader has chosen for the screens. */
export interface Preferences extends Presentation {
  readonly keys: Keys;
}

/** What holds where a reader has chosen nothing. */
export const PREFERENCES: Preferences = { ...PRESENTATION, keys: KEYS };
