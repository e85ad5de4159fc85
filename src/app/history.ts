import type { Library } from '../library/library.ts';
import type { Past } from '../store/history.ts';
import { isAside } from '../store/revisions.ts';
import type { Step } from '../view/history.ts';

/** What a source held, each text compared with the one before. */
export interface History {
  readonly source: string;
  /** Oldest first. */
  readonly steps: readonly Step[];
  /** How many earlier ones there are besides. */
  readonly earlier: number;
}

/**
 * The last texts, `most` of them, of the source of the article that a name means; null where that is
 * in no library. @throws {Trouble} where the name means none
 */
export async function historyOf(
  library: Library,
  name: string,
  most = Number.POSITIVE_INFINITY,
): Promise<History | null> {
  const all = await library.history(name);
  const [first] = all;
  if (!first) return null;
  const revisions = all.slice(-most);
  const steps: Step[] = [];
  for (const revision of revisions) {
    steps.push(await stepOf(library, revision));
    // Keys come first.
    await new Promise((done) => setImmediate(done));
  }
  return { source: first.source, steps, earlier: all.length - revisions.length };
}

async function stepOf(library: Library, revision: Past): Promise<Step> {
  const { article: id, before, kind, fetched, until, missed, seenBy, words } = revision;
  const { title, published } = (await library.reading(id)).article;
  const compared = before !== null && !isAside(kind);
  const comparison = compared ? await library.comparison(before, id) : null;
  return { id, title, published, kind, fetched, until, missed, seenBy, words, comparison };
}
