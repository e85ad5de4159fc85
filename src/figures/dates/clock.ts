import { readCardinal } from '../numbers/cardinals.ts';
import { phraseBefore } from '../words/approximations.ts';
import { isFunctionWord, type Lexemes, past, stands } from '../words/lexemes.ts';
import { lookUp } from '../words/phrasebook.ts';
import { isMonth, weekdayEnd } from './days.ts';
import { readNumericDate } from './numeric-dates.ts';
import type { Moment } from './years.ts';

interface Clock {
  readonly to: number;
  readonly minutes: number;
  /** Whether it says which half of the day it means, or by its minutes or hours leaves no doubt. */
  readonly halved: boolean;
  /** Whether it can be nothing but a time: am, pm, o'clock, a zone, or hours and minutes. */
  readonly sure: boolean;
}

const HALF_DAY = 12 * 60;

/** "11:55 p.m.", "9 p.m. to 11 p.m.", "5 to 6pm", "0401 GMT", "seven o'clock", "tonight at 7", "half past one". */
export function readClock(lexemes: Lexemes, at: number): Moment | null {
  const first =
    halfTo(lexemes, at) ?? pastHour(lexemes, at) ?? hourPast(lexemes, at) ?? clockAt(lexemes, at);
  if (first === null) return null;
  const { calendar, grammar, ranges } = lexemes.language;
  // "dalle 9 alle 17"
  const atBoth =
    stands(lexemes, at - 1, ranges.from) && stands(lexemes, first.to, calendar.clock.at);
  const joined = atBoth || stands(lexemes, first.to, calendar.spanJoins);
  const second = joined ? clockAt(lexemes, past(lexemes, first.to + 1, grammar.definite)) : null;
  const sure = first.sure || isHour(lexemes, at, second?.to ?? first.to);
  const and = stands(lexemes, first.to, grammar.and);
  const between = !and || stands(lexemes, at - 1, ranges.between);
  if (second !== null && between && (second.sure || sure)) {
    const evening = !first.halved && second.halved && second.minutes - first.minutes > HALF_DAY;
    const value = first.minutes + (evening ? HALF_DAY : 0);
    return { kind: 'time', to: second.to, value, value2: second.minutes };
  }
  return sure ? { kind: 'time', to: first.to, value: first.minutes, value2: null } : null;
}

/** "halb vier", "в половине четвёртого", "о пів на четверту": half an hour before the full one, where nothing is counted. */
function halfTo(lexemes: Lexemes, at: number): Clock | null {
  const { numbers, calendar } = lexemes.language;
  const { clock } = calendar;
  if (!stands(lexemes, at, clock.halfTo)) return null;
  const next = past(lexemes, at + 1, clock.halfJoins);
  const form = lexemes[next]?.form ?? '';
  const hour = numbers.units.get(form) ?? numbers.ordinals.get(form) ?? Number(form);
  if (!Number.isInteger(hour) || hour < 1 || hour > 12) return null;
  const half = halfOfDay(lexemes, next + 1, false);
  const to = half?.to ?? next + 1;
  const after = lexemes[to];
  const open = after === undefined || after.kind === 'mark' || isFunctionWord(lexemes, after);
  if (!open && !stands(lexemes, to, clock.partsOfDay)) return null;
  const minutes = ((hour % 12) + (half?.afternoon ? 12 : 0)) * 60 - 30;
  return {
    to,
    minutes: minutes < 0 ? minutes + HALF_DAY : minutes,
    sure: true,
    halved: half !== null,
  };
}

/** "15 past seven", "half past one", "quarter to nine". */
function pastHour(lexemes: Lexemes, at: number): Clock | null {
  const { numbers, calendar } = lexemes.language;
  if (calendar.clock.hourFirst) return null;
  const { form = '' } = lexemes[at] ?? {};
  const share = numbers.denominators.get(form);
  const part = share === undefined ? Number(numbers.units.get(form) ?? form) : 60 / share;
  const join = past(lexemes, at + 1, calendar.clock.minutes);
  const before = stands(lexemes, join, calendar.clock.to) && (share === 4 || join > at + 1);
  if (!(part < 60) || form === '') return null;
  if (!stands(lexemes, join, calendar.clock.past) && !before) return null;
  const hour = clockAt(lexemes, join + 1);
  if (hour === null || hour.minutes % 60 > 0) return null;
  return { ...hour, minutes: hour.minutes + (before ? -part : part), sure: true };
}

