import { ORDINALS, TENS } from './number-words.ts';
import type { Lexeme } from './scan.ts';

type Lexemes = readonly Lexeme[];

/** A date or time of day, up to lexeme `to`. */
export interface Moment {
  readonly kind: 'date' | 'time';
  readonly to: number;
  /** The year of a date; minutes after midnight of a time; null where none is stated. */
  readonly value: number | null;
  /** The end of a span of years or times. */
  readonly value2: number | null;
}

function listed(words: string): string[] {
  return words.split(' ');
}

/** Months by their English names and usual short forms, from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  listed('january february march april may june july august september october november december')
    .map((name, index) => [name, index + 1] as const)
    .concat(
      listed('jan feb mar apr may jun jul aug sep oct nov dec').map((name, index) => [
        name,
        index + 1,
      ]),
      [['sept', 9]],
    ),
);

/** Weekdays from 1, Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  listed('monday tuesday wednesday thursday friday saturday sunday')
    .map((name, index) => [name, index + 1] as const)
    .concat(
      listed('mon tue wed thu fri sat sun').map((name, index) => [name, index + 1]),
      [
        ['tues', 2],
        ['weds', 3],
        ['thur', 4],
        ['thurs', 4],
      ],
    ),
);

const ZONES = new Set(
  listed('gmt utc est edt et cet cest bst ist pst pdt pt cst cdt msk jst eet eest'),
);

const RANGE_MARKS = new Set(['-', '—', '~', 'to', 'and', 'until', 'till', 'through', '/']);

/** Reads the date or time that begins at lexeme `at`, or null. */
export function readMoment(lexemes: Lexemes, at: number): Moment | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  if (first.kind === 'word') return readWordDate(lexemes, at);
  if (first.kind !== 'digits') return null;
  return readDigitDate(lexemes, at) ?? readTime(lexemes, at) ?? readYear(lexemes, at);
}

function date(to: number, value: number | null = null, value2: number | null = null): Moment {
  return { kind: 'date', to, value, value2 };
}

/** A month's name in capitals ("May", "march" is no month), or at least followed by a day. */
function monthAt(lexemes: Lexemes, at: number): number | null {
  const lexeme = lexemes[at];
  const month = MONTHS.get(lexeme?.form ?? '');
  if (lexeme === undefined || month === undefined) return null;
  const doubtful = lexeme.form === 'may' || lexeme.form === 'march' || lexeme.form === 'mar';
  return doubtful && !lexeme.capital ? null : month;
}

/** Steps over the point of a short form ("Dec."), a comma, a slash, a hyphen without gaps, "of", "the". */
function over(lexemes: Lexemes, at: number, ...forms: string[]): number {
  let to = at;
  while (forms.includes(lexemes[to]?.form ?? '')) to += 1;
  return to;
}

/** A day of the month, "21", "21st", "twenty-second"; where it ends. */
function dayAt(lexemes: Lexemes, at: number): number | null {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return null;
  if (lexeme.kind === 'digits') {
    if (!/^\d{1,2}$/.test(lexeme.form) || Number(lexeme.form) > 31 || Number(lexeme.form) < 1)
      return null;
    const ending = lexemes[at + 1];
    return ending !== undefined && !ending.gap && /^(?:st|nd|rd|th)$/.test(ending.form)
      ? at + 2
      : at + 1;
  }
  if (TENS.has(lexeme.form)) {
    const next = over(lexemes, at + 1, '-');
    return (ORDINALS.get(lexemes[next]?.form ?? '') ?? 99) < 10 ? next + 1 : null;
  }
  return (ORDINALS.get(lexeme.form) ?? 99) <= 31 ? at + 1 : null;
}

function yearAt(lexemes: Lexemes, at: number): number | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'digits' || !/^[12]\d{3}$/.test(lexeme.form)) return null;
  return Number(lexeme.form);
}

