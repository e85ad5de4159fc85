import { readCardinal } from '../numbers/cardinals.ts';
import { numberWordsAt } from '../numbers/number-words.ts';
import { isHyphen, type Lexemes, stands } from '../words/lexemes.ts';
import { lookUp } from '../words/phrasebook.ts';
import { type Moment, yearAt } from './years.ts';

export function date(
  to: number,
  value: number | null = null,
  value2: number | null = null,
): Moment {
  return { kind: 'date', to, value, value2 };
}

/** What a lexeme is called in the calendar: "tuesday" of "Tuesday's". */
function calendarName(lexemes: Lexemes, at: number): string {
  const form = lexemes[at]?.form ?? '';
  return form.endsWith("'s") ? form.slice(0, -2) : form;
}

/** Whether a month's name stands at lexeme `at`; one that is a word too ("May") needs its capital. */
export function isMonth(lexemes: Lexemes, at: number): boolean {
  const { calendar, grammar, numbers } = lexemes.language;
  const lexeme = lexemes[at];
  if (lexeme === undefined || !calendar.months.has(lexeme.form)) return false;
  if (lexeme.capital || !calendar.doubtfulMonths.has(lexeme.form)) return true;
  if (stands(lexemes, at - 1, calendar.joins)) return true;
  const day = past(lexemes, at + 1, '', grammar.definite);
  return numbers.ordinals.has(lexemes[day]?.form ?? '') || ordinalEnd(lexemes, day) !== null;
}

/** Whether a month stands there, right behind the day in digits: in short forms that are words too where no other word follows. */
function isMonthOfDay(lexemes: Lexemes, at: number): boolean {
  if (isMonth(lexemes, at)) return true;
  const { calendar } = lexemes.language;
  const named = calendar.months.has(lexemes[at]?.form ?? '') && lexemes[at - 1]?.kind === 'digits';
  return named && lexemes[at + 1]?.kind !== 'word';
}

/** Where the name of a weekday ends that begins at lexeme `at`, or null. */
export function weekdayEnd(lexemes: Lexemes, at: number): number | null {
  const { weekdays } = lexemes.books;
  const phrase = weekdays.size > 0 ? lookUp(weekdays, lexemes, at) : null;
  if (phrase !== null) return phrase.to;
  return lexemes.language.calendar.weekdays.has(calendarName(lexemes, at)) ? at + 1 : null;
}

/** Where the digits at lexeme `at` end with what makes an ordinal of them ("21st", "18-го", "3.", "1.º"), or null. */
function ordinalEnd(lexemes: Lexemes, at: number): number | null {
  if (lexemes[at]?.kind !== 'digits') return null;
  const { ordinalEndings, ordinalPoint } = lexemes.language.numbers;
  const point = lexemes[at + 1]?.form === '.' && !ordinalPoint;
  const ending = point || isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
  const glued = [lexemes[at + 1], lexemes[ending]].every((lexeme) => lexeme?.gap === false);
  const form = lexemes[ending]?.form ?? '';
  const ends = ordinalEndings.has(form) || (ordinalPoint && form === '.');
  return glued && ends ? ending + 1 : null;
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
    return ordinalEnd(lexemes, at) ?? at + 1;
  }
  const day = numberWordsAt(lexemes, at) === null ? null : readCardinal(lexemes, at, true);
  if (day === null || day.value < 1 || day.value > 31 || !Number.isInteger(day.value)) return null;
  return day.kind === 'ordinal' || lexemes.language.calendar.cardinalDays ? day.to : null;
}

/** The year behind a day or month, with the comma or "of" before it. */
export function yearAfter(lexemes: Lexemes, at: number): { to: number; year: number | null } {
  const next = past(lexemes, at, ',/-.', lexemes.language.calendar.joins);
  const year = yearAt(lexemes, next);
  if (year !== null) return { to: next + 1, year };
  const { cardinalDays, joins } = lexemes.language.calendar;
  const spelled =
    cardinalDays && stands(lexemes, next - 1, joins) ? yearInWords(lexemes, next) : null;
  return spelled ?? { to: at, year: null };
}

