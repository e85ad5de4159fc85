import { existsSync } from 'node:fs';
import type { Article, Heading } from '../article/article.ts';
import type { Comparison, Reading } from '../compare/comparison.ts';
import { findStories } from '../story/stories.ts';
import type { Story } from '../story/story.ts';
import { articlePath, filesOf, type Input, readArticle, STDIN } from './files.ts';
import { memoryStore } from './memory.ts';
import { seedsFolder } from './package.ts';
import type { Store } from './store.ts';
import { Trouble } from './trouble.ts';

/** All that the screens and the commands know of the articles. */
export interface Library {
  /** In a stable order; their versions are numbered through all stories, from 1. */
  readonly stories: readonly Story[];
  /** Whether these are the examples that come with the program, nothing else having been named. */
  readonly examples: boolean;
  /** One for each thing that was asked for and could not be read. */
  readonly troubles: readonly Trouble[];
  /** @throws {Trouble} where there is no article with this id */
  reading(id: string): Promise<Reading>;
  /** Made once, then kept as long as the library. @throws {Trouble} as `reading` */
  comparison(left: string, right: string): Promise<Comparison>;
  /**
   * The article that a name means: its path, its number in the list, or the beginning of its id.
   * A path need not be in the library: the file is read and added, though to no story.
   *
   * @throws {Trouble} where it means none, or more than one
   */
  find(name: string): Promise<Heading>;
}

/**
 * Opens files and folders, "-" for standard input; the seeds where none is named. What cannot be
 * read is left out and told in `troubles`.
 */
export async function openLibrary(paths: readonly string[], input: Input): Promise<Library> {
  const store = memoryStore();
  const troubles = await fill(store, paths.length > 0 ? paths : [seedsFolder()], input);
  const stories = findStories(await store.all());
  const readings = new Map<string, Promise<Reading>>();
  const comparisons = new Map<string, Promise<Comparison>>();

  async function read(id: string): Promise<Reading> {
    const article = await store.get(id);
    if (!article) throw unknownVersion(id);
    const { read } = await import('../compare/read.ts');
    return read(article);
  }
  async function compare(left: string, right: string): Promise<Comparison> {
    const { compare } = await import('../compare/compare.ts');
    return compare(await library.reading(left), await library.reading(right));
  }
  const library: Library = {
    stories,
    examples: paths.length === 0,
    troubles,
    reading: (id) => once(readings, id, () => read(id)),
    comparison: (left, right) => once(comparisons, `${left} ${right}`, () => compare(left, right)),
    find: async (name) =>
      (await store.atPath(articlePath(name))) ??
      numbered(stories, name) ??
      (await fromDisk(store, name, input)) ??
      (await byId(store, name)),
  };
  return library;
}

async function fill(store: Store, sources: readonly string[], input: Input): Promise<Trouble[]> {
  const troubles: Trouble[] = [];
  for (const source of sources) {
    const files = await filesOf(source).catch(noted(troubles));
    for (const file of files ?? []) {
      const article = await readArticle(file, input).catch(noted(troubles));
      if (article) await store.put(article);
    }
  }
  return troubles;
}

/** Keeps a trouble and goes on without; any other error is the program's own. */
function noted(troubles: Trouble[]): (error: unknown) => null {
  return (error) => {
    if (!(error instanceof Trouble)) throw error;
    troubles.push(error);
    return null;
  };
}

function once<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const promise = made.get(key) ?? make();
  made.set(key, promise);
  return promise;
}

function numbered(stories: readonly Story[], name: string): Heading | null {
  if (!/^\d+$/.test(name)) return null;
  return stories.flatMap(({ versions }) => versions)[Number(name) - 1]?.article ?? null;
}

async function fromDisk(store: Store, name: string, input: Input): Promise<Article | null> {
  if (name !== STDIN && !existsSync(name)) return null;
  const article = await readArticle(name, input);
  await store.put(article);
  return article;
}

async function byId(store: Store, name: string): Promise<Article> {
  const found = /^[0-9a-f]+$/.test(name) ? await store.withIdPrefix(name) : [];
  if (found.length > 1) {
    throw new Trouble(
      'more than one version',
      name,
      `${found.length} ids begin so; give more of it`,
    );
  }
  if (!found[0]) throw unknownVersion(name);
  return found[0];
}

function unknownVersion(name: string): Trouble {
  return new Trouble('no such version', name, 'give a file, a number of "variorum list", or an id');
}