/** A year behind a day or month, with the comma or "of" before it. */
function yearAfter(lexemes: Lexemes, at: number): { to: number; year: number | null } {
  const next = over(lexemes, at, ',', 'of', '/', '-', '.');
  const year = yearAt(lexemes, next);
  return year === null ? { to: at, year: null } : { to: next + 1, year };
}

function readWordDate(lexemes: Lexemes, at: number): Moment | null {
  const month = monthAt(lexemes, at);
  if (month !== null) return readMonth(lexemes, at);
  if (WEEKDAYS.has(lexemes[at]?.form ?? '') && weekdayAt(lexemes, at))
    return readWeekday(lexemes, at);
  const day =
    ORDINALS.has(lexemes[at]?.form ?? '') || TENS.has(lexemes[at]?.form ?? '')
      ? dayAt(lexemes, at)
      : null;
  if (day !== null) return readDayMonth(lexemes, at, day) ?? readOrdinalPeriod(lexemes, at, day);
  return null;
}

/** Short weekdays ("Sat", "sun") are words too: they need a capital and a number or point behind. */
function weekdayAt(lexemes: Lexemes, at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return false;
  if (lexeme.form.length > 5) return lexeme.capital || dayAt(lexemes, at + 1) !== null;
  return lexeme.capital && (lexemes[at + 1]?.kind === 'digits' || lexemes[at + 1]?.form === 'at');
}

/** "May 5", "Dec. 31, 1994", "Sept. 20-24", "Nov 18-Dec 19, 2015", "June of 2018", "Dec/2018"; null for a bare month. */
function readMonth(lexemes: Lexemes, at: number): Moment | null {
  let to = over(lexemes, at + 1, '.');
  const glue = over(lexemes, to, ',', '-', '/', 'the');
  const day = dayAt(lexemes, glue);
  if (day !== null && !lexemes[day]?.form.startsWith('%')) {
    to = day;
    const mark = lexemes[to];
    if (mark !== undefined && RANGE_MARKS.has(mark.form) && mark.form !== 'and') {
      const other = monthAt(lexemes, to + 1) === null ? to + 1 : over(lexemes, to + 2, '.');
      to = dayAt(lexemes, other) ?? to;
    }
    const { to: end, year } = yearAfter(lexemes, to);
    return date(end, year);
  }
  const { to: end, year } = yearAfter(lexemes, to);
  if (year !== null) return date(end, year);
  if (RANGE_MARKS.has(lexemes[to]?.form ?? '') && monthAt(lexemes, to + 1) !== null) {
    const second = yearAfter(lexemes, to + 2);
    if (second.year !== null) return date(second.to, second.year);
  }
  return null;
}

/** "Tuesday", "Monday 21", "Friday, May 5, 2023", "Friday the 26th", "Friday 7/6". */
function readWeekday(lexemes: Lexemes, at: number): Moment {
  const point = lexemes[at]?.form.length === 3 ? over(lexemes, at + 1, '.') : at + 1;
  const next = over(lexemes, point, ',', 'the', '(');
  const month = monthAt(lexemes, next) === null ? null : readMonth(lexemes, next);
  if (month !== null) return month;
  const digits = lexemes[next]?.kind === 'digits' ? readDigitDate(lexemes, next) : null;
  if (digits !== null) return digits;
  if (lexemes[next + 1]?.form === '/' && lexemes[next + 2]?.kind === 'digits')
    return date(next + 3);
  const day = dayAt(lexemes, next);
  const bare =
    day !== null &&
    next === point &&
    !startsNoun(lexemes[day]) &&
    !/^[:-]/.test(lexemes[day]?.form ?? '');
  const named = day !== null && next > point && day > next + 1;
  return date(bare || named ? day : at + 1);
}

/** Whether a lexeme goes on a noun phrase after a number (so that the number counts it). */
function startsNoun(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && /..s$|^people$/.test(lexeme.form);
}

