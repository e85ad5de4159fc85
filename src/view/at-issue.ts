import type { Comparison } from '../compare/comparison.ts';
import type { Claim } from '../story/claims.ts';
import { count } from './describe.ts';

/**
 * What the versions of a story disagree on, in one line: "2 figures disagree, 1 quotation changed";
 * empty where nothing is at issue. `comparisons` are those of the story's versions; a quotation
 * that differs between several of them counts once.
 */
export function atIssue(claims: readonly Claim[], comparisons: readonly Comparison[]): string {
  const figures = claims.filter(({ outcome }) => outcome === 'disagree').length;
  const quotations = changedQuotations(comparisons);
  return [
    ...(figures > 0
      ? [`${count(figures, 'figure')} ${figures === 1 ? 'disagrees' : 'disagree'}`]
      : []),
    ...(quotations > 0 ? [`${count(quotations, 'quotation')} changed`] : []),
  ].join(', ');
}

/** How many quotations stand in several versions, but not with the same words, speaker and form. */
function changedQuotations(comparisons: readonly Comparison[]): number {
  const groups = new Map<string, { keys: readonly string[]; changed: boolean }>();
  for (const { left, right, quotations } of comparisons) {
    for (const pair of quotations) {
      if (pair.left.length === 0 || pair.right.length === 0) continue;
      const keys = [
        ...pair.left.map((index) => `${left.article.id} ${index}`),
        ...pair.right.map((index) => `${right.article.id} ${index}`),
      ];
      const known = keys.flatMap((key) => groups.get(key) ?? []);
      const group = {
        keys: [...new Set([...keys, ...known.flatMap((one) => one.keys)])],
        changed: pair.outcome !== 'same' || known.some(({ changed }) => changed),
      };
      for (const key of group.keys) groups.set(key, group);
    }
  }
  return new Set([...groups.values()].filter(({ changed }) => changed)).size;
}
