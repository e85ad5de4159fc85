import type { Heading } from '../article/article.ts';
import type { Story } from '../story/story.ts';

/**
 * When an article became news, in milliseconds since 1970: when it was published, but never after
 * it was read, for pages err in their dates.
 */
export function newsTime({ published }: Heading, fetched: string): number {
  const read = Date.parse(fetched);
  const stated = Date.parse(published ?? '');
  return Number.isNaN(stated) ? read : Math.min(stated, read);
}

/** The stories with the newest articles first. `fetched` says when an article was read first. */
export function latestFirst(
  stories: readonly Story[],
  fetched: (id: string) => string,
): readonly Story[] {
  const latest = new Map(
    stories.map(({ id, versions }) => [
      id,
      versions.reduce(
        (latest, { article }) => Math.max(latest, newsTime(article, fetched(article.id))),
        -Infinity,
      ),
    ]),
  );
  return stories.toSorted((a, b) => (latest.get(b.id) ?? 0) - (latest.get(a.id) ?? 0));
}
