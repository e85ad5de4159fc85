import type { Reading } from '../compare/comparison.ts';
import type { Claim } from './claims.ts';

/** Two versions of a story by index, the lower one first. */
export type Two = readonly [left: number, right: number];

/** The versions of a story that repeat each other, and the one of them that is compared with other families. */
export interface Family {
  readonly members: readonly number[];
  readonly head: number;
}

/** The versions of a story in families, and each version with the one that it repeats. */
export interface Families {
  readonly families: readonly Family[];
  readonly repeating: readonly Two[];
}

/**
 * The share of the sentences of the longer of two versions that stand in the other word for word,
 * 0 to 1, from which on one repeats the other. Raising it makes more families, and more pairs to compare.
 */
const REPEATED = 0.5;

/**
 * Sorts a story's versions into families, so that not every pair of them has to be compared: what two
 * revisions of one text state alike or differently shows along the chain of its revisions. `current`
 * are the versions that hold now, by index; the first of them in a family is its head, or else its last version.
 */
export function familiesOf(readings: readonly Reading[], current: ReadonlySet<number>): Families {
  const sentences = readings.map(sentencesOf);
  const heads: number[] = [];
  const headOf = new Map<number, number>();
  const repeating: Two[] = [];
  const places = [...readings.keys()];
  // The versions that hold now come first, so that they are compared with each other.
  const inTurn = [
    ...places.filter((at) => current.has(at)),
    ...places.filter((at) => !current.has(at)).reverse(),
  ];
  for (const at of inTurn) {
    const closest = closestOf(at, [...headOf.keys()], sentences);
    if (closest === null) heads.push(at);
    else repeating.push(at < closest ? [at, closest] : [closest, at]);
    headOf.set(at, closest === null ? at : (headOf.get(closest) ?? at));
  }
  const families = heads.map((head) => ({
    head,
    members: places.filter((at) => headOf.get(at) === head),
  }));
  return { families, repeating };
}

/** The heads of families, each with each. */
export function headPairs(families: readonly Family[]): Two[] {
  const heads = families.map(({ head }) => head).sort((a, b) => a - b);
  return heads.flatMap((left, at) => heads.slice(at + 1).map((right): Two => [left, right]));
}

/**
 * What is still to be compared for claims that no head of a family states, since it was taken out of
 * the family's text or is new in another version of it: the last version that states it, with the heads
 * of the other families.
 */
export function strayPairs(claims: readonly Claim[], families: readonly Family[]): Two[] {
  const heads = families.map(({ head }) => head);
  const found = new Map<string, Two>();
  for (const { cells } of claims) {
    const states = (version: number): boolean => (cells[version]?.figures.length ?? 0) > 0;
    if (heads.some(states)) continue;
    const last = cells.findLastIndex((_, version) => states(version));
    for (const { head, members } of families) {
      if (members.includes(last)) continue;
      const two: Two = last < head ? [last, head] : [head, last];
      found.set(two.join(' '), two);
    }
  }
  return [...found.values()];
}

function sentencesOf({ article: { text, sentences } }: Reading): ReadonlySet<string> {
  return new Set(sentences.map(({ start, end }) => text.slice(start, end)));
}

/** Of some versions the one that another repeats most; null where it repeats none of them. */
function closestOf(
  at: number,
  others: readonly number[],
  sentences: readonly ReadonlySet<string>[],
): number | null {
  const own = sentences[at] ?? new Set();
  let closest: { readonly other: number; readonly share: number } | null = null;
  for (const other of others) {
    const theirs = sentences[other] ?? new Set();
    const share = own.intersection(theirs).size / Math.max(1, own.size, theirs.size);
    if (share >= REPEATED && share > (closest?.share ?? 0)) closest = { other, share };
  }
  return closest?.other ?? null;
}
