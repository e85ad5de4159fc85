import { webAddress } from '../../article/html/metadata-values.ts';
import type { Store } from '../store.ts';
import { Trouble } from '../trouble.ts';
import type { Followed } from './followed.ts';

/** A visit takes a while: what is to be done every quarter of an hour is then due a moment too late. */
const SLACK = 60_000;

/**
 * The followed addresses that are to be visited at `now`: those that are due, or all; where some are
 * named, these and the due ones, or all, that they led to.
 *
 * @throws {Trouble} where one of the names is not followed
 */
export async function wanted(
  store: Store,
  names: readonly string[],
  all: boolean,
  now: Date,
): Promise<readonly Followed[]> {
  const named = new Set(names.map((name) => webAddress(name, '') ?? name));
  for (const name of named) {
    if (await store.followed.at(name)) continue;
    throw new Trouble('not followed', name, '"variorum add" fetches an address and follows it');
  }
  const soon = new Date(now.getTime() + SLACK).toISOString();
  const due = all ? await store.followed.all() : await store.followed.due(soon);
  if (named.size === 0) return due;
  const known = all ? due : await store.followed.all();
  const isDue = new Set(due.map(({ address }) => address));
  return known.filter(
    ({ address, via }) => named.has(address) || (named.has(via ?? '') && isDue.has(address)),
  );
}
