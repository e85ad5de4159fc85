import { readCardinal } from '../numbers/cardinals.ts';
import { phraseBefore } from '../words/approximations.ts';
import { isFunctionWord, isHyphen, type Lexemes, stands } from '../words/lexemes.ts';
import { lookUp } from '../words/phrasebook.ts';
import {
  date,
  dayAt,
  isMonth,
  past,
  readDayMonth,
  readPeriod,
  weekdayEnd,
  yearAfter,
} from './days.ts';
import { readNumericDate } from './numeric-dates.ts';
import type { Moment } from './years.ts';

/** Dates that begin with a month, a weekday, or an ordinal in words. */
export function readWordDate(lexemes: Lexemes, at: number): Moment | null {
  const { calendar, numbers } = lexemes.language;
  if (isMonth(lexemes, at)) return readMonth(lexemes, at);
  const weekday = weekdayEnd(lexemes, at);
  if (weekday !== null) return isWeekday(lexemes, at) ? readWeekday(lexemes, at, weekday) : null;
  const decade = decadeEnd(lexemes, at);
  if (decade !== null) return date(decade);
  const day = dayAt(lexemes, at);
  if (day === null) return null;
  if (stands(lexemes, at - 1, calendar.beforeMonth)) return date(yearAfter(lexemes, day).to);
  const ordinal =
    numbers.ordinals.has(lexemes[day - 1]?.form ?? '') ||
    readCardinal(lexemes, at, true)?.kind === 'ordinal';
  if (!ordinal && calendar.cardinalDays) return readDayMonth(lexemes, day);
  if (stands(lexemes, at - 1, calendar.beforeOrdinal)) return date(day);
  if (weekdayEnd(lexemes, day) !== null) return weekdayOfMonth(lexemes, day);
  return readDayMonth(lexemes, day) ?? readPeriod(lexemes, day);
}

/** Where the words of a decade end: "anni Novanta", "девяностые годы"; or null. */
function decadeEnd(lexemes: Lexemes, at: number): number | null {
  const { calendar, numbers } = lexemes.language;
  const form = lexemes[at]?.form ?? '';
  if (numbers.tens.has(form) && phraseBefore(lexemes.books.beforeDecade, lexemes, at) !== null)
    return at + 1;
  const tens = (numbers.ordinals.get(form) ?? 0) / 10;
  const years = Number.isInteger(tens) && stands(lexemes, at + 1, calendar.afterDecade);
  return years && tens > 1 && tens < 10 ? at + 2 : null;
}

/** "the first Friday of July", from the weekday on. */
function weekdayOfMonth(lexemes: Lexemes, at: number): Moment {
  const { calendar, grammar } = lexemes.language;
  const month = past(lexemes, past(lexemes, at + 1, '', calendar.joins), '', grammar.in);
  return date(month > at + 1 && isMonth(lexemes, month) ? month + 1 : at + 1);
}

/** "May 5", "Dec. 31, 1994", "Sept. 20-24", "Nov 18-Dec 19, 2015", "June of 2018", "in March"; null for a month that may be a name. */
function readMonth(lexemes: Lexemes, at: number): Moment | null {
  const { calendar, grammar, ranges } = lexemes.language;
  const named = past(lexemes, at + 1, '.');
  const behind = dayAt(lexemes, past(lexemes, named, ',-/', grammar.definite));
  const day = calendar.monthFirst || isAlone(lexemes, behind) ? behind : null;
  if (day !== null) {
    const { to, year } = yearAfter(
      lexemes,
      spanEnd(lexemes, day, stands(lexemes, at - 1, ranges.between)),
    );
    return date(to, year);
  }
  const { to, year } = yearAfter(lexemes, named);
  if (year !== null) return date(to, year);
  if (stands(lexemes, named, calendar.spanJoins) && isMonth(lexemes, named + 1)) {
    const second = yearAfter(lexemes, named + 2);
    if (second.year !== null) return date(second.to, second.year);
  }
  return isLed(lexemes, at) ? date(at + 1) : null;
}

/** Whether nothing is counted by the digits that end at `to`, or the other end of a span: "abril 5", "noviembre 19-20". */
function isAlone(lexemes: Lexemes, to: number | null): boolean {
  if (to === null || lexemes[to - 1]?.kind !== 'digits') return false;
  const end = spanEnd(lexemes, to, false);
  const after = lexemes[end];
  const span = isHyphen(lexemes, to) && end > to;
  return (
    span ||
    after === undefined ||
    /^[,;.!?)]$/.test(after.form) ||
    yearAfter(lexemes, end).year !== null
  );
}

