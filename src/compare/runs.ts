/**
 * Of places in another order, which keep theirs. A run is a choice of elements whose positions rise;
 * the heaviest run is the one with the greatest sum of weights, and there can be several. True for
 * each element that stands in all of the heaviest runs, so that no pick between equals is needed.
 */
export function inEveryHeaviestRun(
  positions: readonly number[],
  weights: readonly number[],
): boolean[] {
  const upTo = heaviestUpTo(positions, weights);
  const from = heaviestUpTo(positions.map((p) => -p).reverse(), [...weights].reverse()).reverse();
  const best = upTo.reduce((most, weight) => Math.max(most, weight), 0);
  const weight = (i: number): number => weights[i] ?? 0;
  const onOne = positions.map((_, i) => (upTo[i] ?? 0) + (from[i] ?? 0) - weight(i) === best);
  // An element takes up a stretch of its run's weight: from what stands before it to that and its own.
  // Each heaviest run covers 0 to `best` without a gap, so that an element whose stretch no other
  // candidate overlaps is in all of them.
  const candidates = positions.map((_, i) => i).filter((i) => onOne[i]);
  candidates.sort((a, b) => (upTo[a] ?? 0) - weight(a) - (upTo[b] ?? 0) + weight(b));
  const kept = positions.map(() => false);
  let reach = 0;
  for (const [k, i] of candidates.entries()) {
    const next = candidates[k + 1];
    const start = (upTo[i] ?? 0) - weight(i);
    const free = next === undefined || (upTo[next] ?? 0) - weight(next) >= (upTo[i] ?? 0);
    if (start >= reach && free) kept[i] = true;
    reach = Math.max(reach, upTo[i] ?? 0);
  }
  return kept;
}

/** Weight of the heaviest increasing subsequence that ends at each element. */
function heaviestUpTo(positions: readonly number[], weights: readonly number[]): number[] {
  const ranks = new Map([...positions].sort((a, b) => a - b).map((p, rank) => [p, rank + 1]));
  const tree = new Array<number>(positions.length + 1).fill(0); // Fenwick tree of prefix maxima
  return positions.map((position, i) => {
    const rank = ranks.get(position) ?? 1;
    let before = 0;
    for (let k = rank - 1; k > 0; k -= k & -k) before = Math.max(before, tree[k] ?? 0);
    const total = before + (weights[i] ?? 0);
    for (let k = rank; k < tree.length; k += k & -k) tree[k] = Math.max(tree[k] ?? 0, total);
    return total;
  });
}
