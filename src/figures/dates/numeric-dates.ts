import { phraseBefore } from '../words/approximations.ts';
import { isFunctionWord, isHyphen, type Lexemes, stands } from '../words/lexemes.ts';
import { lookUp } from '../words/phrasebook.ts';
import {
  date,
  dayAt,
  lastDayEnd,
  readDayMonth,
  readPeriod,
  weekdayEnd,
  yearAfter,
} from './days.ts';
import { isMeasured, type Moment, yearAt } from './years.ts';

/** Dates that begin in digits: "4 July", "21st century", "1/1/2016", "20161016", "02.03.2020". */
export function readNumericDate(lexemes: Lexemes, at: number): Moment | null {
  const form = lexemes[at]?.form ?? '';
  if (/^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/.test(form))
    return date(at + 1, fullYear(form.slice(6)));
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(form))
    return date(at + 1, Number(form.slice(0, 4)));
  const decade = decadeEnd(lexemes, at);
  if (decade !== null) return date(decade);
  if (isCentury(lexemes, at)) return date(at + 1);
  const pointed = readPointed(lexemes, at);
  if (pointed !== null) return pointed;
  const parts = readThree(lexemes, at) ?? readTwo(lexemes, at) ?? readSpan(lexemes, at);
  if (parts !== null) return parts;
  const spaced = readSpaced(lexemes, at);
  if (spaced !== null) return spaced;
  const day = dayAt(lexemes, at);
  if (day === null) return null;
  if (stands(lexemes, at - 1, lexemes.language.calendar.beforeMonth)) {
    const { to, year } = yearAfter(lexemes, day);
    return date(to, year);
  }
  const dated = readDayMonth(lexemes, day);
  if (dated !== null) return dated;
  return day > at + 1 ? readOrdinalDay(lexemes, at, day) : readBareDay(lexemes, at);
}

/** "siglo 20": the century's number behind the word. */
function isCentury(lexemes: Lexemes, at: number): boolean {
  const named = stands(lexemes, at - 1, lexemes.language.calendar.centuries);
  return named && /^(?:1?\d|2[01])$/.test(lexemes[at]?.form ?? '');
}

/** Where "90er Jahre", "90-х годах", the number of "années 90" end: tens with their ending and years behind, or years before; or null. */
function decadeEnd(lexemes: Lexemes, at: number): number | null {
  if (!/^[1-9]0$/.test(lexemes[at]?.form ?? '')) return null;
  const from = stands(lexemes, at - 1, APOSTROPHES) ? at - 1 : at;
  if (phraseBefore(lexemes.books.beforeDecade, lexemes, from) !== null) return at + 1;
  const ending = isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
  if (lexemes[ending]?.gap || !stands(lexemes, ending, lexemes.language.calendar.decadeEndings))
    return null;
  const years = lexemes[ending + 1]?.form === '-' ? ending + 2 : ending + 1;
  const unit = lookUp(lexemes.books.units, lexemes, years);
  return unit?.meaning === 'year' ? unit.to : null;
}

/** "20 02 2014", "le 17 2": a day, a month and a year apart by spaces, where the language has the day first. */
function readSpaced(lexemes: Lexemes, at: number): Moment | null {
  const [day, month, year] = [at, at + 1, at + 2].map((index) => lexemes[index]?.form ?? '');
  if (lexemes.language.calendar.monthFirst || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(day ?? ''))
    return null;
  if (!/^(?:0?[1-9]|1[0-2])$/.test(month ?? '')) return null;
  if (/^(?:19|20)\d\d$/.test(year ?? '')) return date(at + 3, Number(year));
  const { beforeDay } = lexemes.language.calendar;
  // A line that is but a day and a month, as a table has it: "17 02".
  const line = lexemes[at - 1] === undefined && lexemes[at + 2] === undefined;
  const led = stands(lexemes, at - 1, beforeDay) && endsClause(lexemes, at + 2);
  if (led || (line && /^0/.test(month ?? ''))) return date(at + 2);
  const alone = lexemes[at - 1]?.kind !== 'digits' && lexemes[at + 3]?.kind !== 'digits';
  const whole = lexemes[at - 1] === undefined && endsClause(lexemes, at + 3);
  const short = /^\d\d$/.test(year ?? '') && (whole || `${day}${month}`.length === 4);
  return alone && short ? date(at + 3, fullYear(year ?? '')) : null;
}

function endsClause(lexemes: Lexemes, at: number): boolean {
  const after = lexemes[at];
  return after === undefined || /^[.,;:!?)]$/.test(after.form);
}

/** "28.10." where points are no decimal marks. */
function readPointed(lexemes: Lexemes, at: number): Moment | null {
  const point = lexemes[at + 1];
  if (lexemes.language.numbers.decimal !== ',' || point?.form !== '.' || point.gap) return null;
  const form = lexemes[at]?.form ?? '';
  if (!/^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])$/.test(form)) return null;
  const year = yearAt(lexemes, at + 2);
  return date(year === null ? at + 2 : at + 3, year);
}

