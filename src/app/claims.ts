import { compare } from '../compare/compare.ts';
import type { Comparison, Reading } from '../compare/comparison.ts';
import type { Library } from '../library/library.ts';
import { type Claim, storyClaims } from '../story/claims.ts';
import type { Story } from '../story/story.ts';
import { atIssue, mostAtOdds, type Pair } from '../view/at-issue.ts';
import { type Outline, outlineOf } from '../view/preview.ts';
import { standing } from '../view/timeline.ts';

/** A story's claims, the readings that they point into, what is at issue now in one line, and the two versions that disagree most. */
export interface StoryClaims {
  readonly claims: readonly Claim[];
  readonly readings: readonly Reading[];
  readonly issue: string;
  readonly pair: Pair | null;
  readonly outline: Outline;
}

/** What a story's versions state in figures, each compared with each. */
export async function claimsOf(library: Library, story: Story): Promise<StoryClaims> {
  const { versions } = story;
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
  const claimsOfAll = (all: readonly Reading[]): readonly Claim[] =>
    storyClaims(all, (left, right) => {
      return compared.get(`${left.article.id} ${right.article.id}`) ?? compare(left, right);
    });
  const claims = claimsOfAll(readings);
  // What a source has taken back is no longer at issue.
  const current = standing(story, await library.holdings(story)).map(({ article }) => article.id);
  const now = readings.filter(({ article }) => current.includes(article.id));
  const claimsNow = now.length === readings.length ? claims : claimsOfAll(now);
  /** How far down the two stand: of several pairs that disagree as much, one of no copies is chosen. */
  const place = ({ left, right }: Comparison): number =>
    Math.max(current.indexOf(left.article.id), current.indexOf(right.article.id));
  const comparisons = [...compared.values()]
    .filter(({ left, right }) => [left, right].every(({ article }) => current.includes(article.id)))
    .sort((a, b) => place(a) - place(b));
  const pair = mostAtOdds(comparisons);
  const comparison = compared.get(`${pair?.left} ${pair?.right}`) ?? null;
  const issue = atIssue(claimsNow, now, comparisons);
  return { claims, readings, issue, pair, outline: outlineOf(claimsNow, now, comparison) };
}
