import { type Hunk, joined } from './hunk.ts';
import type { DiffToken } from './tokens.ts';

/** Unchanged islands of fewer words than this, between two changes, read better as changed. */
export const SHORTEST_ISLAND = 3;

/**
 * The reading form of a diff: short unchanged islands between changes join them, so that a reader
 * meets phrases, not confetti. An island with a figure or a quotation's edge in it stays.
 * What an island is made of counts on either side: a word of one can be a figure of the other.
 */
export function readingForm(
  hunks: readonly Hunk[],
  left: readonly DiffToken[],
  right: readonly DiffToken[],
): Hunk[] {
  const phrases: Hunk[] = [];
  for (const hunk of hunks) {
    const last = phrases.at(-1);
    const islands = last && [
      left.slice(last.left[1], hunk.left[0]),
      right.slice(last.right[1], hunk.right[0]),
    ];
    if (last && !islands?.some(stands)) {
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
