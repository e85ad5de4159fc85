import { openToAdd } from '../library/own.ts';
import type { Followed } from '../store/followed.ts';
import { count } from '../view/describe.ts';
import type { Work } from './output.ts';
import { duration } from './progress.ts';
import { tally } from './tally.ts';
import { INTERRUPTED, visitAddresses } from './visit.ts';

/** Fetches again what is due of the addresses that the library follows, and tells what changed to those who watch; 2 where some of it failed. */
export const update: Work = async (given, around, complain) => {
  const watched = around.config.watch.length > 0 ? await import('./watch/tell.ts') : null;
  const library = await openToAdd(around);
  const told = tally(around, given.verbose, complain);
  let said = '';
  let status = 0;
  try {
    await watched?.beginWatches(around, await library.last());
    const addresses = await library.due(given.operands, given.all);
    const visits = await visitAddresses(library, addresses, told, given, around);
    status = visits.status;
    const failed = told.troubles > 0 ? `, ${count(told.troubles, 'failure')}` : '';
    said = `${count(visits.visited, 'address')}: ${told.words(false) || 'nothing new'}${failed}`;
    if (addresses.length === 0) said = idle(await library.followed());
  } finally {
    told.close();
    await library.close();
  }
  around.stdout.write(`${said}\n`);
  if (!watched || status === INTERRUPTED) return status;
  await watched.tellWatches(around, (trouble) => {
    complain(trouble);
    status = 2;
  });
  return status;
};

/** Why there is nothing to do. */
function idle(all: readonly Followed[]): string {
  if (all.length === 0) return 'Nothing is followed yet: "variorum add ADDRESS" begins with it.';
  const times = all.flatMap(({ next }) => (next === null ? [] : [Date.parse(next)]));
  const first =
    times.length > 0
      ? `; the first is due in ${duration(times.reduce((a, b) => Math.min(a, b)) - Date.now())}`
      : '';
  return `Nothing is due of ${count(all.length, 'address')}${first}. --all fetches all now.`;
}
