import type { Language } from '../../language/language.ts';
import type { Figure } from '../figure.ts';
import { cut } from '../words/cut.ts';

/** The parts of a date as far as it states them. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}

export const DATE_PARTS = ['year', 'month', 'day', 'weekday'] as const;

/** Whether two dates both state one of their parts, so that they can be told apart at all. */
export function sharePart(a: DateParts, b: DateParts): boolean {
  return DATE_PARTS.some((part) => a[part] !== null && b[part] !== null);
}

const ISO = /^\d{4}-(\d\d)-(\d\d)$/;

/** What a date states in words or as ISO 8601; of other digits ("5/12") only the year is sure; nothing of "four years ago". */
export function dateParts({ text, value, unit }: Figure, language: Language): DateParts {
  const year = unit === null ? value : null;
  const iso = ISO.exec(text);
  if (iso !== null) return { year, month: Number(iso[1]), day: Number(iso[2]), weekday: null };
  const known = language.calendar.knownDates.get(text);
  if (known !== undefined) return { year, ...known, weekday: null };
  let month: number | null = null;
  let day: number | null = null;
  let weekday: number | null = null;
  const { calendar, numbers } = language;
  for (const { form, kind } of cut(text)) {
    month ??= calendar.months.get(form) ?? null;
    weekday ??= calendar.weekdays.get(form) ?? null;
    if (kind === 'digits' && /^\d{1,2}$/.test(form)) day ??= Number(form);
    if (kind === 'word') day ??= numbers.ordinals.get(form) ?? null;
  }
  return { year, month, day: month === null ? null : day, weekday };
}
