/** A stretch that differs: half-open ranges of token indices, one of which may be empty. */
export interface Hunk {
  readonly left: readonly [start: number, end: number];
  readonly right: readonly [start: number, end: number];
}

/** One hunk from the first's start to the second's end. */
export function joined(first: Hunk, second: Hunk): Hunk {
  return {
    left: [first.left[0], second.left[1]],
    right: [first.right[0], second.right[1]],
  };
}
