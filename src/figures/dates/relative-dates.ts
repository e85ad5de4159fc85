import type { Lexemes } from '../numbers/numeral.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { NAMED_DAYS, WEEKDAYS } from '../words/calendar-words.ts';
import type { Lexeme } from '../words/scan.ts';
import { isTimeUnit } from '../words/units.ts';
import { readMoment } from './moments.ts';

const ANCHORS = new Set(['from', 'before', 'after']);

const FROM_NOW = new Set(['ago', 'later', 'earlier', 'hence']);

/** "the last three months", "the next 3 days". */
const TO_NOW = new Set(['next', 'last', 'past', 'previous', 'coming', 'upcoming']);

const OF_A_DAY = new Set(['hour', 'minute', 'second', 'millisecond']);

/** A length of time that names a date or, by hours and less, a time; `to` is the end of what belongs to it. */
export interface RelativeDate {
  readonly kind: 'date' | 'time';
  readonly to: number;
}

/**
 * Reads a length of time as the date that it names: "two days ago", "nine days later", "three weeks
 * before Christmas", "the last three months", "will end in 2 weeks"; else null.
 */
export function relativeDate(lexemes: Lexemes, quantity: Quantity): RelativeDate | null {
  if (quantity.unit === null || !isTimeUnit(quantity.unit)) return null;
  const to = endOfDate(lexemes, quantity);
  return to === null ? null : { kind: OF_A_DAY.has(quantity.unit) ? 'time' : 'date', to };
}

function endOfDate(lexemes: Lexemes, { from, to, hyphened }: Quantity): number | null {
  const after = lexemes[to]?.form ?? '';
  if (FROM_NOW.has(after)) return to + 1;
  const time = after === "'" || after === '’' ? to + 1 : to;
  if (lexemes[time]?.form === 'time') return time + 1;
  if ((after === 'before' || after === 'after') && endsClause(lexemes[to + 1])) return to + 1;
  const anchor = after === ',' ? to + 1 : to;
  if (ANCHORS.has(lexemes[anchor]?.form ?? '') && isDay(lexemes, anchor + 1)) return to;
  const before = lexemes[from - 1]?.form ?? '';
  if (TO_NOW.has(before) && !hyphened) return to;
  if (before === 'first' && after === 'of' && isDay(lexemes, to + 1)) return to;
  if (before === 'for' && /^[ap]m$/.test(lexemes[from - 2]?.form ?? '')) return to;
  return (before === 'in' || before === 'within') && isFuture(lexemes, from) ? to : null;
}

function endsClause(lexeme: Lexeme | undefined): boolean {
  return lexeme === undefined || lexeme.kind === 'mark';
}

function isDay(lexemes: Lexemes, at: number): boolean {
  const form = lexemes[at]?.form ?? '';
  return NAMED_DAYS.has(form) || WEEKDAYS.has(form) || readMoment(lexemes, at) !== null;
}

const FUTURE = new Set(['will', 'shall', 'want', 'wants', 'plan', 'plans', 'hopes', 'aims']);

/** How far before it the verb may stand. */
const REACH = 16;

/** Whether a verb of the future stands before: "will leave in 2 weeks". */
function isFuture(lexemes: Lexemes, at: number): boolean {
  return lexemes
    .slice(Math.max(0, at - REACH), at)
    .some(({ form }) => FUTURE.has(form) || form.endsWith("'ll"));
}
