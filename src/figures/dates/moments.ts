import type { Lexemes } from '../numbers/numeral.ts';
import { UNITS } from '../words/number-words.ts';
import { readClock } from './clock.ts';
import { readWordDate } from './dates.ts';
import { readNumericDate } from './numeric-dates.ts';
import { type Moment, readYear } from './years.ts';

/** Reads the date or time that begins at lexeme `at`, or null. */
export function readMoment(lexemes: Lexemes, at: number): Moment | null {
  const { kind, form = '' } = lexemes[at] ?? {};
  if (kind === 'word') {
    const hour = UNITS.has(form) || form === 'half' || form === 'quarter';
    return readWordDate(lexemes, at) ?? (hour ? readClock(lexemes, at) : null);
  }
  if (kind !== 'digits') return null;
  return readNumericDate(lexemes, at) ?? readClock(lexemes, at) ?? readYear(lexemes, at);
}
