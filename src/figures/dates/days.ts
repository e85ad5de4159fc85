import type { Lexemes } from '../numbers/numeral.ts';
import { DOUBTFUL_MONTHS, MONTHS, PERIODS, SPAN_JOINS } from '../words/calendar-words.ts';
import { ORDINALS, TENS, UNITS } from '../words/number-words.ts';
import type { Lexeme } from '../words/scan.ts';
import { type Moment, yearAt } from './years.ts';

export function date(
  to: number,
  value: number | null = null,
  value2: number | null = null,
): Moment {
  return { kind: 'date', to, value, value2 };
}

/** Whether a month's name stands at lexeme `at`; one that is a word too ("May") needs its capital. */
export function isMonth(lexemes: Lexemes, at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined || !MONTHS.has(lexeme.form)) return false;
  if (lexeme.capital || !DOUBTFUL_MONTHS.has(lexeme.form)) return true;
  if (lexemes[at - 1]?.form === 'of') return true;
  const day = past(lexemes, at + 1, 'the');
  return ORDINALS.has(lexemes[day]?.form ?? '') || isOrdinalDay(lexemes, day);
}

/** "21st" */
function isOrdinalDay(lexemes: Lexemes, at: number): boolean {
  const ending = lexemes[at + 1];
  if (lexemes[at]?.kind !== 'digits' || ending === undefined || ending.gap) return false;
  return /^(?:st|nd|rd|th)$/.test(ending.form);
}

/** Steps over any of these forms. */
export function past(lexemes: Lexemes, at: number, ...forms: readonly string[]): number {
  let to = at;
  while (to < at + 3 && forms.includes(lexemes[to]?.form ?? '')) to += 1;
  return to;
}

/** Where a day of the month ends that begins at lexeme `at` ("21", "21st", "twenty-second"), or null. */
export function dayAt(lexemes: Lexemes, at: number): number | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind === 'digits') {
    if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(lexeme.form)) return null;
    return isOrdinalDay(lexemes, at) ? at + 2 : at + 1;
  }
  if (TENS.has(lexeme?.form ?? '')) {
    const unit = past(lexemes, at + 1, '-');
    return (ORDINALS.get(lexemes[unit]?.form ?? '') ?? 10) < 10 ? unit + 1 : null;
  }
  return (ORDINALS.get(lexeme?.form ?? '') ?? 32) < 32 ? at + 1 : null;
}

/** The year behind a day or month, with the comma or "of" before it. */
export function yearAfter(lexemes: Lexemes, at: number): { to: number; year: number | null } {
  const next = past(lexemes, at, ',', 'of', '/', '-', '.');
  const year = yearAt(lexemes, next);
  return year === null ? { to: at, year: null } : { to: next + 1, year };
}

/** "26th of June of 2020", "4 July", "18 and 19 June", "9 to 12 of June", "05-Aug-2016". */
export function readDayMonth(lexemes: Lexemes, _at: number, end: number): Moment | null {
  const join = lexemes[end]?.form ?? '';
  const second = SPAN_JOINS.has(join) ? dayAt(lexemes, end + 1) : null;
  const month = past(lexemes, second ?? end, 'of', '-', '/');
  if (!isMonth(lexemes, month)) return null;
  const { to, year } = yearAfter(lexemes, past(lexemes, month + 1, '.'));
  return date(to, year);
}

/** The number of "the first two weeks of May". */
function isCount(lexeme: Lexeme | undefined): boolean {
  return UNITS.has(lexeme?.form ?? '') || /^\d{1,2}$/.test(lexeme?.form ?? '');
}

/** "the first week of 2021", "3rd week of Jan", "21st century", from behind the ordinal on. */
export function readPeriod(lexemes: Lexemes, end: number): Moment | null {
  const from = past(lexemes, end, '-');
  const next = isCount(lexemes[from]) ? from + 1 : from;
  const form = lexemes[next]?.form ?? '';
  if (form === 'century' || form === 'centuries') return date(next + 1);
  if (!PERIODS.has(form)) return null;
  const of = lexemes[next + 1]?.form === 'of';
  const whole = past(lexemes, of ? next + 2 : next + 1, 'the');
  const year = yearAt(lexemes, whole);
  if (year !== null) return date(whole + 1, year);
  const within = of && (isMonth(lexemes, whole) || PERIODS.has(lexemes[whole]?.form ?? ''));
  return within ? date(whole + 1) : null;
}
