import type { Followed } from '../../store/followed.ts';
import type { Store } from '../../store/store.ts';
import { followedName, ledFrom } from './led.ts';

/** Milliseconds before its time that an address is due. A visit takes a while: else what is to be done every quarter of an hour were done every half, when the program is called so often. */
const SLACK = 60_000;

/**
 * The followed addresses that are to be visited at `now`: those that are due, or all; where some are
 * named, these and what they led to, where that is due, or all of it.
 *
 * @throws {Trouble} where one of the names is not followed
 */
export async function wanted(
  { followed }: Store,
  names: readonly string[],
  all: boolean,
  now: Date,
  cwd?: string,
): Promise<readonly Followed[]> {
  const soon = new Date(now.getTime() + SLACK).toISOString();
  if (names.length === 0) return all ? followed.all() : followed.due(soon);
  const found = ledFrom(await followed.all(), names, cwd);
  const named = new Set(names.map((name) => followedName(name, cwd)));
  return all
    ? found
    : found.filter(({ address, next }) => named.has(address) || (next !== null && next <= soon));
}
