import type { Change, Comparison, ParatextChange } from '../compare/comparison.ts';
import { weightOf } from '../compare/weights.ts';
import { isDispute } from './matter.ts';

/** How heavy some changes are together: how many contradictions and corrections they are, then how many there are of each weight, the heaviest first. */
export type Heft = readonly number[];

/** The heft of changes of one comparison, whose rows these are. */
export function heftOf(
  changes: readonly (Change | ParatextChange)[],
  rows: Comparison['rows'],
): Heft {
  const heft = [changes.filter(isDispute).length];
  for (const change of changes) {
    const place = weightOf(change, rows) + 1;
    while (heft.length <= place) heft.push(0);
    heft[place] = (heft[place] ?? 0) + 1;
  }
  return heft;
}

/** Orders the heavier before the lighter: what has more of what weighs most. */
export function byHeft(a: Heft, b: Heft): number {
  for (let place = 0; place < Math.max(a.length, b.length); place++) {
    const more = (b[place] ?? 0) - (a[place] ?? 0);
    if (more !== 0) return more;
  }
  return 0;
}
