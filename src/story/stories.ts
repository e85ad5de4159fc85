import type { Article } from '../article/article.ts';
import { featuresOf } from './features.ts';
import { heldClusters } from './held.ts';
import type { Member } from './likeness.ts';
import { place } from './place.ts';
import { type Regrouping, regroup } from './regroup.ts';
import type { Story } from './story.ts';
import { type Placed, storyOf } from './versions.ts';

/**
 * Groups articles into stories, oldest first, then regroups them as readers decided. It does not
 * matter in which order the articles are given.
 */
export function findStories(
  articles: readonly Article[],
  decided: readonly Regrouping[] = [],
): Story[] {
  const byId = new Map(articles.toSorted(before).map((article) => [article.id, article]));
  const clusters = heldClusters();
  clusters.change(place([...byId.values()].map((article) => featuresOf(article))));
  for (const one of decided) clusters.change(regroup(one));

  const placed = (member: Member): Placed[] => {
    const article = byId.get(member.id);
    if (!article) return [];
    return [{ article, headed: article.blocks.some(({ role }) => role === 'headline'), member }];
  };
  return [...clusters.stories.values()]
    .sort(([a], [b]) => (a?.order ?? 0) - (b?.order ?? 0))
    .map((members) => storyOf(members.flatMap(placed)));
}

/** Greater than any date. */
const UNDATED = '~';

/** By date, then by path; articles without a date last. */
function before(a: Article, b: Article): number {
  return (
    compare(a.published ?? UNDATED, b.published ?? UNDATED) ||
    compare(a.path, b.path) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
