import { PARTS_OF_DAY, SPAN_JOINS, TIME_ZONES, WEEKDAYS } from './calendar-words.ts';
import { isFunctionWord } from './function-words.ts';
import type { Lexemes } from './numeral.ts';
import type { Moment } from './years.ts';

interface Clock {
  readonly to: number;
  readonly minutes: number;
  /** Whether it can be nothing but a time: am, pm, o'clock, a zone, or hours and minutes. */
  readonly sure: boolean;
}

/** "11:55 p.m.", "9 p.m. to 11 p.m.", "5 to 6pm", "0401 GMT", "7 o'clock", "tonight at 7". */
export function readClock(lexemes: Lexemes, at: number): Moment | null {
  const first = clockAt(lexemes, at);
  if (first === null) return null;
  const join = lexemes[first.to]?.form ?? '';
  const second = SPAN_JOINS.has(join) ? clockAt(lexemes, first.to + 1) : null;
  const sure = first.sure || isHour(lexemes, at, second?.to ?? first.to);
  const { minutes } = first;
  const between = join !== 'and' || lexemes[at - 1]?.form === 'between';
  if (second !== null && between && (second.sure || sure))
    return { kind: 'time', to: second.to, value: minutes, value2: second.minutes };
  return sure ? { kind: 'time', to: first.to, value: minutes, value2: null } : null;
}

const LEADS_HOUR = new Set([
  'at',
  'around',
  'from',
  'between',
  'until',
  'after',
  'before',
  'about',
]);

/** Whether a bare number is an hour: led by "at" or the like, a part of the day near, nothing counted. */
function isHour(lexemes: Lexemes, at: number, to: number): boolean {
  const lead = lexemes[at - 1]?.form ?? '';
  const after = lexemes[to];
  const open = after === undefined || after.kind === 'mark' || isFunctionWord(after);
  const daily =
    PARTS_OF_DAY.has(after?.form ?? '') || after?.form === 'last' || after?.form === 'next';
  if (!LEADS_HOUR.has(lead) || !(open || daily) || after?.form === '%') return false;
  const near = lexemes.slice(Math.max(0, at - 5), to + 4);
  return near.some(
    ({ form, capital }) =>
      PARTS_OF_DAY.has(form) ||
      (lead === 'at' && WEEKDAYS.has(form) && (capital || form.length > 5)),
  );
}

function clockAt(lexemes: Lexemes, at: number): Clock | null {
  const form = lexemes[at]?.form ?? '';
  const match =
    /^(?<hour>\d{1,2})(?:(?<mark>[:.])(?<minute>[0-5]\d)(?::[0-5]\d)?)?$/.exec(form) ??
    /^(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)$/.exec(form);
  const { hour, minute = '0', mark } = match?.groups ?? {};
  if (hour === undefined || Number(hour) > 24) return null;
  const military = form.length === 4 && mark === undefined;
  const half = halfOfDay(lexemes, at + 1, mark === ':');
  const named = half?.to ?? oClock(lexemes, at + 1);
  const zone = TIME_ZONES.has(lexemes[named]?.form ?? '') ? named + 1 : named;
  const bareMilitary = military && form.startsWith('0') && lexemes[at - 1] !== undefined;
  const sure = mark === ':' || zone > at + 1 || bareMilitary;
  if (military && !sure) return null;
  const hours = half === null ? Number(hour) : (Number(hour) % 12) + (half.afternoon ? 12 : 0);
  return { to: zone, minutes: hours * 60 + Number(minute), sure };
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

function oClock(lexemes: Lexemes, at: number): number {
  const form = lexemes[at]?.form;
  return form === "o'clock" || form === 'oclock' ? at + 1 : at;
}
