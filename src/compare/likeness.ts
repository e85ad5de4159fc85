import { firstIndex } from '../text/binary-search.ts';
import type { SentenceWords } from './sentence-words.ts';
import { type Terms, type Weighed, weigh } from './terms.ts';

/** Two sentences, by index, and how alike they are: 0 to 1. */
export interface Cell {
  readonly left: number;
  readonly right: number;
  readonly likeness: number;
  /** What the words that they share tell of a fact, names aside; see `Weighed.evidence`. */
  readonly evidence: number;
}

/** Less alike than this is not alike at all. */
const FLOOR = 0.08;

/** The sentences of two texts with all pairs of them that are alike at all. */
export interface Likened {
  readonly weighed: Weighed;
  readonly cells: readonly Cell[];
}

/** Weighs the words of two texts' sentences and finds which are alike. */
export function liken(left: readonly SentenceWords[], right: readonly SentenceWords[]): Likened {
  const weighed = weigh(left, right);
  return { weighed, cells: alikes(weighed) };
}

/** All pairs of sentences that are alike at all, by left index, then right. Found by their terms, not by trying each pair. */
function alikes({ left, right, weights, evidence }: Weighed): Cell[] {
  const holders: (number[] | undefined)[] = weights.map(() => undefined);
  for (const [j, { ids }] of right.entries()) {
    for (const id of ids) {
      const list = holders[id];
      if (list) list.push(j);
      else holders[id] = [j];
    }
  }
  const cells: Cell[] = [];
  const shared = new Float64Array(right.length);
  const told = new Float64Array(right.length);
  for (const [i, one] of left.entries()) {
    const met: number[] = [];
    for (const id of one.ids) {
      for (const j of holders[id] ?? []) {
        if (shared[j] === 0) met.push(j);
        shared[j] = (shared[j] ?? 0) + (weights[id] ?? 0);
        told[j] = (told[j] ?? 0) + (evidence[id] ?? 0);
      }
    }
    for (const j of met.sort((a, b) => a - b)) {
      const likeness = ochiai(shared[j] ?? 0, one.mass, right[j]?.mass ?? 0);
      if (likeness >= FLOOR) cells.push({ left: i, right: j, likeness, evidence: told[j] ?? 0 });
      shared[j] = 0;
      told[j] = 0;
    }
  }
  return cells;
}

/** How alike two sentences are, from cells by left index, then right; 0 where they have none. */
export function likenessAt(cells: readonly Cell[], left: number, right: number): number {
  const at = firstIndex(cells.length, (index) => {
    const cell = cells[index] as Cell;
    return cell.left > left || (cell.left === left && cell.right >= right);
  });
  const cell = cells[at];
  return cell?.left === left && cell.right === right ? cell.likeness : 0;
}

/**
 * How alike two sentences are in what their partners so far do not account for: high where a
 * sentence was split or merged and this is the other part, low where it only repeats.
 */
export function likenessBeside(
  one: Terms,
  other: Terms,
  partnersOfOne: readonly Terms[],
  partnersOfOther: readonly Terms[],
  weights: readonly number[],
): number {
  const a = remaining(one, partnersOfOne);
  const b = remaining(other, partnersOfOther);
  const mass = (ids: Iterable<number>): number => {
    let sum = 0;
    for (const id of ids) sum += weights[id] ?? 0;
    return sum;
  };
  return ochiai(mass(a.intersection(b)), mass(a), mass(b));
}

function remaining(terms: Terms, partners: readonly Terms[]): Set<number> {
  const rest = new Set(terms.ids);
  for (const partner of partners) for (const id of partner.ids) rest.delete(id);
  return rest;
}

/** The Ochiai coefficient of weighted sets: 1 where they are equal, 0 where they share nothing. */
function ochiai(shared: number, massOfOne: number, massOfOther: number): number {
  return shared === 0 ? 0 : shared / Math.sqrt(massOfOne * massOfOther);
}
