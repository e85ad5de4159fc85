import type { Comparison, ComparisonRow } from '../compare/comparison.ts';

/** What stands beside each other of three versions: rows of the comparison of the left one with the right, and of that with the third, by index. */
export interface Triple {
  readonly rows: readonly number[];
  readonly thirdRows: readonly number[];
  /** Whether nothing stands beside it: passages that the left version has alone, or those that it lacks. */
  readonly alone: boolean;
}

/**
 * Joins two comparisons of one left version by its passages, in their order: each triple has the
 * fewest rows of both that hold the same sentences of it. What the left version lacks, in either
 * comparison, is a triple between.
 */
export function triplesOf({ rows }: Comparison, third: Comparison): Triple[] {
  const triples: Triple[] = [];
  let [at, thirdAt] = [0, 0];
  while (at < rows.length || thirdAt < third.rows.length) {
    const [from, thirdFrom] = [at, thirdAt];
    while (isLacking(rows[at])) at++;
    while (isLacking(third.rows[thirdAt])) thirdAt++;
    let alone = at > from || thirdAt > thirdFrom;
    if (!alone) {
      [at, thirdAt] = endOfSame(rows, third.rows, at, thirdAt);
      alone = isLeft(rows.slice(from, at)) && isLeft(third.rows.slice(thirdFrom, thirdAt));
    }
    triples.push({ rows: range(from, at), thirdRows: range(thirdFrom, thirdAt), alone });
  }
  return triples;
}

/** Where the rows end, from two places on, that hold the same sentences of the left version. */
function endOfSame(
  rows: readonly ComparisonRow[],
  others: readonly ComparisonRow[],
  from: number,
  otherFrom: number,
): [number, number] {
  let [at, otherAt, taken, otherTaken] = [from, otherFrom, 0, 0];
  /** The sentences that only one of the two has by now. */
  const open = new Set<number>();
  const take = ({ left }: ComparisonRow): number => {
    for (const sentence of left) if (!open.delete(sentence)) open.add(sentence);
    return left.length;
  };
  do {
    const [row, other] = [rows[at], others[otherAt]];
    if (row && (taken <= otherTaken || !other)) {
      taken += take(row);
      at++;
    } else if (other) {
      otherTaken += take(other);
      otherAt++;
    }
  } while (open.size > 0 && (at < rows.length || otherAt < others.length));
  return [at, otherAt];
}

function isLacking(row: ComparisonRow | undefined): boolean {
  return row?.left.length === 0;
}

function isLeft(rows: readonly ComparisonRow[]): boolean {
  return rows.every(({ right }) => right.length === 0);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