/** "las tres y media", "8 h et quart", "3 menos diez": the hour first. */
function hourPast(lexemes: Lexemes, at: number): Clock | null {
  const { numbers, calendar } = lexemes.language;
  const { clock } = calendar;
  if (!clock.hourFirst || !isLed(lexemes, at)) return null;
  const hour = hourAt(lexemes, at);
  if (hour === null || hour.minutes % 60 > 0) return null;
  const before = stands(lexemes, hour.to, clock.to);
  if (!before && !stands(lexemes, hour.to, clock.past)) return null;
  const next = past(lexemes, hour.to + 1, lexemes.language.grammar.definite);
  const share = numbers.denominators.get(lexemes[next]?.form ?? '');
  const part =
    share === 2 || share === 4 ? { value: 60 / share, to: next + 1 } : minutesAt(lexemes, next);
  if (part === null) return null;
  const to = past(lexemes, part.to, clock.minutes);
  const half = halfOfDay(lexemes, to, false);
  const hours = half?.afternoon ? (hour.minutes % HALF_DAY) + HALF_DAY : hour.minutes;
  const minutes = hours + (before ? -part.value : part.value);
  return { to: half?.to ?? to, minutes, sure: true, halved: half !== null };
}

/** A number of minutes in words or digits. */
function minutesAt(lexemes: Lexemes, at: number): { value: number; to: number } | null {
  const number = readCardinal(lexemes, at, true);
  return number !== null && number.value < 60 && Number.isInteger(number.value) ? number : null;
}

/** A bare hour, with the word for it. */
function hourAt(lexemes: Lexemes, at: number): { minutes: number; to: number } | null {
  const { numbers, calendar } = lexemes.language;
  const form = lexemes[at]?.form ?? '';
  const hour = /^\d{1,2}$/.test(form) ? Number(form) : (numbers.units.get(form) ?? 0);
  if (hour < 1 || hour > 24) return null;
  return { minutes: hour * 60, to: past(lexemes, at + 1, calendar.clock.hourWords) };
}

/** Whether words stand before lexeme `at` that make an hour of a number: "a las", "à". */
function isLed(lexemes: Lexemes, at: number): boolean {
  if (stands(lexemes, at - 1, lexemes.language.calendar.clock.at)) return true;
  return phraseBefore(lexemes.books.beforeHour, lexemes, at) !== null;
}

/** Whether a bare number is an hour: led by "at" or the like, a part of the day or a date near, nothing counted. */
function isHour(lexemes: Lexemes, at: number, to: number): boolean {
  const { calendar, grammar, ranges } = lexemes.language;
  const { clock, weekdays, doubtfulWeekdays } = calendar;
  const after = lexemes[to];
  if (stands(lexemes, to, clock.comingDay)) return true;
  const daily = stands(lexemes, to, clock.partsOfDay) || stands(lexemes, to, clock.nextOrLast);
  const sure = phraseBefore(lexemes.books.beforeHour, lexemes, at) !== null;
  const open = after === undefined || after.kind === 'mark' || isFunctionWord(lexemes, after);
  if (sure && (open || daily) && !/^[%°€$£]$/.test(after?.form ?? '')) return true;
  if (!stands(lexemes, at - 1, clock.leads) || !(open || daily) || after?.form === '%')
    return false;
  const between = stands(lexemes, at - 1, ranges.between);
  if (between && stands(lexemes, to, grammar.on) && isDated(lexemes, to + 1)) return true;
  const led = stands(lexemes, at - 1, clock.at);
  const near = lexemes.slice(Math.max(0, at - 5), to + 4);
  return near.some(
    ({ form, capital }) =>
      clock.partsOfDay.has(form) ||
      (led && weekdays.has(form) && (capital || !doubtfulWeekdays.has(form))),
  );
}

