import { NAMED_DAYS, WEEKDAYS } from './calendar-words.ts';
import { readMoment } from './moments.ts';
import type { Lexemes } from './numeral.ts';
import type { Quantity } from './quantities.ts';
import { isTimeUnit } from './units.ts';

const ANCHORS = new Set(['from', 'before', 'after']);

/**
 * Where a length of time names a date ("two days ago", "three weeks before Christmas", "the next 3
 * days"): the end of what belongs to it; null where it is only a length of time.
 */
export function relativeDate(lexemes: Lexemes, { from, to, unit }: Quantity): number | null {
  if (unit === null || !isTimeUnit(unit)) return null;
  const after = lexemes[to]?.form ?? '';
  if (after === 'ago') return to + 1;
  if (ANCHORS.has(after) && isDay(lexemes, to + 1)) return to + 1;
  const before = lexemes[from - 1]?.form ?? '';
  if (before === 'next') return to;
  if (/^(?:first|last)$/.test(before) && after === 'of' && isDay(lexemes, to + 1)) return to;
  return before === 'in' && isFuture(lexemes, from) ? to : null;
}

function isDay(lexemes: Lexemes, at: number): boolean {
  const form = lexemes[at]?.form ?? '';
  return NAMED_DAYS.has(form) || WEEKDAYS.has(form) || readMoment(lexemes, at) !== null;
}

/** Whether a future verb stands before: "will leave in 2 weeks". */
function isFuture(lexemes: Lexemes, at: number): boolean {
  return lexemes
    .slice(Math.max(0, at - 8), at)
    .some(({ form }) => form === 'will' || form.endsWith("'ll"));
}
