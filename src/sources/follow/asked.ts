import { webAddress } from '../../article/html/metadata-values.ts';
import { Trouble } from '../../host/trouble.ts';
import { type Followed, newlyFollowed } from '../../store/followed.ts';
import type { Store } from '../../store/store.ts';

/** What is to be visited, and what of the names is no address. */
export interface Asked {
  readonly addresses: readonly Followed[];
  readonly troubles: readonly Trouble[];
}

/**
 * What is to be visited now, at `now`: the addresses that a reader names, which are fetched whole even if
 * they are known, and of those that something else led to the ones that are not followed yet; the
 * others are visited when they are due.
 */
export async function asked(
  { followed }: Store,
  names: readonly string[],
  leads: readonly Followed[],
  now: Date,
): Promise<Asked> {
  const named = new Map<string, Followed>();
  const fresh = new Map<string, Followed>();
  const troubles: Trouble[] = [];
  for (const name of names) {
    const address = webAddress(name, '');
    if (address === null) {
      troubles.push(
        new Trouble('not fetched', name, 'it is no address of the web (http or https)'),
      );
      continue;
    }
    const known = (await followed.at(address)) ?? newlyFollowed(address, now.toISOString());
    named.set(address, { ...known, via: null, etag: null, modified: null });
  }
  for (const lead of leads) {
    if (!(await followed.at(lead.address))) fresh.set(lead.address, lead);
  }
  return { addresses: [...named.values(), ...fresh.values()], troubles };
}
