import { sequence } from './sequence.ts';
import type { Store } from './store.ts';

/** Judges anew, at a time (ISO 8601, in UTC), what some sources held, as texts are judged now; answers with how many are something else by that. */
export async function rejudge(
  store: Store,
  sources: readonly string[],
  at: string,
): Promise<number> {
  const kept = Map.groupBy(await store.revisions.kept(sources), ({ source }) => source);
  let others = 0;
  for (const [source, revisions] of kept) {
    const order = sequence(source, revisions, store, (id) => store.articles.get(id));
    await order.rejudge();
    const { judged } = await order.end();
    if (judged.length > 0) await store.add([], { judged, visits: [], at });
    others += judged.length;
  }
  return others;
}
