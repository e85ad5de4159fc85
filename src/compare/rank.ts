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
  const figures = figureChanges(findings);
  const claims = [...figures, ...quotationChanges(findings), ...attributionChanges(findings)];
  const { changes, folded } = wordingChanges(findings, claims);
  const rows = findings.rows.map(({ row }) => row);
  const all = [...claims, ...changes, ...passageChanges(findings, claims)];
  all.sort((a, b) => weightOf(a, rows) - weightOf(b, rows) || a.row - b.row);
  return { changes: all, folded };
}
