import type { Part } from './claims.ts';

type Side = 'left' | 'right';

/** Parts of one quantity, by their indices. */
type Group = Readonly<Record<Side, Set<number>>>;

/** Parts of two texts' claims, gathered as they are found to be of one quantity. */
export class Groups {
  readonly #parts: Readonly<Record<Side, readonly Part[]>>;
  readonly #groups = { left: new Map<number, Group>(), right: new Map<number, Group>() };

  constructor(left: readonly Part[], right: readonly Part[]) {
    this.#parts = { left, right };
  }

  /** Takes two parts, and all that is of one quantity with either, for one. */
  join(left: number, right: number): void {
    const one = this.#groups.left.get(left) ?? { left: new Set([left]), right: new Set<number>() };
    const other = this.#groups.right.get(right) ?? {
      left: new Set<number>(),
      right: new Set([right]),
    };
    if (one === other) return;
    // The smaller one goes into the larger: what is joined one by one is not gone through each time.
    const [more, fewer] = sizeOf(one) < sizeOf(other) ? [other, one] : [one, other];
    for (const side of ['left', 'right'] as const)
      for (const index of fewer[side]) more[side].add(index);
    this.#groups.left.set(left, more);
    this.#groups.right.set(right, more);
    for (const side of ['left', 'right'] as const)
      for (const index of fewer[side]) this.#groups[side].set(index, more);
  }

  isFree(side: Side, index: number): boolean {
    return !this.#groups[side].has(index);
  }

  used(side: Side): Set<number> {
    return new Set(this.#groups[side].keys());
  }

  /** A part with all that stands on its side for the same. */
  part(side: Side, index: number): Part {
    return this.#merged(side, this.#groups[side].get(index)?.[side] ?? new Set([index]));
  }

  /** Both sides of each quantity. */
  pairs(): Record<Side, Part>[] {
    return [...new Set(this.#groups.left.values())].map((group) => ({
      left: this.#merged('left', group.left),
      right: this.#merged('right', group.right),
    }));
  }

  #merged(side: Side, indices: ReadonlySet<number>): Part {
    const parts = [...indices]
      .sort((a, b) => a - b)
      .map((index) => this.#parts[side][index] as Part);
    const mentions = parts.flatMap((part) => part.mentions).sort((a, b) => a.index - b.index);
    return { claim: (parts[0] as Part).claim, mentions };
  }
}

function sizeOf({ left, right }: Group): number {
  return left.size + right.size;
}