/** "26th of June of 2020", "4 July", "18 and 19 June", "9 to 12 of June", "05-Aug-2016". */
function readDayMonth(lexemes: Lexemes, _at: number, end: number): Moment | null {
  let to = end;
  const mark = lexemes[to]?.form ?? '';
  if (RANGE_MARKS.has(mark) && dayAt(lexemes, to + 1) !== null) to = dayAt(lexemes, to + 1) ?? to;
  const next = over(lexemes, to, 'of', '-', '/');
  if (monthAt(lexemes, next) === null) return null;
  const { to: last, year } = yearAfter(lexemes, over(lexemes, next + 1, '.'));
  return date(last, year);
}

const PERIODS = new Set(listed('week day month quarter'));

/** "the first week of 2021", "3rd week of Jan", "21st century". */
function readOrdinalPeriod(lexemes: Lexemes, _at: number, end: number): Moment | null {
  const period = lexemes[end]?.form ?? '';
  const hyphened = lexemes[end]?.form === '-' && lexemes[end + 1]?.form === 'century';
  if (hyphened || /^centur(?:y|ies)$/.test(period)) return date(hyphened ? end + 2 : end + 1);
  if (!PERIODS.has(period) || lexemes[end + 1]?.form !== 'of') return null;
  const year = yearAt(lexemes, end + 2);
  const month = monthAt(lexemes, end + 2);
  return year === null && month === null ? null : date(end + 3, year);
}

/** Dates that begin in digits. */
function readDigitDate(lexemes: Lexemes, at: number): Moment | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  const parts = dateParts(lexemes, at);
  if (parts !== null) return parts;
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(first.form))
    return date(at + 1, Number(first.form.slice(0, 4)));
  const end = dayAt(lexemes, at);
  if (end === null) return null;
  return (
    readDayMonth(lexemes, at, end) ?? (end > at + 1 ? readOrdinalPeriod(lexemes, at, end) : null)
  );
}

const SEPARATORS = new Set(['/', '-', '.']);

/** "1/1/2016", "2019-10-01", "02.03.2020", "2019/aug/01", "12-2015"; two of them with a dash between. */
function dateParts(lexemes: Lexemes, at: number): Moment | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(first.form))
    return date(at + 1, longYear(first.form.slice(-4)));
  const separator = lexemes[at + 1];
  const second = lexemes[at + 2];
  if (separator === undefined || !SEPARATORS.has(separator.form) || separator.gap) return null;
  if (second === undefined || second.gap) return null;
  const month = monthAt(lexemes, at + 2) !== null || /^\d{1,2}$/.test(second.form);
  const third = lexemes[at + 4];
  const three = lexemes[at + 3]?.form === separator.form && third !== undefined && !third.gap;
  if (
    three &&
    month &&
    /^\d{1,4}$/.test(first.form) &&
    third.kind !== 'mark' &&
    third.form.length < 5
  ) {
    const year = yearAt(lexemes, at) ?? longYear(third.form);
    const dash = lexemes[at + 5];
    const again = dash?.form === '-' ? dateParts(lexemes, at + 6) : null;
    return again ?? date(at + 5, year);
  }
  const year = yearAt(lexemes, at) ?? yearAt(lexemes, at + 2);
  const one = yearAt(lexemes, at) === null ? first : second;
  return year !== null &&
    /^(?:0?[1-9]|1[0-2])$/.test(one.form) &&
    separator.form !== '.' &&
    (yearAt(lexemes, at) !== null ? one.form.length === 2 : true) &&
    !(lexemes[at + 3]?.gap === false && lexemes[at + 3]?.kind !== 'mark')
    ? date(at + 3, year)
    : null;
}

function longYear(form: string): number | null {
  const year = Number(form.replace(/^\D+/, ''));
  if (!Number.isInteger(year)) return null;
  return year > 99 ? year : year + (year < 50 ? 2000 : 1900);
}

const BEFORE_YEAR = new Set(
  listed(
    'in since by until till from during of before after between early late mid year spring summer autumn fall winter ad circa c cy fy sy end beginning start middle through',
  ),
);

