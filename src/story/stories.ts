import type { Article } from '../article/article.ts';
import { featuresOf } from './features.ts';
import { type Regrouping, regroup } from './regroup.ts';
import type { Story } from './story.ts';
import { addToStories, countWords, emptyIndex } from './story-index.ts';
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
  const features = [...byId.values()].map(featuresOf);
  const index = emptyIndex();
  for (const one of features) countWords(index, one);
  for (const one of features) addToStories(index, one);
  for (const one of decided) regroup(index, one);

  const placed = (id: string): Placed[] => {
    const [article, member] = [byId.get(id), index.members.get(id)];
    if (!article || !member) return [];
    return [{ article, headed: article.blocks.some(({ role }) => role === 'headline'), member }];
  };
  return [...index.stories.values()]
    .map((ids) => ids.flatMap(placed))
    .sort(([a], [b]) => (a?.member.order ?? 0) - (b?.member.order ?? 0))
    .map(storyOf);
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
