import type { Link } from './align.ts';

/** Neighbouring sentences of each side that answer each other, ascending; at most one side is empty. */
export interface Pairing {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly similarity: number;
}

/**
 * Joins links into passages: a split or merged sentence stands with its parts where these are
 * neighbours; of partners that lie apart the likest stays. Every sentence is in exactly one pairing.
 */
export function passages(links: readonly Link[], leftCount: number, rightCount: number): Pairing[] {
  const groupOfLeft = new Map<number, Group>();
  const groupOfRight = new Map<number, Group>();
  const likestFirst = [...links].sort(
    (a, b) =>
      b.similarity - a.similarity ||
      a.left + a.right - b.left - b.right ||
      Math.abs(a.left - a.right) - Math.abs(b.left - b.right),
  );
  for (const { left, right, similarity } of likestFirst) {
    const one = groupOfLeft.get(left) ?? { left: [left], right: [], similarity };
    const other = groupOfRight.get(right) ?? { left: [], right: [right], similarity };
    if (one === other) continue;
    const joined: Group = {
      left: ascending(one.left, other.left),
      right: ascending(one.right, other.right),
      similarity: Math.max(one.similarity, other.similarity),
    };
    if (!neighbours(joined.left) || !neighbours(joined.right)) continue;
    for (const i of joined.left) groupOfLeft.set(i, joined);
    for (const j of joined.right) groupOfRight.set(j, joined);
  }
  const alone = { left: [], right: [], similarity: 0 };
  const found: Pairing[] = [...new Set(groupOfLeft.values())];
  for (let i = 0; i < leftCount; i++) if (!groupOfLeft.has(i)) found.push({ ...alone, left: [i] });
  for (let j = 0; j < rightCount; j++)
    if (!groupOfRight.has(j)) found.push({ ...alone, right: [j] });
  return found;
}

type Group = Pairing;

function ascending(a: readonly number[], b: readonly number[]): number[] {
  return [...a, ...b].sort((x, y) => x - y);
}

function neighbours(indices: readonly number[]): boolean {
  return (indices.at(-1) ?? 0) - (indices[0] ?? 0) === indices.length - 1;
}
