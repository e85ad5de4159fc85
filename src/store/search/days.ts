import { Trouble } from '../../host/trouble.ts';

const DAY = 86_400_000;
const AGO: Readonly<Record<string, number>> = { d: DAY, w: 7 * DAY };

/**
 * When the time begins that a reader names, in milliseconds since 1970: a year, a month, or a day
 * (2026, 2026-05, 2026-05-01; in UTC), or some days or weeks before `now` (7d, 2w).
 *
 * @throws {Trouble} where it is none of these
 */
export function dayBegins(date: string, now: number): number {
  const [, number, unit = ''] = /^(\d{1,5})([dw])$/.exec(date) ?? [];
  if (number !== undefined) return now - Number(number) * (AGO[unit] ?? 0);
  const time = /^\d{4}(?:-\d\d){0,2}$/.test(date) ? Date.parse(date) : Number.NaN;
  // A 31st of February is parsed, but as a day of March.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(date)) return time;
  throw new Trouble(
    'no such date',
    date,
    'it can be 2026, 2026-05, 2026-05-01, or 7d for days ago',
  );
}
