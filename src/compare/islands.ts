import { type Hunk, joined } from './hunk.ts';
import type { DiffToken } from './tokens.ts';

/** Unchanged islands of fewer words than this, between two changes, read better as changed. */
export const SHORTEST_ISLAND = 3;

/**
 * The reading form of a diff: short unchanged islands between changes join them, so that a reader
 * meets phrases, not confetti. An island with a figure or a quotation's edge in it stays.
 *
 * @param left the tokens of the left side, of which islands are made as well as of the right one's
 */
export function readingForm(hunks: readonly Hunk[], left: readonly DiffToken[]): Hunk[] {
  const phrases: Hunk[] = [];
  for (const hunk of hunks) {
    const last = phrases.at(-1);
    if (last && !stands(left.slice(last.left[1], hunk.left[0]))) {
      phrases[phrases.length - 1] = joined(last, hunk);
    } else phrases.push(hunk);
  }
  return phrases;
}

function stands(island: readonly DiffToken[]): boolean {
  return (
    island.some(({ kind, form }) => kind === 'figure' || form === '"') ||
    island.filter(({ kind }) => kind === 'word').length >= SHORTEST_ISLAND
  );
}
