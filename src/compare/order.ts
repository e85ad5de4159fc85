import type { Pairing } from './passages.ts';
import { inEveryHeaviestRun } from './runs.ts';

/** A pairing in its place among the rows, and whether it stands in another order than its neighbours. */
export interface Placed extends Pairing {
  readonly moved: boolean;
}

/**
 * Puts pairings into reading order: the left text's order is kept, the right's passages stand
 * beside their partners, and what has no partner stands where it belongs in its own text: after
 * what comes before it there or, where that was moved and what follows was not, before what follows.
 *
 * @param sizes the length of each pairing in any unit; the heaviest run of pairings in common order
 *   keeps its place, the others are moved. Where two runs are equally heavy, both are moved, so
 *   that swapping the sides changes nothing.
 */
export function order(pairings: readonly Pairing[], sizes: readonly number[]): Placed[] {
  const partnered = pairings.flatMap((pairing, index) =>
    pairing.left.length > 0 && pairing.right.length > 0
      ? [{ pairing, size: sizes[index] ?? 1 }]
      : [],
  );
  partnered.sort((a, b) => first(a.pairing.left) - first(b.pairing.left));
  const settled = inEveryHeaviestRun(
    partnered.map(({ pairing }) => first(pairing.right)),
    partnered.map(({ size }) => size),
  );
  const moved = new Set(partnered.flatMap((p, i) => (settled[i] ? [] : [p.pairing])));

  const rows = pairings.filter((p) => p.left.length > 0);
  rows.sort((a, b) => first(a.left) - first(b.left));
  const byRight = [...pairings.filter((p) => p.right.length > 0)];
  byRight.sort((a, b) => first(a.right) - first(b.right));

  const before = new Map<Pairing | null, Pairing[]>();
  const after = new Map<Pairing | null, Pairing[]>();
  let run: Pairing[] = [];
  let previous: Pairing | null = null;
  const settle = (next: Pairing | null): void => {
    const [place, anchor]: [typeof before, Pairing | null] =
      next !== null && !moved.has(next) && (previous === null || moved.has(previous))
        ? [before, next]
        : [after, previous];
    if (run.length > 0) place.set(anchor, [...(place.get(anchor) ?? []), ...run]);
    run = [];
    previous = next;
  };
  for (const pairing of byRight) {
    if (pairing.left.length === 0) run.push(pairing);
    else settle(pairing);
  }
  settle(null);

  // What has nothing partnered before it opens the rows, or follows the left text if nothing has a partner.
  const unanchored = after.get(null) ?? [];
  const placed: Pairing[] = partnered.length > 0 ? [...unanchored] : [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Pairing;
    for (const pairing of before.get(row) ?? []) placed.push(pairing);
    placed.push(row);
    const following = after.get(row) ?? [];
    if (following.length === 0) continue;
    // What left the text stands before what came in at the same place.
    while (rows[i + 1]?.right.length === 0) placed.push(rows[++i] as Pairing);
    for (const pairing of following) placed.push(pairing);
  }
  const all = partnered.length > 0 ? placed : [...placed, ...unanchored];
  return all.map((pairing) => ({ ...pairing, moved: moved.has(pairing) }));
}

function first(indices: readonly number[]): number {
  return indices[0] ?? 0;
}
