import { annotator } from '../story/annotate.ts';
import type { Annotated } from '../view/annotate.ts';
import { historyOf } from './history.ts';
import { isAside } from './revisions.ts';
import type { Store } from './store.ts';

/** Follows the sentences of an article through its history; null where the store has no such article. */
export async function annotationOf(store: Store, id: string): Promise<Annotated | null> {
  const past = await historyOf(store, id);
  const [first] = past;
  if (!first) return null;
  const { add, end } = annotator();
  for (const { article: held, fetched: from, until, kind, missed, seenBy } of past) {
    const article = await store.articles.get(held);
    if (article) add({ article, from, until, aside: isAside(kind) ? kind : null, missed, seenBy });
    // Keys come first.
    await new Promise((done) => setImmediate(done));
  }
  return { source: first.source, annotation: end() };
}