/** "2019", "2014-15", "the 1970s", "1000 to 1260 A.D."; no year where something is counted ("2,000", "2000 people"). */
function readYear(lexemes: Lexemes, at: number): Moment | null {
  const year = yearAt(lexemes, at);
  if (year === null) return null;
  const next = lexemes[at + 1];
  if (next !== undefined && !next.gap && next.form === 's') return date(at + 2, year);
  const modern = year >= 1900 && year < 2100;
  const before = lexemes[at - 1];
  const led = BEFORE_YEAR.has(before?.form ?? '') || MONTHS.has(before?.form ?? '');
  if (!modern && !led) return null;
  if (next?.gap && next.kind === 'word' && countsNext(next) && !(led && modern)) return null;
  if (next !== undefined && (next.form === '%' || next.form === '$' || next.form === '€'))
    return null;
  if (next !== undefined && !next.gap && next.kind === 'word') return null;
  const span = lexemes[at + 2];
  if (next !== undefined && RANGE_MARKS.has(next.form) && span?.kind === 'digits') {
    const end = yearAt(lexemes, at + 2);
    const short = /^\d\d$/.test(span.form) && !next.gap && !span.gap;
    if (short) return date(at + 3, year, Math.floor(year / 100) * 100 + Number(span.form));
    if (end !== null && end > year && next.form !== 'and') return date(at + 3, year, end);
  }
  return date(at + 1, year);
}

function countsNext(next: Lexeme): boolean {
  return !next.capital && /[^su]s$|^people$|^rpm$/.test(next.form);
}

interface Clock {
  readonly to: number;
  readonly minutes: number;
  /** Whether it can be nothing but a time: am, pm, o'clock, a zone, or hours and minutes. */
  readonly sure: boolean;
}

/** "11:55 p.m.", "9 p.m. to 11 p.m.", "5 to 6pm", "10-11:30", "0401 GMT", "seven o'clock" from its digits on. */
function readTime(lexemes: Lexemes, at: number): Moment | null {
  const first = clockAt(lexemes, at);
  if (first === null) return null;
  const mark = lexemes[first.to];
  const joined = mark !== undefined && RANGE_MARKS.has(mark.form);
  const second = joined ? clockAt(lexemes, first.to + 1) : null;
  const spans =
    second !== null &&
    (first.sure
      ? second.sure
      : (second.sure && mark?.form !== 'and') ||
        (lexemes[at - 1]?.form === 'between' && second.sure));
  if (second !== null && spans && mark?.form !== '/')
    return { kind: 'time', to: second.to, value: first.minutes, value2: second.minutes };
  return first.sure ? { kind: 'time', to: first.to, value: first.minutes, value2: null } : null;
}

function clockAt(lexemes: Lexemes, at: number): Clock | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'digits') return null;
  const match = /^(?<hour>\d{1,2})(?:(?<mark>[:.])(?<minute>[0-5]\d)(?::[0-5]\d)?)?$/.exec(
    lexeme.form,
  );
  const military = /^(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)$/.exec(lexeme.form);
  const { hour, minute, mark } = (match ?? military)?.groups ?? {};
  if (hour === undefined || Number(hour) > 24) return null;
  let to = at + 1;
  let hours = Number(hour);
  if (
    lexemes[to]?.form === '.' &&
    lexemes[to + 1]?.gap === false &&
    /^[ap]m$/.test(lexemes[to + 1]?.form ?? '')
  )
    to += 1;
  const half = lexemes[to]?.form ?? '';
  const colon = mark === ':';
  let sure = colon || (military !== null && lexeme.form.startsWith('0') && at > 0);
  if (/^[ap]m$/.test(half) || (colon && !lexemes[to]?.gap && /^[ap]$/.test(half))) {
    if (hours > 12) sure = true;
    hours = (hours % 12) + (half.startsWith('p') ? 12 : 0);
    sure = true;
    to += 1;
  } else if (half === "o'clock" || half === 'oclock') {
    sure = true;
    to += 1;
  }
  if (ZONES.has(lexemes[to]?.form ?? '')) {
    sure = true;
    to += 1;
  }
  if (match === null && !sure) return null;
  return { to, minutes: hours * 60 + Number(minute ?? 0), sure };
}
