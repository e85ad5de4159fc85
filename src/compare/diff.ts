import { diffArrays } from 'diff';
import { type Hunk, joined } from './hunk.ts';
import { untied } from './knots.ts';

/** Islands of so small a part of the changes on either side are there by chance: "of", a comma. */
const STRAY = 0.3;
/** Two passages with more changed tokens than this have nothing that a reader would hold side by side. */
const MOST_EDITS = 2_000;
/** A quotation begins or ends here: never a stray. */
const EDGE = '"';

/**
 * What differs between two sequences of compared forms, in order; between two hunks there is at
 * least one token. Swapping the sequences swaps the sides of the hunks and changes nothing else.
 */
export function diffForms(left: readonly string[], right: readonly string[]): Hunk[] {
  // Of several shortest differences the algorithm picks one by which side it is given first;
  // an order that depends on the words alone makes the pick the same when the sides are swapped.
  return isSecond(left, right) ? orderedDiff(right, left).map(swapped) : orderedDiff(left, right);
}

function isSecond(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length
    ? left.join(' ') > right.join(' ')
    : left.length > right.length;
}

function swapped({ left, right }: Hunk): Hunk {
  return { left: right, right: left };
}

function orderedDiff(left: readonly string[], right: readonly string[]): Hunk[] {
  return withoutStrays(untied(shortestDiff(left, right), left, right), left, right);
}

function shortestDiff(left: readonly string[], right: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  let [fromLeft, fromRight] = [0, 0];
  const close = (): void => {
    if (i > fromLeft || j > fromRight) hunks.push({ left: [fromLeft, i], right: [fromRight, j] });
  };
  const parts = diffArrays([...left], [...right], { maxEditLength: MOST_EDITS });
  if (!parts) return [{ left: [0, left.length], right: [0, right.length] }];
  for (const part of parts) {
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

/** Joins hunks over islands that are short beside both (N. Fraser's semantic cleanup, in letters). */
function withoutStrays(
  hunks: readonly Hunk[],
  left: readonly string[],
  right: readonly string[],
): Hunk[] {
  const size = (hunk: Hunk): number =>
    Math.max(letters(left.slice(...hunk.left)), letters(right.slice(...hunk.right)));
  const kept: Hunk[] = [];
  for (const hunk of hunks) {
    let last = hunk;
    for (let before = kept.at(-1); before !== undefined; before = kept.at(-1)) {
      const island = left.slice(before.left[1], last.left[0]);
      if (island.includes(EDGE) || letters(island) > STRAY * Math.min(size(before), size(last)))
        break;
      kept.pop();
      last = joined(before, last);
    }
    kept.push(last);
  }
  return kept;
}

function letters(forms: readonly string[]): number {
  return forms.reduce((sum, form) => sum + form.length, 0);
}
