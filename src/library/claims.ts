import type { Comparison, Reading } from '../compare/comparison.ts';
import { type Claim, storyClaims } from '../story/claims.ts';
import { familiesOf, headPairs, strayPairs, type Two } from '../story/families.ts';
import { atIssue, mostAtOdds, type Pair } from '../view/at-issue.ts';
import { type Outline, outlineOf } from '../view/preview.ts';

/** A story's claims, what is at issue now in one line, and the two versions that disagree most. */
export interface Stated {
  readonly claims: readonly Claim[];
  readonly issue: string;
  readonly pair: Pair | null;
  readonly outline: Outline;
}

/** The same with the readings that the claims point into. */
export interface StoryClaims extends Stated {
  readonly readings: readonly Reading[];
}

/** Compares two versions. */
type Compare = (left: Reading, right: Reading) => Comparison | Promise<Comparison>;

/**
 * What a story's versions state in figures, each family of versions compared with each; between two
 * comparisons others have their turn.
 *
 * @param current ids of the articles that hold now: what a source has taken back is no longer at
 *   issue. Of several pairs that disagree as much, the one that stands first here is chosen.
 */
export async function statedIn(
  readings: readonly Reading[],
  current: readonly string[],
  compare: Compare,
): Promise<Stated> {
  const compared = new Map<string, Comparison>();
  const compareAll = async (pairs: readonly Two[]): Promise<void> => {
    for (const pair of pairs) {
      const [left, right] = pair.map((at) => readings[at]);
      if (!left || !right) continue;
      compared.set(keyOf(left, right), await compare(left, right));
      await new Promise((done) => setImmediate(done));
    }
  };
  const claimsOf = (all: readonly Reading[]): readonly Claim[] =>
    storyClaims(all, (left, right) => compared.get(keyOf(left, right)) ?? { figures: [] });
  const holding = new Set(
    current.map((id) => readings.findIndex(({ article }) => article.id === id)),
  );
  const { families, repeating } = familiesOf(readings, holding);
  await compareAll([...repeating, ...headPairs(families)]);
  await compareAll(strayPairs(claimsOf(readings), families));
  const claims = claimsOf(readings);
  const now = readings.filter(({ article }) => current.includes(article.id));
  const claimsNow = now.length === readings.length ? claims : claimsOf(now);
  /** How far down the two stand. */
  const place = ({ left, right }: Comparison): number =>
    Math.max(current.indexOf(left.article.id), current.indexOf(right.article.id));
  const comparisons = [...compared.values()]
    .filter(({ left, right }) => [left, right].every(({ article }) => current.includes(article.id)))
    .sort((a, b) => place(a) - place(b));
  const pair = mostAtOdds(comparisons);
  const comparison = compared.get(`${pair?.left} ${pair?.right}`) ?? null;
  const issue = atIssue(claimsNow, now, comparisons);
  return { claims, issue, pair, outline: outlineOf(claimsNow, now, comparison, readings) };
}

function keyOf(left: Reading, right: Reading): string {
  return `${left.article.id} ${right.article.id}`;
}
