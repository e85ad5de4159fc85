import { type Lexemes, stands } from '../words/lexemes.ts';
import { type Moment, yearAt } from './years.ts';

export function date(
  to: number,
  value: number | null = null,
  value2: number | null = null,
): Moment {
  return { kind: 'date', to, value, value2 };
}

/** What a lexeme is called in the calendar: "tuesday" of "Tuesday's". */
export function calendarName(lexemes: Lexemes, at: number): string {
  return (lexemes[at]?.form ?? '').replace(/'s$/, '');
}

/** Whether a month's name stands at lexeme `at`; one that is a word too ("May") needs its capital. */
export function isMonth(lexemes: Lexemes, at: number): boolean {
  const { calendar, grammar, numbers } = lexemes.language;
  const lexeme = lexemes[at];
  if (lexeme === undefined || !calendar.months.has(lexeme.form)) return false;
  if (lexeme.capital || !calendar.doubtfulMonths.has(lexeme.form)) return true;
  if (stands(lexemes, at - 1, calendar.joins)) return true;
  const day = past(lexemes, at + 1, '', grammar.definite);
  return numbers.ordinals.has(lexemes[day]?.form ?? '') || isOrdinalDay(lexemes, day);
}

/** "21st" */
function isOrdinalDay(lexemes: Lexemes, at: number): boolean {
  const ending = lexemes[at + 1];
  if (lexemes[at]?.kind !== 'digits' || ending === undefined || ending.gap) return false;
  return lexemes.language.numbers.ordinalEndings.has(ending.form);
}

/** Steps over any of these marks, each one character, and words. */
export function past(
  lexemes: Lexemes,
  at: number,
  marks: string,
  words?: ReadonlySet<string>,
): number {
  let to = at;
  const isOne = (form: string | undefined): boolean =>
    form !== undefined && (words?.has(form) || (form.length === 1 && marks.includes(form)));
  while (to < at + 3 && isOne(lexemes[to]?.form)) to += 1;
  return to;
}

/** Where a day of the month ends that begins at lexeme `at` ("21", "21st", "twenty-second"), or null. */
export function dayAt(lexemes: Lexemes, at: number): number | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind === 'digits') {
    if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(lexeme.form)) return null;
    return isOrdinalDay(lexemes, at) ? at + 2 : at + 1;
  }
  const { ordinals, tens } = lexemes.language.numbers;
  if (tens.has(lexeme?.form ?? '')) {
    const unit = past(lexemes, at + 1, '-');
    return (ordinals.get(lexemes[unit]?.form ?? '') ?? 10) < 10 ? unit + 1 : null;
  }
  return (ordinals.get(lexeme?.form ?? '') ?? 32) < 32 ? at + 1 : null;
}

/** The year behind a day or month, with the comma or "of" before it. */
export function yearAfter(lexemes: Lexemes, at: number): { to: number; year: number | null } {
  const next = past(lexemes, at, ',/-.', lexemes.language.calendar.joins);
  const year = yearAt(lexemes, next);
  return year === null ? { to: at, year: null } : { to: next + 1, year };
}

/** "26th of June of 2020", "4 July", "18 and 19 June", "9 to 12 of June", "05-Aug-2016". */
export function readDayMonth(lexemes: Lexemes, end: number): Moment | null {
  const { calendar } = lexemes.language;
  const second = stands(lexemes, end, calendar.spanJoins) ? dayAt(lexemes, end + 1) : null;
  const month = past(lexemes, second ?? end, '-/', calendar.joins);
  if (!isMonth(lexemes, month)) return null;
  const { to, year } = yearAfter(lexemes, past(lexemes, month + 1, '.'));
  return date(to, year);
}

/** The number of "the first two weeks of May". */
function isCount(lexemes: Lexemes, at: number): boolean {
  const form = lexemes[at]?.form ?? '';
  return lexemes.language.numbers.units.has(form) || /^\d{1,2}$/.test(form);
}

/** "the first week of 2021", "3rd week of Jan", "21st century", from behind the ordinal on. */
export function readPeriod(lexemes: Lexemes, end: number): Moment | null {
  const { calendar, grammar } = lexemes.language;
  const from = past(lexemes, end, '-');
  const next = isCount(lexemes, from) ? from + 1 : from;
  if (stands(lexemes, next, calendar.centuries)) return date(next + 1);
  if (!stands(lexemes, next, calendar.periods)) return null;
  const of = stands(lexemes, next + 1, grammar.of);
  const whole = past(lexemes, of ? next + 2 : next + 1, '', grammar.definite);
  const year = yearAt(lexemes, whole);
  if (year !== null) return date(whole + 1, year);
  const within = of && (isMonth(lexemes, whole) || stands(lexemes, whole, calendar.periods));
  return within ? date(whole + 1) : null;
}
