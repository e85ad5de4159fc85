import type { Figure } from './figure.ts';
import type { Agreement, Normal } from './normalise.ts';
import { MONTHS, WEEKDAYS } from './words/calendar-words.ts';
import { ORDINALS } from './words/number-words.ts';
import { scan } from './words/scan.ts';

/** The parts of a date as far as it states them. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}

/**
 * Compares dates by the parts that both state, times by the minute, lengths of time up to now by
 * their value. Null where one states nothing that the other does and neither gainsays the other.
 */
export function momentsAgree(a: Normal, b: Normal): Agreement | null {
  const [one, other] = [a.figure, b.figure];
  if (one.kind !== other.kind || one.unit !== other.unit) return null;
  if (a.date === null || b.date === null || one.unit !== null)
    return one.value === other.value && one.value2 === other.value2 ? 'same' : 'different';
  return one.text === other.text ? 'same' : datesAgree(a.date, b.date);
}

const PARTS = ['year', 'month', 'day', 'weekday'] as const;

/** Whether two dates both state one of their parts, so that they can be told apart at all. */
export function sharePart(a: DateParts, b: DateParts): boolean {
  return PARTS.some((part) => a[part] !== null && b[part] !== null);
}

function datesAgree(a: DateParts, b: DateParts): Agreement | null {
  const both = PARTS.filter((part) => a[part] !== null && b[part] !== null);
  if (both.some((part) => a[part] !== b[part])) return 'different';
  const [date, weekday] = [merged(a, b), a.weekday ?? b.weekday];
  const fallsOn = weekdayOf(date);
  if (!sharePart(a, b)) {
    const [one, other] = a.weekday === null ? [b, a] : [a, b];
    const pairs = one.weekday !== null && other.month !== null && other.day !== null;
    return pairs && (fallsOn === null || fallsOn === weekday) ? 'equivalent' : null;
  }
  return PARTS.every((part) => a[part] === b[part]) ? 'same' : 'equivalent';
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

const ISO = /^\d{4}-(\d\d)-(\d\d)$/;

/** What a date states in words or as ISO 8601; of other digits ("5/12") only the year is sure. */
export function dateParts({ text, value: year }: Figure): DateParts {
  const iso = ISO.exec(text);
  if (iso !== null) return { year, month: Number(iso[1]), day: Number(iso[2]), weekday: null };
  let month: number | null = null;
  let day: number | null = null;
  let weekday: number | null = null;
  for (const { form, kind } of scan(text)) {
    month ??= MONTHS.get(form) ?? null;
    weekday ??= WEEKDAYS.get(form) ?? null;
    if (kind === 'digits' && /^\d{1,2}$/.test(form)) day ??= Number(form);
    if (kind === 'word') day ??= ORDINALS.get(form) ?? null;
  }
  return { year, month, day: month === null ? null : day, weekday };
}