/** "el 17", "dia 5", "los días 3 y 4": days of the month by what stands before them, where nothing is counted or measured. */
function readBareDay(lexemes: Lexemes, at: number): Moment | null {
  const { calendar } = lexemes.language;
  if (!stands(lexemes, at - 1, calendar.beforeDay)) return null;
  const end = lastDayEnd(lexemes, at + 1);
  const after = lexemes[end];
  if (after === undefined || /^[.,;:!?)»"]$/.test(after.form)) return date(end);
  if (weekdayEnd(lexemes, end) !== null) return date(end);
  const several = end > at + 1 && !lexemes.language.grammar.persons.has(after.form);
  const goesOn = several || calendar.afterDay.has(after.form) || isFunctionWord(lexemes, after);
  return goesOn && !isMeasured(lexemes, end) ? date(end) : null;
}

/** "21st century", "3rd week of May", and a day alone: "the 21st" with no noun behind. */
function readOrdinalDay(lexemes: Lexemes, at: number, end: number): Moment | null {
  const period = readPeriod(lexemes, end);
  if (period !== null) return period;
  const after = lexemes[end];
  const { calendar, grammar } = lexemes.language;
  const alone = after === undefined || after.kind === 'mark' || calendar.afterDay.has(after.form);
  const led = stands(lexemes, at - 1, grammar.definite);
  return alone && led && after?.form !== '-' ? date(end) : null;
}

const APOSTROPHES: ReadonlySet<string> = new Set("'‘");

const SEPARATORS = new Set(['/', '-', '.']);

/** The parts that stand glued around one kind of separator from lexeme `at` on, at most `count`. */
function parts(lexemes: Lexemes, at: number, count: number): string[] {
  const found = [lexemes[at]?.form ?? ''];
  const separator = lexemes[at + 1]?.form ?? '';
  const { months } = lexemes.language.calendar;
  if (!SEPARATORS.has(separator)) return found;
  for (let next = at + 1; found.length < count; next += 2) {
    const [mark, part] = [lexemes[next], lexemes[next + 1]];
    if (mark?.form !== separator || mark.gap || part === undefined || part.gap) break;
    if (part.kind === 'mark' || (part.kind === 'word' && !months.has(part.form))) break;
    found.push(part.form);
  }
  return found;
}

/** Three parts, a month in the middle or in front: "1/1/2016", "2019-10-01", "05-Aug-2016"; one more date may follow a dash. */
function readThree(lexemes: Lexemes, at: number): Moment | null {
  const first = threeParts(lexemes, at);
  const second =
    first && lexemes[first.to]?.form === '-' ? threeParts(lexemes, first.to + 1) : null;
  return second ?? first;
}

const OUTER_PART = /^(?:\d{1,2}|\d{4})$|^\p{L}+$/u;
/** No month or day is the noughth: "20-00-00" is the number of a bank. */
const INNER_PART = /^(?!00$)\d{1,2}$|^\p{L}+$/u;

function threeParts(lexemes: Lexemes, at: number): Moment | null {
  const [first = '', second = '', third = ''] = parts(lexemes, at, 3);
  if (!OUTER_PART.test(first) || !INNER_PART.test(second) || !OUTER_PART.test(third)) return null;
  return date(at + 5, first.length === 4 ? Number(first) : fullYear(third));
}

/** A month and a year: "12-2015", "2015-12", "Dec/2018"; behind "on" or the like a day and a month: "on 5/12". */
function readTwo(lexemes: Lexemes, at: number): Moment | null {
  const [first = '', second = '', third] = parts(lexemes, at, 3);
  if (second === '' || third !== undefined || lexemes[at + 1]?.form === '.') return null;
  const after = lexemes[at + 3];
  if (after !== undefined && !after.gap && after.kind !== 'mark') return null;
  const named = /^\p{L}/u.test(second) && lexemes.language.calendar.months.has(second);
  if (named && dayAt(lexemes, at) !== null) return date(at + 3);
  const month = /^(?:0?[1-9]|1[0-2])$/;
  const { calendar, grammar } = lexemes.language;
  if (calendar.knownDates.has(`${first}/${second}`) && lexemes[at + 1]?.form === '/')
    return date(at + 3);
  const slash = lexemes[at + 1]?.form === '/';
  const weekday = !calendar.monthFirst && calendar.weekdays.has(lexemes[at - 1]?.form ?? '');
  const led = weekday || stands(lexemes, at - 1, slash ? calendar.beforeDate : grammar.on);
  if (led && dayAt(lexemes, at) !== null && dayAt(lexemes, at + 2) !== null) return date(at + 3);
  if (yearAt(lexemes, at + 2) !== null && month.test(first)) return date(at + 3, Number(second));
  return yearAt(lexemes, at) !== null && /^(?:0[1-9]|1[0-2])$/.test(second)
    ? date(at + 3, Number(first))
    : null;
}

/** Two days with one year: "5/1-5/7, 2020", "10/1-11/2/2017". */
function readSpan(lexemes: Lexemes, at: number): Moment | null {
  const form = (offset: number): string => lexemes[at + offset]?.form ?? '';
  const shape = [1, 3, 5].map((offset) => form(offset)).join('');
  if (shape !== '/-/' || ![0, 2, 4, 6].every((offset) => /^\d{1,2}$/.test(form(offset))))
    return null;
  const after = form(7) === '/' || form(7) === ',' ? at + 8 : at + 7;
  const year = yearAt(lexemes, after);
  return date(year === null ? at + 7 : after + 1, year);
}

/** A year of two digits is this century's up to 49. */
function fullYear(form: string): number | null {
  const year = Number(form);
  if (!Number.isInteger(year)) return null;
  return form.length > 2 ? year : year + (year < 50 ? 2000 : 1900);
}
