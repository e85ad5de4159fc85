import { contains } from '../text/span.ts';
import { attributionChanges, figureChanges, quotationChanges } from './claim-changes.ts';
import type { Change } from './comparison.ts';
import type { Findings } from './findings.ts';
import { passageChanges } from './passage-changes.ts';
import { weightOf } from './weights.ts';
import { wordingChanges } from './wording.ts';

/** What changed, and how many changes of wording the list holds back. */
export interface Ranking {
  readonly changes: readonly Change[];
  readonly folded: number;
}

/** The list of what changed: by weight, then in the order of the rows. */
export function rank(findings: Findings): Ranking {
  const quotations = quotationChanges(findings);
  // What one side's quotation counts is told with what became of the quotation.
  const figures = figureChanges(findings).filter(
    (one) =>
      (isPair(one) && one.sense !== 'unmatched') ||
      !quotations.some((other) => isPair(other) && isWithin(one, other)),
  );
  const claims = [...figures, ...quotations, ...attributionChanges(findings)];
  const { changes, folded } = wordingChanges(findings, claims);
  const rows = findings.rows.map(({ row }) => row);
  const all = [...claims, ...changes, ...passageChanges(findings, claims)];
  all.sort((a, b) => weightOf(a, rows) - weightOf(b, rows) || a.row - b.row);
  return { changes: all, folded };
}

function isPair({ left, right }: Change): boolean {
  return left !== null && right !== null;
}

/** Whether one change stands within what another tells of. */
function isWithin(one: Change, other: Change): boolean {
  return (['left', 'right'] as const).some((side) => {
    const [inner, outer] = [one[side], other[side]];
    return inner !== null && outer !== null && contains(outer, inner);
  });
}
