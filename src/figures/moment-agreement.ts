import { DATE_PARTS, type DateParts, sharePart } from './dates/date-parts.ts';
import type { Figure } from './figure.ts';
import type { Agreement, Normal } from './normalise.ts';

/**
 * Compares dates by the parts that both state, times by the minute, lengths of time up to now by
 * their value. Null where one states nothing that the other does and neither gainsays the other.
 */
export function momentsAgree(a: Normal, b: Normal): Agreement | null {
  const [one, other] = [a.figure, b.figure];
  const isEqual = one.value === other.value && one.value2 === other.value2;
  if (one.unit !== other.unit) return null;
  // "Ten minutes before" is as long as "ten minutes before the accident".
  if (one.kind !== other.kind) return one.unit !== null && isEqual ? 'equivalent' : null;
  if (a.date === null || b.date === null || one.unit !== null)
    return isEqual ? 'same' : isToTheMinute(one, other) ? 'equivalent' : 'different';
  if (one.text === other.text) return 'same';
  return inDecade(a, b) || inDecade(b, a) ? 'equivalent' : datesAgree(a.date, b.date);
}

/** Whether one of two times of day leaves out the seconds of the other: "06:40", "06:40:12". */
function isToTheMinute({ value: one }: Figure, { value: other }: Figure): boolean {
  if (one === null || other === null) return false;
  return Math.floor(one) === Math.floor(other) && (one % 1 === 0) !== (other % 1 === 0);
}

/** A year of "the 1980s". */
function inDecade({ figure: { text }, date: decade }: Normal, { date }: Normal): boolean {
  if (!/^\d{3}0['’]?s$/.test(text) || !decade?.year || !date?.year) return false;
  return date.year >= decade.year && date.year < decade.year + 10;
}

function datesAgree(a: DateParts, b: DateParts): Agreement | null {
  const both = DATE_PARTS.filter((part) => a[part] !== null && b[part] !== null);
  if (both.some((part) => a[part] !== b[part])) return 'different';
  const [date, weekday] = [merged(a, b), a.weekday ?? b.weekday];
  const fallsOn = weekdayOf(date);
  if (!sharePart(a, b)) {
    const [one, other] = a.weekday === null ? [b, a] : [a, b];
    const pairs = one.weekday !== null && other.month !== null && other.day !== null;
    return pairs && (fallsOn === null || fallsOn === weekday) ? 'equivalent' : null;
  }
  return DATE_PARTS.every((part) => a[part] === b[part]) ? 'same' : 'equivalent';
}

function merged(a: DateParts, b: DateParts): DateParts {
  return {
    year: a.year ?? b.year,
    month: a.month ?? b.month,
    day: a.day ?? b.day,
    weekday: null,
  };
}

/** The weekday of a full date, from Monday, 1; null where a part is missing. */
function weekdayOf({ year, month, day }: DateParts): number | null {
  if (year === null || month === null || day === null) return null;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}
