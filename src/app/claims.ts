import { compare } from '../compare/compare.ts';
import type { Comparison, Reading } from '../compare/comparison.ts';
import type { Library } from '../library/library.ts';
import { type Claim, storyClaims } from '../story/claims.ts';
import type { Story } from '../story/story.ts';
import { atIssue, mostAtOdds, type Pair } from '../view/at-issue.ts';
import { type Outline, outlineOf } from '../view/preview.ts';

/** A story's claims, the readings that they point into, what is at issue in one line, and the two versions that disagree most. */
export interface StoryClaims {
  readonly claims: readonly Claim[];
  readonly readings: readonly Reading[];
  readonly issue: string;
  readonly pair: Pair | null;
  readonly outline: Outline;
}

/** What a story's versions state in figures, each compared with each. */
export async function claimsOf(library: Library, { versions }: Story): Promise<StoryClaims> {
  const ids = versions.map(({ article }) => article.id);
  const readings = await Promise.all(ids.map((id) => library.reading(id)));
  const compared = new Map<string, Comparison>();
  for (const [i, left] of ids.entries()) {
    for (const right of ids.slice(i + 1)) {
      compared.set(`${left} ${right}`, await library.comparison(left, right));
      // Keys come first.
      await new Promise((done) => setImmediate(done));
    }
  }
  const claims = storyClaims(readings, (left, right) => {
    return compared.get(`${left.article.id} ${right.article.id}`) ?? compare(left, right);
  });
  const comparisons = [...compared.values()];
  const own = versions.filter(({ nearDuplicateOf }) => nearDuplicateOf === null);
  const standing = new Set(own.map(({ article }) => article.id));
  const issue = atIssue(claims, readings, comparisons);
  const pair = mostAtOdds(comparisons, standing);
  const comparison = compared.get(`${pair?.left} ${pair?.right}`) ?? null;
  return { claims, readings, issue, pair, outline: outlineOf(claims, readings, comparison) };
}
