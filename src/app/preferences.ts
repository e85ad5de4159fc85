import { KEYS, type Keys } from './keys.ts';

/** What a reader has chosen for the screens. */
export interface Preferences {
  readonly keys: Keys;
}

/** What holds where a reader has chosen nothing. */
export const PREFERENCES: Preferences = { keys: KEYS };