/** "dos mil veinte" as a year. */
function yearInWords(lexemes: Lexemes, at: number): { to: number; year: number } | null {
  const number = numberWordsAt(lexemes, at) === null ? null : readCardinal(lexemes, at, true);
  const isYear = number !== null && number.value >= 1900 && number.value < 2100;
  return isYear ? { to: number.to, year: number.value } : null;
}

/** "26th of June of 2020", "4 July", "17, 18 and 19 June", "9 to 12 of June", "05-Aug-2016". */
export function readDayMonth(lexemes: Lexemes, end: number): Moment | null {
  const { calendar } = lexemes.language;
  const month = past(lexemes, lastDayEnd(lexemes, end), '-/', calendar.joins);
  if (!isMonthOfDay(lexemes, month)) return readNumberedMonth(lexemes, month);
  const { to, year } = yearAfter(lexemes, past(lexemes, month + 1, '.'));
  return date(year === null ? month + 1 : to, year);
}

/** No list of days is longer, in lexemes. */
const LONGEST_LIST = 24;

/** Where the last day ends of a list or a span whose first ends at `end`: "12, 13 et 14", "9 to 12"; `end` where the first is the only one. */
export function lastDayEnd(lexemes: Lexemes, end: number): number {
  let to = end;
  while (lexemes[to]?.form === ',' && to - end < LONGEST_LIST) {
    const next = dayAt(lexemes, to + 1);
    if (next === null) return end;
    to = next;
  }
  const { spanJoins, dayJoins } = lexemes.language.calendar;
  const joined = stands(lexemes, to, spanJoins) || stands(lexemes, to, dayJoins);
  return (joined ? dayAt(lexemes, pastArticles(lexemes, to + 1)) : null) ?? end;
}

/** Steps over what stands before the second day of a span: "bis zum 5.", "y el 5". */
function pastArticles(lexemes: Lexemes, at: number): number {
  const { calendar, grammar } = lexemes.language;
  return past(lexemes, at, '', calendar.beforeDay.union(grammar.definite));
}

/** "27. 11.", "27. 11. 2024": a month in digits with a point, from behind the day on. */
function readNumberedMonth(lexemes: Lexemes, at: number): Moment | null {
  if (!/^(?:0?[1-9]|1[0-2])$/.test(lexemes[at]?.form ?? '')) return null;
  const joined = stands(lexemes, at - 1, lexemes.language.calendar.joins);
  const dated = joined ? yearAfter(lexemes, at + 1) : null;
  if (dated !== null && dated.year !== null) return date(dated.to, dated.year);
  const end = lexemes[at - 1]?.form === '.' ? ordinalEnd(lexemes, at) : null;
  if (end === null) return null;
  const year = yearAt(lexemes, end);
  return date(year === null ? end : end + 1, year);
}

/** The number of "the first two weeks of May". */
function isCount(lexemes: Lexemes, at: number): boolean {
  const form = lexemes[at]?.form ?? '';
  return lexemes.language.numbers.units.has(form) || /^\d{1,2}$/.test(form);
}

/** "the first week of 2021", "3rd week of Jan", "ersten Woche im Mai", "21st century", from behind the ordinal on. */
export function readPeriod(lexemes: Lexemes, end: number): Moment | null {
  const { calendar, grammar } = lexemes.language;
  const from = past(lexemes, end, '-');
  const next = isCount(lexemes, from) ? from + 1 : from;
  if (stands(lexemes, next, calendar.centuries)) return date(next + 1);
  if (!stands(lexemes, next, calendar.periods)) return null;
  const of = stands(lexemes, next + 1, grammar.of);
  const joined = of || stands(lexemes, next + 1, grammar.in);
  const whole = past(lexemes, joined ? next + 2 : next + 1, '-', grammar.definite);
  const year = yearAt(lexemes, whole);
  if (year !== null) return date(whole + 1, year);
  if (isMonth(lexemes, whole)) return date(whole + 1);
  return of && stands(lexemes, whole, calendar.periods) ? date(whole + 1) : null;
}