/** Whether a month alone is one, and no name or word: "in March", "last July", but "April Jones", "the March". */
function isLed(lexemes: Lexemes, at: number): boolean {
  const { beforeYear, clock } = lexemes.language.calendar;
  const led = stands(lexemes, at - 1, beforeYear) || stands(lexemes, at - 1, clock.nextOrLast);
  const next = lexemes[at + 1];
  return led && lexemes[at]?.capital === true && !(next?.kind === 'word' && next.capital);
}

/** The end of "20-24", "9th through seventeenth", "18-Dec 19" from behind the first day on. */
function spanEnd(lexemes: Lexemes, at: number, between: boolean): number {
  const listed = listEnd(lexemes, at);
  if (listed !== null) return listed;
  const { calendar, grammar } = lexemes.language;
  if (!stands(lexemes, at, calendar.spanJoins)) return at;
  if (stands(lexemes, at, grammar.and) && !between) return at;
  const next = isMonth(lexemes, at + 1) ? past(lexemes, at + 2, '.') : at + 1;
  return dayAt(lexemes, next) ?? at;
}

/** The end of ", 6 and 7" behind "April 5", where nothing is counted. */
function listEnd(lexemes: Lexemes, at: number): number | null {
  let to = at;
  while (lexemes[to]?.form === ',') {
    const next = dayAt(lexemes, to + 1);
    if (next === null) return null;
    to = next;
  }
  const and = to > at && stands(lexemes, to, lexemes.language.grammar.and);
  const last = and ? dayAt(lexemes, to + 1) : null;
  if (last === null) return null;
  const after = lexemes[last];
  const ends = after === undefined || after.kind === 'mark' || isFunctionWord(lexemes, after);
  return ends ? last : null;
}

/** Short weekdays are words too ("sun", "sat"): they need a capital and something to belong to. */
function isWeekday(lexemes: Lexemes, at: number): boolean {
  const { calendar } = lexemes.language;
  if (!stands(lexemes, at, calendar.doubtfulWeekdays)) return true;
  if (!lexemes[at]?.capital) return false;
  const next = past(lexemes, at + 1, '.,');
  const dated = lexemes[next]?.kind === 'digits' || isMonth(lexemes, at + 2);
  return dated || stands(lexemes, next, calendar.clock.at);
}

/** "Tuesday (September 18)" ends behind the bracket. */
function pastBracket(lexemes: Lexemes, at: number, end: number): number {
  return lexemes[at - 1]?.form === '(' && lexemes[end]?.form === ')' ? end + 1 : end;
}

/** "Tuesday", "Monday 21", "terça-feira (5)", "Friday, May 5, 2023", "Friday the 26th", "Friday 7/6". */
function readWeekday(lexemes: Lexemes, at: number, end: number): Moment {
  const { calendar, grammar } = lexemes.language;
  const later = lookUp(lexemes.books.afterWeekday, lexemes, end);
  if (later !== null) return date(later.to);
  const short = stands(lexemes, at, calendar.doubtfulWeekdays);
  const named = short ? past(lexemes, end, '.') : end;
  const next = past(lexemes, named, ',(', grammar.definite.union(calendar.beforeDay));
  const month = isMonth(lexemes, next) ? readMonth(lexemes, next) : null;
  const numeric = lexemes[next]?.kind === 'digits' ? readNumericDate(lexemes, next) : null;
  const dated = month ?? numeric;
  if (dated !== null) return { ...dated, to: pastBracket(lexemes, next, dated.to) };
  if (lexemes[next + 1]?.form === '/' && lexemes[next + 2]?.kind === 'digits')
    return date(next + 3);
  const day = dayAt(lexemes, next);
  if (day === null) return date(end);
  if (stands(lexemes, next - 1, calendar.beforeDay)) return date(day);
  if (pastBracket(lexemes, next, day) > day) return date(day + 1);
  const after = lexemes[day];
  const noun = after?.kind === 'word' && !isFunctionWord(lexemes, after);
  const ordinal = day > next + 1 || (lexemes[next]?.kind === 'word' && !noun);
  const counts = after?.kind === 'word' && after.gap && endsInPlural(lexemes, day);
  const goesOn = after !== undefined && !after.gap && /^[:\-%.]$/.test(after.form);
  return date(ordinal || (next === named && !counts && !goesOn) ? day : end);
}

/** Words that may stand before what is counted: "Sunday 13 Israeli army soldiers were killed". */
const BEFORE_NOUN = 3;

function endsInPlural(lexemes: Lexemes, at: number): boolean {
  for (let next = at; next <= at + BEFORE_NOUN; next++) {
    const lexeme = lexemes[next];
    if (lexeme?.kind !== 'word' || isFunctionWord(lexemes, lexeme)) return false;
    if (lexemes.language.grammar.isPlural(lexeme.form)) return true;
  }
  return false;
}
