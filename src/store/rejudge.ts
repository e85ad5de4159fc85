import { sequence } from './sequence.ts';
import type { Store } from './store.ts';

/** Judges anew, at a time (ISO 8601, in UTC), what some sources held, as texts are judged now; answers with how many are something else by that. */
export async function rejudge(
  store: Store,
  sources: readonly string[],
  at: string,
): Promise<number> {
  let others = 0;
  for (const source of new Set(sources))
    others += await store.together((within) => rejudgeSource(within, source, at));
  return others;
}

async function rejudgeSource(store: Store, source: string, at: string): Promise<number> {
  const revisions = await store.revisions.kept([source]);
  const order = sequence(source, revisions, store, (id) => store.articles.get(id));
  await order.rejudge();
  const { judged } = await order.end();
  if (judged.length > 0) await store.add([], { judged, visits: [], at });
  return judged.length;
}
