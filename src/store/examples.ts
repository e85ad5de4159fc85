import type { Heading } from '../article/article.ts';
import { carriedExamples, examplesPath, inPackage, packagePath } from '../host/package.ts';
import type { Story } from '../story/story.ts';
import type { Store } from './store.ts';

/** The seeds, read when the program was built; null where it was not built. */
export async function openExamples(cwd: string): Promise<Store | null> {
  const { openBytes, openPackaged } = await import('./sqlite/reader.ts');
  const carried = carriedExamples();
  const store = carried ? openBytes(carried) : openPackaged(examplesPath());
  return store && atHand(store, cwd);
}

/** The examples as a reader meets them: their paths, kept as in the package, as seen from the folder `cwd`. */
export function atHand(examples: Store, cwd: string): Store {
  const { articles, revisions, stories } = examples;
  const near = <T extends Heading>(article: T): T => ({
    ...article,
    path: packagePath(article.path, cwd),
  });
  const nearStory = (story: Story): Story => ({
    ...story,
    versions: story.versions.map((version) => ({ ...version, article: near(version.article) })),
  });
  return {
    ...examples,
    articles: {
      ...articles,
      async get(id) {
        const article = await articles.get(id);
        return article && near(article);
      },
    },
    revisions: { ...revisions, at: (path) => revisions.at(inPackage(path, cwd)) },
    stories: {
      ...stories,
      latest: async (...asked) => (await stories.latest(...asked)).map(nearStory),
      of: async (ids) => (await stories.of(ids)).map(nearStory),
    },
  };
}
