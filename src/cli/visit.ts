import type { Followed } from '../library/follow/followed.ts';
import type { Store } from '../library/store.ts';
import type { Tally } from './tally.ts';

/** Visits addresses and counts what is found; answers with how many were visited. */
export async function visitAddresses(
  store: Store,
  addresses: readonly Followed[],
  tally: Tally,
  options: { readonly allowPrivate: boolean; readonly signal: AbortSignal },
): Promise<number> {
  if (addresses.length === 0) return 0;
  const { client } = await import('../library/fetch/client.ts');
  const { visitAll } = await import('../library/follow/visit-all.ts');
  const web = client(options);
  let done = 0;
  try {
    tally.show(done, addresses.length);
    for await (const report of visitAll(store, addresses, web, options.signal)) {
      done++;
      tally.add(report.added);
      report.troubles.forEach(tally.fail);
      tally.show(done, done + report.waiting);
    }
  } finally {
    await web.close();
  }
  return done;
}
