import { Trouble } from '../host/trouble.ts';
import { type OwnLibrary, openToAdd } from '../library/own.ts';
import type { Followed } from '../store/followed.ts';
import { count } from '../view/describe.ts';
import type { Arguments } from './arguments.ts';
import type { Work } from './output.ts';
import { type Tally, tally } from './tally.ts';
import { visitAddresses } from './visit.ts';

/** Adds what the operands name to the reader's library; 2 where some of it could not be read. */
export const add: Work = async (given, around, complain) => {
  if (given.wayback && given.git)
    throw new Trouble('not both', '--wayback and --git', 'an archive has addresses, and git files');
  if (given.wayback) return (await import('./wayback.ts')).addWayback(given, around, complain);
  if (given.from !== null || given.to !== null)
    throw new Trouble('nothing to choose from', '--from and --to', 'they need --wayback');
  const library = await openToAdd(around);
  const told = tally(around, given.verbose, complain);
  let followed = 0;
  let status = 0;
  let isEmpty = false;
  try {
    const before = (await library.followed()).length;
    const leads = await addPaths(library, given, told);
    const named = given.git ? [] : given.operands;
    const { addresses, troubles } = await library.follow(named, leads);
    troubles.forEach(told.fail);
    ({ status } = await visitAddresses(library, addresses, told, given, around));
    followed = (await library.followed()).length - before;
    isEmpty = leads.length + addresses.length === 0;
  } finally {
    told.close();
    await library.close();
  }
  const isIdle = status === 0 && told.texts + followed === 0;
  const known = given.git ? 'all of it is known already' : 'nothing is in it that is not known';
  const why = isEmpty ? known : 'all of it is followed already';
  if (isIdle) around.stdout.write(`Nothing new: ${why}.\n`);
  if (told.texts > 0) around.stdout.write(`${count(told.texts, 'text')}: ${told.words(true)}\n`);
  if (followed > 0) around.stdout.write(`${count(followed, 'address')} followed from now on\n`);
  return status;
};

/** Adds what files hold, or held by git, and answers with the addresses that they lead to. */
async function addPaths(
  library: OwnLibrary,
  { operands, git }: Arguments,
  told: Tally,
): Promise<Followed[]> {
  const leads: Followed[] = [];
  let read: [done: number, all: number | null] = [0, null];
  const progress = (done: number, all: number | null): void => {
    read = [done, all];
  };
  const adding = git ? library.addHistory(operands, progress) : library.add(operands, progress);
  for await (const added of adding) {
    if (added instanceof Trouble) told.fail(added);
    else if ('address' in added) leads.push(added);
    else told.add(added);
    told.show(...read);
  }
  return leads;
}