function isDated(lexemes: Lexemes, at: number): boolean {
  return (
    weekdayEnd(lexemes, at) !== null ||
    isMonth(lexemes, at) ||
    readNumericDate(lexemes, at) !== null
  );
}

const DIGITAL = /^(?<hour>\d{1,2})(?:(?<mark>[:.])(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?)?$/;
const MILITARY = /^(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)$/;

/** An hour with its minutes, half of the day and zone as far as they are stated. */
function clockAt(lexemes: Lexemes, at: number): Clock | null {
  if (lexemes[at]?.kind === 'word') return spokenAt(lexemes, at);
  const form = lexemes[at]?.form ?? '';
  const match = DIGITAL.exec(form) ?? MILITARY.exec(form);
  const { hour, minute = '0', second = '0', mark } = match?.groups ?? {};
  if (hour === undefined || Number(hour) > 24) return null;
  const military = form.length === 4 && mark === undefined;
  const worded = hourWordEnd(lexemes, at);
  const half = halfOfDay(lexemes, worded, mark === ':', worded > at + 1);
  const told =
    worded > at + 1 && (isLed(lexemes, at) || half !== null || isHourLetter(lexemes, at + 1));
  if (worded > at + 1 && !told && mark === undefined) return null;
  const behind = half === null ? minutesBehind(lexemes, oClock(lexemes, worded), at + 1) : null;
  const named = half?.to ?? behind?.to ?? oClock(lexemes, worded);
  const { clock } = lexemes.language.calendar;
  const hours24 = military && stands(lexemes, named, clock.hours);
  const zone = hours24 || stands(lexemes, named, clock.zones) ? named + 1 : named;
  const bareMilitary = military && form.startsWith('0') && at > 0;
  const pointed = mark === '.' && isPointedTime(lexemes, at);
  const sure =
    mark === ':' || zone > at + 1 || bareMilitary || pointed || isPartNamed(lexemes, zone);
  if (!sure && military) return null;
  const hours = half === null ? Number(hour) : (Number(hour) % 12) + (half.afternoon ? 12 : 0);
  const minutes = hours * 60 + Number(minute) + Number(second) / 60 + (behind?.value ?? 0);
  return { to: zone, minutes, sure, halved: half !== null };
}

/** Steps over a word for an hour that is its length as well: "15 heures". */
function hourWordEnd(lexemes: Lexemes, at: number): number {
  return past(lexemes, at + 1, lexemes.language.calendar.clock.hourWords);
}

/** "15h", where no "pour" before it or "de" behind makes a length of time of it. */
function isHourLetter(lexemes: Lexemes, at: number): boolean {
  const { calendar, grammar } = lexemes.language;
  if (lexemes[at]?.gap || !stands(lexemes, at, calendar.clock.hourLetters)) return false;
  const long = stands(lexemes, at - 2, calendar.forTime) || stands(lexemes, at + 1, grammar.of);
  if (long || Number(lexemes[at - 1]?.form) >= 24) return false;
  return lookUp(lexemes.books.fromNow, lexemes, at + 1) === null;
}

/** "15h30", "18 Uhr 12": the minutes behind a word for the hour, `bare` where there would be none. */
function minutesBehind(
  lexemes: Lexemes,
  at: number,
  bare: number,
): { value: number; to: number } | null {
  if (at === bare) return null;
  const next = past(lexemes, at, lexemes.language.grammar.and);
  const minute = lexemes[next];
  if (minute === undefined || !/^[0-5]\d$/.test(minute.form)) return null;
  const after = lexemes[next + 1];
  const counts = after?.kind === 'word' && !isFunctionWord(lexemes, after);
  const daily = stands(lexemes, next + 1, lexemes.language.calendar.clock.partsOfDay);
  if (minute.gap && counts && !daily) return null;
  return /^[%°€$£,]$/.test(after?.form ?? '') && minute.gap
    ? null
    : { value: Number(minute.form), to: next + 1 };
}

/** "15.30" where points are no decimal marks, and nothing is measured. */
function isPointedTime(lexemes: Lexemes, at: number): boolean {
  const { decimal } = lexemes.language.numbers;
  if (decimal !== ',' || !/^\d{1,2}\.\d\d$/.test(lexemes[at]?.form ?? '')) return false;
  const after = lexemes[at + 1];
  if (after === undefined) return true;
  if (after.kind === 'mark') return /^[.,;:!?)]$/.test(after.form) && after.gap === false;
  return isFunctionWord(lexemes, after) && isLed(lexemes, at);
}

