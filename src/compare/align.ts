import type { Anchor } from './comparison.ts';
import { inOrder } from './in-order.ts';
import { areKin, type Kinship, remainingPairs } from './kin.ts';
import { type Cell, type Likened, likenessAt, likenessBeside } from './likeness.ts';
import { replacedRows } from './replaced-rows.ts';
import type { Weighed } from './terms.ts';

/** Two sentences that answer each other, by index, with their likeness (0 to 1). */
export interface Link {
  readonly left: number;
  readonly right: number;
  readonly similarity: number;
}

/** Two sentences that are to be linked. */
type Alike = Omit<Cell, 'evidence'>;

/**
 * The likeness (0 to 1) from which on two sentences may answer each other: for two texts that share
 * no sentence, and what is added for two that share all. Raising it pairs fewer.
 */
interface Gate {
  readonly rewritten: number;
  readonly revised: number;
}

// A revision keeps most sentences nearly whole, so what is little alike there was not meant; in a
// text written anew the same little likeness is all that a shared fact leaves.
/** For sentences in the order that both texts have in common. */
const IN_ORDER: Gate = { rewritten: 0.15, revised: 0.15 };
/** For sentences out of that order. */
const MOVED: Gate = { rewritten: 0.21, revised: 0.4 };
/** For one more partner, of the words that the first one does not account for. */
const BESIDE: Gate = { rewritten: 0.14, revised: 0.6 };
/** Two sentences that both have a partner already need so many times the likeness of `BESIDE`. Raising it joins fewer. */
const BOTH_PARTNERED = 1.9;
/**
 * Added to the likeness of the two first sentences of prose: they say what the text is about, in
 * words that all of it shares and that weigh little for that.
 */
const FOR_OPENINGS = 0.05;
/** From this likeness on two sentences are versions of one. */
const KEPT = 0.6;
/** Sentences that share next to nothing but names answer each other no more than others of the story. */
const NAMES_ONLY = 0.1;
/** A row of a table or a list with no more terms than this is one in its place, whatever is in it. */
const SHORT = 12;
/** A longer one is so from this likeness on. */
const MOSTLY = 0.4;
/** A little over even, so that of two equally good partners neither is taken for the right one. */
const PROBABLE = 0.500001;

/**
 * Which sentences of two texts answer each other. Each gets its best partner, first in the order
 * that both texts have in common, then out of order (moves); then more partners beside it where
 * they account for something that the first does not (splits, merges, facts repeated).
 * Sentences that a reader has anchored to each other answer each other and none else. Swapping the
 * texts swaps the links and changes nothing else.
 */
