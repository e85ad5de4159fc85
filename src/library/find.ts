import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Article } from '../article/article.ts';
import { pathFrom } from '../host/places.ts';
import { nameTrouble } from '../host/system-errors.ts';
import { Trouble } from '../host/trouble.ts';
import { articlePath, type Input, readArticle, STDIN } from '../sources/files.ts';
import { newest } from '../store/revisions.ts';
import type { Store } from '../store/store.ts';
import type { Story } from '../story/story.ts';

/** Where a version is looked for. */
interface Places {
  readonly store: Store;
  /** As they are numbered. */
  readonly stories: readonly Story[];
  /** Articles by their ids that are in no library; what is read from a file joins them. */
  readonly passing: Map<string, Article>;
  readonly input: Input;
  /** Takes a text apart; without it, that is done here. */
  readonly read?: ((text: string, path: string) => Promise<Article>) | undefined;
}

/**
 * The id of the article that a name means; a file that is there is read as it is now.
 *
 * @throws {Trouble} where it means none, or more than one
 */
export async function findVersion(name: string, places: Places): Promise<string> {
  return (
    (isFile(name, places.input.cwd) ? await fromDisk(name, places) : null) ?? findKept(name, places)
  );
}

/** A number is one of the list's, whatever files there are; standard input is read only once. */
export function isFile(name: string, cwd?: string): boolean {
  return name !== STDIN && !/^\d+$/.test(name) && existsSync(pathFrom(cwd, name));
}

/** The same, but what a library holds of a file goes before the file. @throws {Trouble} as `findVersion` */
export async function findKept(name: string, places: Places): Promise<string> {
  const { store, stories, input } = places;
  return (
    (await atPath(store, name, input.cwd)) ??
    (await numbered(store, stories, name)) ??
    (await fromDisk(name, places)) ??
    (await beginning(store, name))
  );
}

export function unknownVersion(name: string): Trouble {
  return new Trouble('no such version', name, 'give a file, a number of "variorum list", or an id');
}

/** A file is called in a library by its whole path, an address by itself. */
async function atPath(store: Store, name: string, cwd = ''): Promise<string | null> {
  for (const path of [articlePath(name), name, resolve(cwd, name)]) {
    const revision = newest(await store.revisions.at(path));
    if (revision) return revision.article;
  }
  return null;
}

async function numbered(
  store: Store,
  listed: readonly Story[],
  name: string,
): Promise<string | null> {
  if (!/^\d+$/.test(name)) return null;
  const number = Number(name);
  const version = listed.flatMap(({ versions }) => versions)[number - 1];
  return version?.article.id ?? store.stories.numbered(number);
}

async function fromDisk(name: string, { passing, input, read }: Places): Promise<string | null> {
  if (name !== STDIN && !existsSync(pathFrom(input.cwd, name))) return null;
  const known = [...passing.values()].find(({ path }) => path === articlePath(name));
  const article = known ?? (await readArticle(name, input, read));
  passing.set(article.id, article);
  return article.id;
}

/** A short number past the list's end is a slip, no id. */
const ID = /^(?=.*[a-f]|.{4})[0-9a-f]+$/;

async function beginning(store: Store, name: string): Promise<string> {
  const found = ID.test(name) ? await store.articles.beginning(name) : [];
  if (found.length > 1) {
    throw new Trouble(
      'more than one version',
      name,
      `${found.length} ids begin so; give more of it`,
    );
  }
  if (!found[0]) throw nameTrouble(name) ?? unknownVersion(name);
  return found[0];
}
