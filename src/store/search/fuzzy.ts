import type { Story } from '../../story/story.ts';
import type { Span } from '../../text/span.ts';

/** A story that something nearly like what is looked for is said of, and where in its title. */
export interface Near {
  readonly story: Story;
  readonly hits: readonly Span[];
}

/** Finds stories by their titles and publishers, best first, and forgives slips. */
export async function fuzzyIndex(
  stories: readonly Story[],
): Promise<(words: string) => readonly Near[]> {
  const { default: Fuse } = await import('fuse.js');
  const index = new Fuse(stories, {
    keys: ['title', { name: 'others', getFn: others }],
    includeMatches: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.35,
  });
  return (words) =>
    index.search(words).map(({ item, matches }) => ({
      story: item,
      hits: (matches ?? [])
        .filter(({ key }) => key === 'title')
        .flatMap(({ indices }) => indices)
        .filter(([first, last]) => last > first || words.length === 1)
        .map(([first, last]) => ({ start: first, end: last + 1 })),
    }));
}

/** The versions' titles and publishers, each once: many say the same, and every one takes its time. */
function others({ title, versions }: Story): string[] {
  const names = versions.flatMap(({ article }) => [article.title, article.publisher ?? '']);
  return [...new Set(names)].filter((name) => name !== '' && name !== title);
}
