import { type Hunk, joined } from './hunk.ts';

/** Hunks with fewer unchanged tokens between them than this are one knot. */
const APART = 3;
/** Above so many pairs of tokens a knot is left as it is. */
const LARGEST = 40_000;
/** What beginning an island costs, in letters: of equal ways, the one with the fewest islands. */
const ISLAND = 1;

/**
 * Unties knots: where hunks lie close together, the tokens of that stretch are paired anew, so that
 * the longest words stay and the islands are fewest. A shortest difference pairs any comma or "the".
 */
export function untied(
  hunks: readonly Hunk[],
  left: readonly string[],
  right: readonly string[],
): Hunk[] {
  return knots(hunks).flatMap(([first, last]) => {
    const knot = joined(first, last);
    const a = left.slice(...knot.left);
    const b = right.slice(...knot.right);
    if (first === last || a.length * b.length > LARGEST) {
      return hunks.slice(hunks.indexOf(first), hunks.indexOf(last) + 1);
    }
    const shift = ([start, end]: Hunk['left'], by: number) => [start + by, end + by] as const;
    return between(heaviestPairs(a, b), a.length, b.length).map((hunk) => ({
      left: shift(hunk.left, knot.left[0]),
      right: shift(hunk.right, knot.right[0]),
    }));
  });
}

/** The first and last hunk of each knot. */
function knots(hunks: readonly Hunk[]): [first: Hunk, last: Hunk][] {
  const found: [Hunk, Hunk][] = [];
  for (const hunk of hunks) {
    const knot = found.at(-1);
    if (knot && hunk.left[0] - knot[1].left[1] < APART) knot[1] = hunk;
    else found.push([hunk, hunk]);
  }
  return found;
}

function between(
  pairs: readonly (readonly [number, number])[],
  leftCount: number,
  rightCount: number,
): Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...pairs, [leftCount, rightCount] as const]) {
    if (x > i || y > j) hunks.push({ left: [i, x], right: [j, y] });
    [i, j] = [x + 1, y + 1];
  }
  return hunks;
}

/**
 * The pairs of equal tokens with the greatest weight in order: a token weighs its letters and one
 * more, an island costs. What touches the stretch's ends lengthens the island there and costs nothing.
 */
function heaviestPairs(left: readonly string[], right: readonly string[]): [number, number][] {
  const width = right.length + 1;
  const size = (left.length + 1) * width;
  // The best weight up to each cell whose last step paired two tokens, or left one out.
  const paired = new Float64Array(size).fill(-Infinity);
  const apart = new Float64Array(size).fill(-Infinity);
  paired[0] = 0;
  const at = (grid: Float64Array, cell: number): number => grid[cell] ?? -Infinity;
  for (let i = 0; i <= left.length; i++) {
    for (let j = 0; j <= right.length; j++) {
      const cell = i * width + j;
      const [up, back, diagonal] = [cell - width, cell - 1, cell - width - 1];
      if (i > 0 && j > 0 && left[i - 1] === right[j - 1]) {
        const before = Math.max(at(paired, diagonal), at(apart, diagonal) - ISLAND);
        paired[cell] = before + (left[i - 1]?.length ?? 0) + 1;
      }
      if (i > 0) apart[cell] = Math.max(at(paired, up), at(apart, up));
      if (j > 0) apart[cell] = Math.max(at(apart, cell), at(paired, back), at(apart, back));
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [left.length, right.length];
  let inPair = at(paired, size - 1) + ISLAND >= at(apart, size - 1);
  while (i > 0 || j > 0) {
    const cell = i * width + j;
    if (inPair) {
      pairs.push([--i, --j]);
      const before = cell - width - 1;
      inPair = at(paired, before) >= at(apart, before) - ISLAND;
    } else {
      const up = i > 0 ? Math.max(at(paired, cell - width), at(apart, cell - width)) : -Infinity;
      const before = up === at(apart, cell) ? cell - width : cell - 1;
      if (before === cell - 1) j--;
      else i--;
      inPair = at(paired, before) >= at(apart, before);
    }
  }
  return pairs.reverse();
}
