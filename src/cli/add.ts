import { webAddress } from '../article/html/metadata-values.ts';
import { libraryPath } from '../host/places.ts';
import { Trouble } from '../host/trouble.ts';
import { addAll } from '../sources/add-all.ts';
import { arrivals, sizeOf } from '../sources/arrivals.ts';
import { isAddress } from '../sources/files.ts';
import { type Followed, newlyFollowed } from '../store/followed.ts';
import type { Store } from '../store/store.ts';
import { count } from '../view/describe.ts';
import type { Surroundings, Work } from './output.ts';
import { type Tally, tally } from './tally.ts';
import { visitAddresses } from './visit.ts';

/** Adds what the operands name to the reader's library; 2 where some of it could not be read. */
export const add: Work = async (given, around, complain) => {
  const { openToWrite } = await import('../store/sqlite/open.ts');
  const store = openToWrite(libraryPath(around));
  const told = tally(around, given.verbose, complain);
  let followed = 0;
  let status = 0;
  try {
    const before = (await store.followed.all()).length;
    const paths = given.operands.filter((operand) => !isAddress(operand));
    const leads = await addPaths(store, paths, around, told);
    const addresses = given.operands.filter(isAddress);
    const visits = [...(await asked(store, addresses, told)), ...(await unknown(store, leads))];
    ({ status } = await visitAddresses(store, visits, told, given['allow-private']));
    followed = (await store.followed.all()).length - before;
  } finally {
    told.close();
    await store.close();
  }
  const isIdle = status === 0 && told.texts + followed === 0;
  if (isIdle) around.stdout.write('Nothing new: all of it is followed already.\n');
  if (told.texts > 0) around.stdout.write(`${count(told.texts, 'text')}: ${told.words(true)}\n`);
  if (followed > 0) around.stdout.write(`${count(followed, 'address')} followed from now on\n`);
  return status;
};

/** Adds what files hold, and answers with the addresses that they lead to. */
async function addPaths(
  store: Store,
  paths: readonly string[],
  around: Pick<Surroundings, 'stdin'>,
  told: Tally,
): Promise<Followed[]> {
  const leads: Followed[] = [];
  const size = await sizeOf(paths);
  let done = 0;
  const read = (bytes: number): void => {
    done += bytes;
  };
  const arriving = arrivals(paths, { stdin: around.stdin, read }, new Date().toISOString());
  for await (const added of addAll(store, arriving)) {
    if (added instanceof Trouble) told.fail(added);
    else if ('address' in added) leads.push(added);
    else told.add(added);
    told.show(done, size);
  }
  return leads;
}

/** The addresses that the reader named, which are fetched whole even if they are known. */
async function asked(store: Store, names: readonly string[], told: Tally): Promise<Followed[]> {
  const found = new Map<string, Followed>();
  for (const name of names) {
    const address = webAddress(name, '');
    if (address === null) {
      told.fail(new Trouble('not fetched', name, 'it is no address of the web (http or https)'));
      continue;
    }
    const known = await store.followed.at(address);
    const followed = known ?? newlyFollowed(address, new Date().toISOString());
    found.set(address, { ...followed, via: null, etag: null, modified: null });
  }
  return [...found.values()];
}

/** Addresses that are not followed yet; the others are visited when they are due. */
async function unknown(store: Store, leads: readonly Followed[]): Promise<Followed[]> {
  const found = new Map<string, Followed>();
  for (const lead of leads) {
    if (!(await store.followed.at(lead.address))) found.set(lead.address, lead);
  }
  return [...found.values()];
}
