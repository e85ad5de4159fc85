import { resolve } from 'node:path';
import { webAddress, withoutFeed } from '../../article/html/metadata-values.ts';
import { Trouble } from '../../host/trouble.ts';
import type { Followed } from '../../store/followed.ts';

/** What a name is among the followed addresses: an address, or the whole path of a file that led to some, given as it is seen from the folder `cwd`. */
export function followedName(name: string, cwd = ''): string {
  return webAddress(withoutFeed(name), '') ?? resolve(cwd, name);
}

/**
 * Those of the followed addresses that names stand for: each for itself, where it is one, and for
 * all that it led to, by however many steps.
 *
 * @throws {Trouble} where a name stands for none
 */
export function ledFrom(
  all: readonly Followed[],
  names: readonly string[],
  cwd?: string,
): readonly Followed[] {
  const ledBy = Map.groupBy(all, ({ via }) => via);
  const addresses = new Set(all.map(({ address }) => address));
  const found = new Set<string>();
  for (const name of names) {
    const known = followedName(name, cwd);
    if (!addresses.has(known) && !ledBy.has(known)) {
      throw new Trouble('not followed', name, '"variorum followed" lists what is');
    }
    found.add(known);
  }
  // A set that grows while it is gone through is gone through to its end.
  for (const from of found) for (const { address } of ledBy.get(from) ?? []) found.add(address);
  return all.filter(({ address }) => found.has(address));
}
