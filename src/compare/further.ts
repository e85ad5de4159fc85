import type { Comparison, FurtherPlace, Side } from './comparison.ts';
import { type Cell, likenessAt } from './likeness.ts';
import type { Pairing } from './passages.ts';

/** From this score on two sentences tell one fact. Raising it finds fewer, and errs less often. */
const TOLD = 0.53;
/** A sentence so like its partner in the row tells nothing besides what that tells. */
const ACCOUNTED = 0.6;
/** Two sentences so alike tell one fact whatever their partners tell: a text says it again. */
const REPEATED = { likeness: 0.5, evidence: 4 };
/** How much it counts by how much two sentences are liker than either is to any other. */
const MARGIN = 0.5;

/**
 * Where else in the other text a fact is told, outside of a sentence's row: a weaker bond than a
 * row's. Two sentences are scored by how alike they are, by how much the words say that they share
 * and that are no names (names are shared by all of one story), by how alike their neighbours are,
 * and by whether either is liker to another sentence. In the order of the left text.
 */
export function furtherPlaces(cells: readonly Cell[], rows: readonly Pairing[]): FurtherPlace[] {
  const [likestOfLeft, likestOfRight] = [likest(cells, 'left'), likest(cells, 'right')];
  const isOpen = openTeller(rows);

  const score = (cell: Cell): number => {
    const { left, right, likeness: alike } = cell;
    const told = alike * Math.log1p(cell.evidence);
    const margin = 2 * alike - rival(likestOfLeft[left], cell) - rival(likestOfRight[right], cell);
    // Of most cells it shows already that no neighbours could be alike enough.
    if (told * (2 + MARGIN * margin) < TOLD) return 0;
    const neighbours = Math.max(
      likenessAt(cells, left - 1, right - 1),
      likenessAt(cells, left + 1, right + 1),
    );
    return told * (1 + neighbours + MARGIN * margin);
  };
  return cells
    .filter((cell) => isOpen(cell) && (score(cell) >= TOLD || isRepeated(cell)))
    .map(({ left, right }) => ({ left, right }));
}

/** From this likeness on (0 to 1), two sentences that state one figure alike tell one fact. Raising it finds fewer. */
const AGREED = 0.15;

/**
 * The places of furtherPlaces, and those of sentences that state a figure alike and share more than
 * that: neither would be enough by itself.
 */
export function withFigures(
  further: readonly FurtherPlace[],
  cells: readonly Cell[],
  rows: readonly Pairing[],
  agreedOf: Readonly<Record<Side, ReadonlyMap<number, ReadonlySet<number>>>>,
): FurtherPlace[] {
  const known = new Set(further.map(({ left, right }) => key(left, right)));
  const isOpen = openTeller(rows);
  const none: ReadonlySet<number> = new Set();
  const found = cells.filter((cell) => {
    const { left, right, likeness } = cell;
    if (likeness < AGREED || !isOpen(cell) || known.has(key(left, right))) return false;
    const [ours, theirs] = [agreedOf.left.get(left) ?? none, agreedOf.right.get(right) ?? none];
    return !ours.isDisjointFrom(theirs);
  });
  return [...further, ...found.map(({ left, right }) => ({ left, right }))].sort(
    (a, b) => a.left - b.left || a.right - b.right,
  );
}

/** Tells whether two sentences can tell one fact besides in their rows: they are in none together, and no partner accounts for either, or they are as good as the same. */
function openTeller(rows: readonly Pairing[]): (cell: Cell) => boolean {
  const rowOf = { left: new Map<number, Pairing>(), right: new Map<number, Pairing>() };
  for (const row of rows) {
    for (const i of row.left) rowOf.left.set(i, row);
    for (const j of row.right) rowOf.right.set(j, row);
  }
  const isAccounted = (row: Pairing | undefined): boolean => (row?.similarity ?? 0) >= ACCOUNTED;
  return (cell) => {
    const [ours, theirs] = [rowOf.left.get(cell.left), rowOf.right.get(cell.right)];
    return ours !== theirs && (isRepeated(cell) || !(isAccounted(ours) || isAccounted(theirs)));
  };
}

function isRepeated({ likeness, evidence }: Cell): boolean {
  return likeness >= REPEATED.likeness && evidence >= REPEATED.evidence;
}

/** Sentences of a text are fewer than this, so that a pair of them is one number. */
const MOST_SENTENCES = 2 ** 26;

function key(left: number, right: number): number {
  return left * MOST_SENTENCES + right;
}

/** The two likest cells of each sentence of a side, likest first; of equally alike ones the first. */
function likest(cells: readonly Cell[], side: 'left' | 'right'): Cell[][] {
  const found: Cell[][] = [];
  for (const cell of cells) {
    const [first, second] = found[cell[side]] ?? [];
    if (first === undefined) found[cell[side]] = [cell];
    else if (cell.likeness > first.likeness) found[cell[side]] = [cell, first];
    else if (cell.likeness > (second?.likeness ?? 0)) found[cell[side]] = [first, cell];
  }
  return found;
}

/** How alike the likest other pair is that one of the two sentences is in. */
function rival(best: readonly Cell[] | undefined, cell: Cell): number {
  return best?.find((other) => other !== cell)?.likeness ?? 0;
}

/** Where else left sentences are told, as pairs of a left and a right sentence, by index. */
export function furtherOf(
  { further }: Pick<Comparison, 'further'>,
  sentences: readonly number[],
): (readonly [left: number, right: number])[] {
  return further
    .filter(({ left }) => sentences.includes(left))
    .map(({ left, right }) => [left, right] as const);
}
