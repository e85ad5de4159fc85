import type { Trouble } from '../host/trouble.ts';
import type { Addition, Store } from '../store/store.ts';
import { LONG, textReader } from './apart/reader.ts';
import { filesOf, type Input, readArticle } from './files.ts';
import { unreadable } from './unreadable.ts';

/**
 * Reads files and folders, "-" for standard input, into a store: what is named is what it is,
 * however like another it may be; `at` is when. Answers with a trouble for each thing that could not be read.
 */
export async function fill(
  store: Store,
  sources: readonly string[],
  input: Input,
  at = new Date(),
): Promise<Trouble[]> {
  const troubles: Trouble[] = [];
  const additions: Addition[] = [];
  const fetched = at.toISOString();
  const reader = textReader(LONG);
  const read = (text: string, path: string) => reader.article({ text, path });
  for (const source of sources) {
    const files = await filesOf(source, input).catch(noted(troubles, source));
    for (const trouble of files?.troubles ?? []) troubles.push(trouble);
    for (const file of files?.files ?? []) {
      const article = await readArticle(file, input, read).catch(noted(troubles, file));
      if (!article) continue;
      const { id, path, words } = article;
      const revision = { source: path, article: id, fetched, content: id, words };
      additions.push({ revision: { ...revision, kind: 'first' }, article });
    }
  }
  await reader.close();
  await store.add(additions);
  return troubles;
}

/** Keeps a trouble and goes on without. */
function noted(troubles: Trouble[], where: string): (error: unknown) => null {
  return (error) => {
    troubles.push(unreadable(error, where));
    return null;
  };
}
