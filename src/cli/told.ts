import type { Change, Comparison, ParatextChange } from '../compare/comparison.ts';
import { isWording, listed } from '../compare/weights.ts';
import type { Library } from '../library/library.ts';
import type { JournalEntry } from '../store/journal.ts';
import { byHeft, heftOf } from '../view/heft.ts';
import { isDispute } from '../view/matter.ts';
import { isCorrection } from '../view/paratext.ts';
import { KINDS, type Least, type Only } from '../view/presentation.ts';

/** A change in the library, and what it is. */
export interface Told extends JournalEntry {
  readonly comparison: Comparison;
  /** What of it is wanted, heaviest first. */
  readonly wanted: readonly (Change | ParatextChange)[];
}

/** What is wanted of changes. */
export interface Wanted {
  /** Of these kinds; null for all. */
  readonly only: readonly Only[] | null;
  /** At least so heavy; null for any. */
  readonly weight: Least | null;
}

/** Whether it is not all that is wanted. */
export function isNarrow({ only, weight }: Wanted): boolean {
  return only !== null || (weight !== null && weight !== 'any');
}

/** A change compared, with what of it is wanted. */
async function toldOf(library: Library, entry: JournalEntry, wanted: Wanted): Promise<Told> {
  const comparison = await library.comparison(entry.before, entry.article);
  const { only, weight } = wanted;
  const found = listed(comparison).filter(
    (change) =>
      (only === null || isOf(only, change)) && isAtLeast(weight ?? 'any', change, comparison),
  );
  return { ...entry, comparison, wanted: found };
}

/** Those in which something is wanted, each compared. */
export async function allTold(
  library: Library,
  entries: readonly JournalEntry[],
  wanted: Wanted,
): Promise<Told[]> {
  const told: Told[] = [];
  for (const entry of entries) told.push(await toldOf(library, entry, wanted));
  return told.filter((one) => !isNarrow(wanted) || one.wanted.length > 0);
}

function isOf(only: readonly Only[], change: Change | ParatextChange): boolean {
  if ('role' in change) return isCorrection(change) && only.includes('corrections');
  return only.some((name) => name !== 'corrections' && KINDS[name] === change.kind);
}

function isAtLeast(weight: Least, change: Change | ParatextChange, { rows }: Comparison): boolean {
  if (weight === 'any') return true;
  return weight === 'dispute' ? isDispute(change) : !isWording(change, rows);
}

/** The last day first, and within a day what weighs most. */
export function byDay(a: Told, b: Told): number {
  const [day, other] = [a.fetched.slice(0, 10), b.fetched.slice(0, 10)];
  if (day !== other) return day < other ? 1 : -1;
  const [heft, others] = [a, b].map(({ wanted, comparison }) => heftOf(wanted, comparison.rows));
  return byHeft(heft ?? [], others ?? []) || (a.fetched < b.fetched ? 1 : -1);
}
