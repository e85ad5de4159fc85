import { readCardinal } from '../numbers/cardinals.ts';
import type { Lexemes } from '../numbers/numeral.ts';
import { PARTS_OF_DAY, SPAN_JOINS, TIME_ZONES, WEEKDAYS } from '../words/calendar-words.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { UNITS } from '../words/number-words.ts';
import { isMonth } from './days.ts';
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
  const first = pastHour(lexemes, at) ?? clockAt(lexemes, at);
  if (first === null) return null;
  const join = lexemes[first.to]?.form ?? '';
  const second = SPAN_JOINS.has(join) ? clockAt(lexemes, first.to + 1) : null;
  const sure = first.sure || isHour(lexemes, at, second?.to ?? first.to);
  const between = join !== 'and' || lexemes[at - 1]?.form === 'between';
  if (second !== null && between && (second.sure || sure)) {
    const evening = !first.halved && second.halved && second.minutes - first.minutes > HALF_DAY;
    const value = first.minutes + (evening ? HALF_DAY : 0);
    return { kind: 'time', to: second.to, value, value2: second.minutes };
  }
  return sure ? { kind: 'time', to: first.to, value: first.minutes, value2: null } : null;
}

/** "15 past seven", "half past one", "quarter to nine". */
function pastHour(lexemes: Lexemes, at: number): Clock | null {
  const { form = '' } = lexemes[at] ?? {};
  const part = form === 'half' ? 30 : form === 'quarter' ? 15 : Number(UNITS.get(form) ?? form);
  const join = /^min(?:ute)?s?$/.test(lexemes[at + 1]?.form ?? '') ? at + 2 : at + 1;
  const before = lexemes[join]?.form === 'to' && (form === 'quarter' || join > at + 1);
  if (!(part < 60) || form === '' || (lexemes[join]?.form !== 'past' && !before)) return null;
  const hour = clockAt(lexemes, join + 1);
  if (hour === null || hour.minutes % 60 > 0) return null;
  return { ...hour, minutes: hour.minutes + (before ? -part : part), sure: true };
}

const LEADS_HOUR = new Set('at around from between until after before about'.split(' '));

/** Whether a bare number is an hour: led by "at" or the like, a part of the day or a date near, nothing counted. */
function isHour(lexemes: Lexemes, at: number, to: number): boolean {
  const lead = lexemes[at - 1]?.form ?? '';
  const after = lexemes[to];
  const daily = PARTS_OF_DAY.has(after?.form ?? '') || /^(?:last|next)$/.test(after?.form ?? '');
  const open = after === undefined || after.kind === 'mark' || isFunctionWord(after);
  if (/^(?:tonight|tomorrow)$/.test(after?.form ?? '')) return true;
  if (!LEADS_HOUR.has(lead) || !(open || daily) || after?.form === '%') return false;
  if (lead === 'between' && after?.form === 'on' && isDated(lexemes, to + 1)) return true;
  const near = lexemes.slice(Math.max(0, at - 5), to + 4);
  return near.some(
    ({ form, capital }) =>
      PARTS_OF_DAY.has(form) ||
      (/^a(?:t|round)$/.test(lead) && WEEKDAYS.has(form) && (capital || form.length > 5)),
  );
}

function isDated(lexemes: Lexemes, at: number): boolean {
  const form = lexemes[at]?.form ?? '';
  return WEEKDAYS.has(form) || isMonth(lexemes, at) || readNumericDate(lexemes, at) !== null;
}

const DIGITAL = /^(?<hour>\d{1,2})(?:(?<mark>[:.])(?<minute>[0-5]\d)(?::[0-5]\d)?)?$/;
const MILITARY = /^(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)$/;

/** An hour with its minutes, half of the day and zone as far as they are stated. */
function clockAt(lexemes: Lexemes, at: number): Clock | null {
  if (lexemes[at]?.kind === 'word') return spokenAt(lexemes, at);
  const form = lexemes[at]?.form ?? '';
  const match = DIGITAL.exec(form) ?? MILITARY.exec(form);
  const { hour, minute = '0', mark } = match?.groups ?? {};
  if (hour === undefined || Number(hour) > 24) return null;
  const military = form.length === 4 && mark === undefined;
  const half = halfOfDay(lexemes, at + 1, mark === ':');
  const named = half?.to ?? oClock(lexemes, at + 1);
  const hours24 = military && /^h(?:ou)?rs$/.test(lexemes[named]?.form ?? '');
  const zone = hours24 || TIME_ZONES.has(lexemes[named]?.form ?? '') ? named + 1 : named;
  const bareMilitary = military && form.startsWith('0') && at > 0;
  const sure = mark === ':' || zone > at + 1 || bareMilitary || isPartNamed(lexemes, zone);
  if (!sure && military) return null;
  const hours = half === null ? Number(hour) : (Number(hour) % 12) + (half.afternoon ? 12 : 0);
  return { to: zone, minutes: hours * 60 + Number(minute), sure, halved: half !== null };
}

/** "seven o'clock", "seven forty-five p.m.", "eight in the evening", or the hour of "half past one". */
function spokenAt(lexemes: Lexemes, at: number): Clock | null {
  const hour = UNITS.get(lexemes[at]?.form ?? '') ?? 0;
  if (hour < 1 || hour > 12) return null;
  const minute = readCardinal(lexemes, at + 1, false);
  const spoken = minute !== null && !minute.digits && minute.value > 9 && minute.value < 60;
  const next = spoken ? minute.to : at + 1;
  const half = halfOfDay(lexemes, next, false);
  const to = half?.to ?? oClock(lexemes, next);
  const sure = to > next || isPartNamed(lexemes, to);
  const led = at > 1 && /^(?:past|to)$/.test(lexemes[at - 1]?.form ?? '');
  if (!sure && (spoken || !led)) return null;
  const minutes = (half?.afternoon ? (hour % 12) + 12 : hour) * 60 + (spoken ? minute.value : 0);
  return { to, minutes, sure, halved: half !== null };
}

/** "in the morning" behind an hour. */
function isPartNamed(lexemes: Lexemes, at: number): boolean {
  const [join, the, part] = [0, 1, 2].map((offset) => lexemes[at + offset]?.form ?? '');
  return join === 'in' && the === 'the' && /^(?:morning|afternoon|evening)$/.test(part ?? '');
}

/** "p.m.", "am", ".am"; a single letter only behind hours and minutes ("8:45a"). */
function halfOfDay(
  lexemes: Lexemes,
  at: number,
  letters: boolean,
): { to: number; afternoon: boolean } | null {
  const pointed = lexemes[at]?.form === '.' && lexemes[at + 1]?.gap === false ? at + 1 : at;
  const half = lexemes[pointed]?.form ?? '';
  const single = letters && lexemes[at]?.gap === false && /^[ap]$/.test(half);
  return half === 'am' || half === 'pm' || single
    ? { to: pointed + 1, afternoon: half.startsWith('p') }
    : null;
}

const AFTER_HOUR = new Set(["o'clock", 'oclock', 'noon', 'midnight']);

function oClock(lexemes: Lexemes, at: number): number {
  const form = lexemes[at]?.form;
  return AFTER_HOUR.has(form ?? '') ? at + 1 : at;
}
