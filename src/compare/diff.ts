import { diffArrays } from 'diff';

/** A stretch that differs: half-open ranges of token indices, one of which may be empty. */
export interface Hunk {
  readonly left: readonly [start: number, end: number];
  readonly right: readonly [start: number, end: number];
}

/** What differs between two sequences of compared forms, in order; the hunks never touch. */
export function diffForms(left: readonly string[], right: readonly string[]): Hunk[] {
  return isSecond(left, right) ? hunksOf(right, left).map(swapped) : hunksOf(left, right);
}

// Of several shortest differences the algorithm picks one by which side it is given first;
// an order that depends on the words alone makes the pick the same when the sides are swapped.
function isSecond(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length
    ? left.join(' ') > right.join(' ')
    : left.length > right.length;
}

function swapped({ left, right }: Hunk): Hunk {
  return { left: right, right: left };
}

function hunksOf(left: readonly string[], right: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  let [fromLeft, fromRight] = [0, 0];
  const close = (): void => {
    if (i > fromLeft || j > fromRight) hunks.push({ left: [fromLeft, i], right: [fromRight, j] });
  };
  for (const part of diffArrays([...left], [...right])) {
    if (part.removed) i += part.count;
    else if (part.added) j += part.count;
    else {
      close();
      [i, j] = [i + part.count, j + part.count];
      [fromLeft, fromRight] = [i, j];
    }
  }
  close();
  return hunks;
}