export function align(
  { weighed, cells: alike }: Likened,
  anchors: readonly Anchor[] = [],
  kinship: Kinship = allProse(weighed),
): Link[] {
  const { left, right } = weighed;
  const lead = { left: kinship.left.indexOf('prose'), right: kinship.right.indexOf('prose') };
  const found = alike
    .filter((cell) => areKin(kinship, cell) && sharesMore(cell))
    .map((cell) =>
      cell.left === lead.left && cell.right === lead.right
        ? { ...cell, likeness: Math.min(1, cell.likeness + FOR_OPENINGS) }
        : cell,
    );
  const cells = anchored(found, anchors);
  const kept = shareKept(cells, left.length, right.length);
  const at = (gate: Gate): number => gate.rewritten + gate.revised * kept;
  const likest = [...cells].sort(likestFirst);

  const links: Link[] = [];
  const partnersOfLeft = left.map((): number[] => []);
  const partnersOfRight = right.map((): number[] => []);
  const partners = (cell: Alike): readonly [number[], number[]] => [
    partnersOfLeft[cell.left] ?? [],
    partnersOfRight[cell.right] ?? [],
  ];
  const link = (cell: Alike): void => {
    const [ofLeft, ofRight] = partners(cell);
    ofLeft.push(cell.right);
    ofRight.push(cell.left);
    links.push({ left: cell.left, right: cell.right, similarity: cell.likeness });
  };

  const probabilities = inOrder(cells, left.length, right.length, at(IN_ORDER));
  for (const [cell, probability] of probabilities) if (probability > PROBABLE) link(cell);

  for (const cell of likest) {
    const [ofLeft, ofRight] = partners(cell);
    if (cell.likeness >= at(MOVED) && ofLeft.length === 0 && ofRight.length === 0) link(cell);
  }

  for (const cell of likest) {
    const [ofLeft, ofRight] = partners(cell);
    if (ofLeft.length + ofRight.length === 0 || ofLeft.includes(cell.right)) continue;
    if (!isBeside(cell.right, ofLeft) || !isBeside(cell.left, ofRight)) continue;
    const one = weighed.left[cell.left];
    const other = weighed.right[cell.right];
    if (!one || !other) continue;
    const beside = likenessBeside(
      one,
      other,
      ofLeft.flatMap((j) => weighed.right[j] ?? []),
      ofRight.flatMap((i) => weighed.left[i] ?? []),
      weighed.weights,
    );
    const areBothPartnered = ofLeft.length > 0 && ofRight.length > 0;
    if (beside >= at(BESIDE) * (areBothPartnered ? BOTH_PARTNERED : 1)) link(cell);
  }

  const rest = remainingPairs(kinship, {
    left: (index) => partnersOfLeft[index]?.length === 0,
    right: (index) => partnersOfRight[index]?.length === 0,
  });
  for (const pair of rest) link({ ...pair, likeness: likenessAt(found, pair.left, pair.right) });
  const counts = { left: left.length, right: right.length };
  for (const pair of replacedRows(links, counts, kinship.roles)) {
    const likeness = likenessAt(found, pair.left, pair.right);
    const isShort = [left[pair.left], right[pair.right]].every(
      (of) => (of?.ids.length ?? 0) <= SHORT,
    );
    if (isShort || likeness >= MOSTLY) link({ ...pair, likeness });
  }
  return links;
}

function allProse({ left, right }: Weighed): Kinship {
  const roles = { left: left.map(() => 'body' as const), right: right.map(() => 'body' as const) };
  return { left: left.map(() => 'prose'), right: right.map(() => 'prose'), roles };
}

/** Whether two sentences share more than names, or are as good as the same. */
function sharesMore({ likeness, evidence }: Cell): boolean {
  return likeness > KEPT || likeness * Math.log1p(evidence) >= NAMES_ONLY;
}

/** The cells with those that a reader has decided on: an anchored pair is as like as can be, and has no rival. */
function anchored(cells: readonly Cell[], anchors: readonly Anchor[]): Cell[] {
  const free = cells.filter(
    (cell) => !anchors.some(({ left, right }) => left === cell.left || right === cell.right),
  );
  return [
    ...free,
    ...anchors.map(({ left, right }) => ({ left, right, likeness: 1, evidence: 0 })),
  ];
}

/** How much of both texts stands in the other nearly word for word: 0 for two that were written apart, 1 for a revision. */
function shareKept(cells: readonly Cell[], leftCount: number, rightCount: number): number {
  const kept = cells.filter((cell) => cell.likeness > KEPT);
  const lefts = new Set(kept.map((cell) => cell.left)).size;
  const rights = new Set(kept.map((cell) => cell.right)).size;
  return (lefts / Math.max(1, leftCount) + rights / Math.max(1, rightCount)) / 2;
}

function likestFirst(a: Cell, b: Cell): number {
  return (
    b.likeness - a.likeness ||
    a.left + a.right - b.left - b.right ||
    Math.abs(a.left - a.right) - Math.abs(b.left - b.right)
  );
}

function isBeside(index: number, others: readonly number[]): boolean {
  return others.length === 0 || others.some((other) => Math.abs(other - index) === 1);
}
