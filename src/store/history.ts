import type { Revision } from './revisions.ts';
import type { Store } from './store.ts';

/** What the source of an article held, oldest first; empty where the store has no such article. */
export async function historyOf(store: Store, id: string): Promise<readonly Revision[]> {
  const article = await store.articles.get(id);
  const there = article ? await store.revisions.at(article.path) : [];
  const last = there.findLast((revision) => revision.article === id);
  return last ? store.revisions.of(last.source) : [];
}
