import { hasCapital } from '../names.ts';
import type { DiffToken } from '../tokens.ts';
import type { Edit } from '../words.ts';
import { type Ground, type GroundSide, lower, type Meaning, wholeOf } from './ground.ts';

/** A month or weekday by itself, for another. */
export function dateChanged(edit: Edit, { left, right }: Ground): Meaning | null {
  const isDate = (token: DiffToken | undefined, { language }: GroundSide): boolean =>
    token !== undefined &&
    hasCapital(token) &&
    [language.calendar.months, language.calendar.weekdays].some((names) => names.has(lower(token)));
  if (edit.left.length !== 1 || edit.right.length !== 1) return null;
  const [one, other] = [edit.left[0], edit.right[0]];
  if (!isDate(one, left) || !isDate(other, right)) return null;
  return { kind: 'figure', sense: null, left: wholeOf(edit.left), right: wholeOf(edit.right) };
}
