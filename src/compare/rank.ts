import { attributionChanges, figureChanges, quotationChanges } from './claim-changes.ts';
import type { Change, ChangeKind } from './comparison.ts';
import type { Findings } from './findings.ts';
import { passageChanges } from './passage-changes.ts';
import { wordingChanges } from './wording.ts';

/** Heaviest first. */
const WEIGHTS: readonly ChangeKind[] = [
  'figure',
  'quotation',
  'attribution',
  'name',
  'negation',
  'wording',
  'added',
  'removed',
  'moved',
  'typography',
];

/** What changed, and how many changes of wording the list holds back. */
export interface Ranking {
  readonly changes: readonly Change[];
  readonly folded: number;
}

/** The list of what changed: by weight, then in the order of the rows; figures in dispute before others. */
export function rank(findings: Findings): Ranking {
  const figures = figureChanges(findings);
  const claims = [...figures, ...quotationChanges(findings), ...attributionChanges(findings)];
  const { changes, folded } = wordingChanges(findings, claims);
  const others = [...claims.slice(figures.length), ...changes, ...passageChanges(findings)];
  others.sort((a, b) => WEIGHTS.indexOf(a.kind) - WEIGHTS.indexOf(b.kind) || a.row - b.row);
  return { changes: [...figures, ...others], folded };
}
