import type { Language } from './language.ts';
import { NO_WORDS } from './words.ts';

const NO_NUMBERS: ReadonlyMap<string, number> = new Map();

/** What no language decides: every table is empty, so that only digits, signs, marks and names are read. */
export const NONE: Language = {
  tag: 'und',
  grammar: { functionWords: NO_WORDS, negations: NO_WORDS, hedges: NO_WORDS },
  numbers: { units: NO_NUMBERS, tens: NO_NUMBERS, scales: NO_NUMBERS, ordinals: NO_NUMBERS },
  calendar: { months: NO_NUMBERS, weekdays: NO_NUMBERS },
  speech: { pronouns: NO_WORDS },
};
