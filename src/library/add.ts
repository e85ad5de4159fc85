import type { Article } from '../article/article.ts';
import { newest, type Revision, type RevisionKind, revise } from './revisions.ts';
import type { Addition, Store } from './store.ts';

/** Where an article comes from, and when. */
export interface Origin {
  /** What its next text will come from too; null where nothing can: the text itself, then. */
  readonly source: string | null;
  /** ISO 8601, in UTC. */
  readonly fetched: string;
}

/** An article on its way into a store. */
export interface Arrival {
  readonly article: Article;
  readonly origin: Origin;
}

/** What became of an arrival: the kind of revision it is, or the same as its source held last. */
export interface Outcome {
  readonly id: string;
  readonly what: RevisionKind | 'same';
}

/** The source of an article that was read from its path: its canonical address, else the path. */
export function sourceOf({ url, path }: Article): string {
  return url ?? path;
}

/** Adds one article, as what it is to the texts that its source held before. */
export async function addArticle(store: Store, article: Article, origin: Origin): Promise<Outcome> {
  const [outcome] = await addArticles(store, [{ article, origin }]);
  return outcome as Outcome;
}

/**
 * Adds articles, all or none, in their order: one may be a revision of another. Many at once are
 * quicker than one by one.
 */
export async function addArticles(
  store: Store,
  arrivals: readonly Arrival[],
): Promise<readonly Outcome[]> {
  const known = new Map<string, readonly Revision[]>();
  const outcomes: Outcome[] = [];
  const additions: Addition[] = [];
  for (const { article, origin } of arrivals) {
    const source = origin.source ?? article.id;
    const earlier = known.get(source) ?? (await store.revisions.of(source));
    const revision = revise(earlier, article, { source, fetched: origin.fetched });
    outcomes.push({
      id: revision?.article ?? newest(earlier)?.article ?? article.id,
      what: revision?.kind ?? 'same',
    });
    known.set(source, revision ? [...earlier, revision] : earlier);
    if (!revision) continue;
    additions.push({ revision, article: revision.article === article.id ? article : null });
  }
  if (additions.length > 0) await store.add(additions);
  return outcomes;
}
