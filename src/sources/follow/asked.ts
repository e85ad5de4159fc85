import { webAddress, withoutFeed } from '../../article/html/metadata-values.ts';
import { Trouble } from '../../host/trouble.ts';
import { type Followed, newlyFollowed } from '../../store/followed.ts';
import type { Store } from '../../store/store.ts';

/** What is to be visited, and what of the names is no address. */
export interface Asked {
  readonly addresses: readonly Followed[];
  readonly troubles: readonly Trouble[];
}

/**
 * What is to be visited now, at `now`: the addresses that a reader names, which are fetched whole
 * even if they are known, and of those that something else led to the ones that are not followed
 * yet; the others are visited when they are due.
 */
export async function asked(
  store: Store,
  names: readonly string[],
  leads: readonly Followed[],
  now: Date,
): Promise<Asked> {
  const named = new Map<string, Followed>();
  const troubles: Trouble[] = [];
  for (const name of names) {
    const address = webAddress(withoutFeed(name), '');
    if (address !== null) named.set(address, newlyFollowed(address, now.toISOString()));
    else troubles.push(new Trouble('not fetched', name, NO_ADDRESS));
  }
  for (const known of await store.followed.at([...named.keys()])) {
    named.set(known.address, { ...known, via: null, etag: null, modified: null });
  }
  return { addresses: [...named.values(), ...(await notFollowed(store, leads))], troubles };
}

const NO_ADDRESS = 'it is no address of the web (http or https)';

/** Of addresses those that are not followed yet, each once. */
export async function notFollowed(
  { followed }: Store,
  leads: readonly Followed[],
): Promise<readonly Followed[]> {
  const fresh = new Map(leads.map((lead) => [lead.address, lead]));
  for (const { address } of await followed.at([...fresh.keys()])) fresh.delete(address);
  return [...fresh.values()];
}
