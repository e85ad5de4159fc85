import type { Change, Comparison, ParatextChange } from '../compare/comparison.ts';
import { listed } from '../compare/weights.ts';
import type { Library } from '../library/library.ts';
import type { JournalEntry } from '../store/journal.ts';
import { byHeft, heftOf } from '../view/heft.ts';
import { isCorrection } from '../view/paratext.ts';
import { KINDS } from '../view/presentation.ts';
import type { Arguments } from './arguments.ts';

/** A change in the library, and what it is. */
export interface Told extends JournalEntry {
  readonly comparison: Comparison;
  /** What of it is wanted, heaviest first. */
  readonly wanted: readonly (Change | ParatextChange)[];
}

/** A change compared, with what of it --only asks for. */
export async function toldOf(
  library: Library,
  entry: JournalEntry,
  { only }: Pick<Arguments, 'only'>,
): Promise<Told> {
  const comparison = await library.comparison(entry.before, entry.article);
  const wanted = listed(comparison).filter((change) => only === null || isOf(only, change));
  return { ...entry, comparison, wanted };
}

function isOf(only: NonNullable<Arguments['only']>, change: Change | ParatextChange): boolean {
  if ('role' in change) return isCorrection(change) && only.includes('corrections');
  return only.some((name) => name !== 'corrections' && KINDS[name] === change.kind);
}

/** The last day first, and within a day what weighs most. */
export function byDay(a: Told, b: Told): number {
  const [day, other] = [a.fetched.slice(0, 10), b.fetched.slice(0, 10)];
  if (day !== other) return day < other ? 1 : -1;
  const [heft, others] = [a, b].map(({ wanted, comparison }) => heftOf(wanted, comparison.rows));
  return byHeft(heft ?? [], others ?? []) || (a.fetched < b.fetched ? 1 : -1);
}
