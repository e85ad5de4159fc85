import type { Hunk } from './diff.ts';

/** Unchanged islands of fewer words than this, between two changes, read better as changed. */
const SHORTEST_ISLAND = 3;

/**
 * The reading form of a diff: short unchanged islands between changes join them, so that a reader
 * meets phrases, not confetti. An island that `holds` a figure or a quotation's edge stays.
 *
 * @param isWord whether the left token at an index is a word, not a mark
 * @param holds whether the left token at an index must not be swallowed
 */
export function readingForm(
  hunks: readonly Hunk[],
  isWord: (index: number) => boolean,
  holds: (index: number) => boolean,
): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (last === undefined || stands(last.left[1], hunk.left[0], isWord, holds)) joined.push(hunk);
    else {
      joined[joined.length - 1] = {
        left: [last.left[0], hunk.left[1]],
        right: [last.right[0], hunk.right[1]],
      };
    }
  }
  return joined;
}

function stands(
  from: number,
  to: number,
  isWord: (index: number) => boolean,
  holds: (index: number) => boolean,
): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    if (holds(i)) return true;
    if (isWord(i)) words++;
  }
  return words >= SHORTEST_ISLAND;
}
