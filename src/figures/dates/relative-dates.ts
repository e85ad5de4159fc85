import { isTimeUnit, type Quantity } from '../quantities/quantity.ts';
import { approximationBefore, phraseBefore } from '../words/approximations.ts';
import type { Lexeme } from '../words/cut.ts';
import { type Lexemes, past, stands } from '../words/lexemes.ts';
import { lookUp } from '../words/phrasebook.ts';
import { readMoment } from './moments.ts';

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
  const { calendar, grammar } = lexemes.language;
  const at = (index: number, words: ReadonlySet<string>): boolean => stands(lexemes, index, words);
  const { beforeSpan, fromNow } = lexemes.books;
  const behind = fromNow.size > 0 ? lookUp(fromNow, lexemes, to) : null;
  if (behind !== null) return behind.to;
  const hedged = approximationBefore(lexemes, from)?.from ?? from;
  if (!hyphened && [from, hedged].some((at) => phraseBefore(beforeSpan, lexemes, at) !== null))
    return to;
  if (!hyphened && at(to - 2, calendar.toNowBehind) && to - 2 > from) return to;
  const time = past(lexemes, to, APOSTROPHES);
  if (at(time, calendar.time)) return time + 1;
  if (at(to, calendar.relativeEnds) && endsClause(lexemes[to + 1])) return to + 1;
  const anchor = lexemes[to]?.form === ',' ? to + 1 : to;
  if (at(anchor, calendar.anchors) && isDay(lexemes, anchor + 1)) return to;
  if (at(from - 1, calendar.toNow) && !hyphened) return to;
  if (at(from - 1, calendar.first) && at(to, grammar.of) && isDay(lexemes, to + 1)) return to;
  const { beforeNoon, afterNoon } = calendar.clock;
  const timed = at(from - 2, beforeNoon) || at(from - 2, afterNoon);
  if (at(from - 1, calendar.forTime) && timed) return to;
  return at(from - 1, calendar.within) && isFuture(lexemes, from) ? to : null;
}

const APOSTROPHES: ReadonlySet<string> = new Set("'’");

function endsClause(lexeme: Lexeme | undefined): boolean {
  return lexeme === undefined || lexeme.kind === 'mark';
}

function isDay(lexemes: Lexemes, at: number): boolean {
  const { namedDays, weekdays } = lexemes.language.calendar;
  const form = lexemes[at]?.form ?? '';
  return namedDays.has(form) || weekdays.has(form) || readMoment(lexemes, at) !== null;
}

/** How far before it the verb may stand. */
const REACH = 16;

/** Whether a verb of the future stands before: "will leave in 2 weeks". */
function isFuture(lexemes: Lexemes, at: number): boolean {
  const { future, futureEndings } = lexemes.language.grammar;
  return lexemes
    .slice(Math.max(0, at - REACH), at)
    .some(({ form }) => future.has(form) || futureEndings.some((ending) => form.endsWith(ending)));
}
