import type { Lexemes } from '../words/lexemes.ts';
import { readClock } from './clock.ts';
import { readWordDate } from './dates.ts';
import { readMarked } from './marked-dates.ts';
import { readNumericDate } from './numeric-dates.ts';
import { type Moment, readYear } from './years.ts';

/** Whether an ordinal stands there that may be an hour: "о восьмій". */
function isHourWord(lexemes: Lexemes, at: number): boolean {
  const { books, language } = lexemes;
  return books.beforeHour.size > 0 && language.numbers.ordinals.has(lexemes[at]?.form ?? '');
}

/** Reads the date or time that begins at lexeme `at`, or null. */
export function readMoment(lexemes: Lexemes, at: number): Moment | null {
  const { kind, form = '' } = lexemes[at] ?? {};
  const marked = readMarked(lexemes, at);
  if (marked !== null) return marked;
  if (kind === 'word') {
    const { units, denominators } = lexemes.language.numbers;
    const { halfTo } = lexemes.language.calendar.clock;
    const named = units.has(form) || denominators.has(form) || halfTo.has(form);
    const hour = named || isHourWord(lexemes, at);
    return readWordDate(lexemes, at) ?? (hour ? readClock(lexemes, at) : null);
  }
  if (kind !== 'digits') return null;
  return readNumericDate(lexemes, at) ?? readClock(lexemes, at) ?? readYear(lexemes, at);
}