/** "seven o'clock", "seven forty-five p.m.", "eight in the evening", or the hour of "half past one". */
function spokenAt(lexemes: Lexemes, at: number): Clock | null {
  const { numbers, calendar } = lexemes.language;
  const form = lexemes[at]?.form ?? '';
  const fixed = phraseBefore(lexemes.books.beforeHour, lexemes, at) !== null;
  const hour = numbers.units.get(form) ?? (fixed ? numbers.ordinals.get(form) : undefined) ?? 0;
  if (hour < 1 || hour > 12) return null;
  const worded = hourWordEnd(lexemes, at);
  const minute = worded > at + 1 ? null : readCardinal(lexemes, at + 1, false);
  const spoken = minute !== null && !minute.digits && minute.value > 9 && minute.value < 60;
  const next = spoken ? minute.to : worded;
  const half = halfOfDay(lexemes, next, false, worded > at + 1);
  const to = half?.to ?? oClock(lexemes, next);
  const told = worded === at + 1 || isLed(lexemes, at) || half !== null;
  if (!told) return null;
  const sure = to > next || worded > at + 1 || isPartNamed(lexemes, to);
  const { clock } = calendar;
  const led =
    fixed || (at > 1 && [clock.past, clock.to].some((words) => stands(lexemes, at - 1, words)));
  if (!sure && (spoken || !led)) return null;
  const minutes = (half?.afternoon ? (hour % 12) + 12 : hour) * 60 + (spoken ? minute.value : 0);
  return { to, minutes, sure, halved: half !== null };
}

/** "in the morning" behind an hour. */
function isPartNamed(lexemes: Lexemes, at: number): boolean {
  const { calendar, grammar } = lexemes.language;
  const phrase = [grammar.in, grammar.definite, calendar.clock.named];
  return phrase.every((words, offset) => stands(lexemes, at + offset, words));
}

/** "p.m.", "am", ".am"; a single letter only behind hours and minutes ("8:45a"). */
function halfOfDay(
  lexemes: Lexemes,
  at: number,
  letters: boolean,
  behindHour = false,
): { to: number; afternoon: boolean } | null {
  const pointed = lexemes[at]?.form === '.' && lexemes[at + 1]?.gap === false ? at + 1 : at;
  const { beforeNoon, afterNoon } = lexemes.language.calendar.clock;
  const { halfDays, halfDaysBehindHour } = lexemes.books;
  const named = behindHour ? lookUp(halfDaysBehindHour, lexemes, at) : null;
  const phrase = named ?? (halfDays.size > 0 ? lookUp(halfDays, lexemes, at) : null);
  if (phrase !== null) return { to: phrase.to, afternoon: phrase.meaning };
  const single = letters && lexemes[at]?.gap === false && lexemes[at]?.form.length === 1;
  const half = lexemes[pointed]?.form ?? '';
  const meant = (words: ReadonlySet<string>): boolean =>
    words.has(half) || (single && words.has(`${half}m`));
  const afternoon = meant(afterNoon);
  return afternoon || meant(beforeNoon) ? { to: pointed + 1, afternoon } : null;
}

function oClock(lexemes: Lexemes, at: number): number {
  return past(lexemes, at, lexemes.language.calendar.clock.afterHour);
}
