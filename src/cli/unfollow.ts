import { libraryPath } from '../host/places.ts';
import { ledFrom } from '../sources/follow/led.ts';
import { count } from '../view/describe.ts';
import type { Work } from './output.ts';

/** Follows addresses, and what they led to, no longer; the texts that they brought stay. */
export const unfollow: Work = async (given, around) => {
  const { openToWrite } = await import('../store/sqlite/open.ts');
  const store = openToWrite(libraryPath(around));
  try {
    const left = ledFrom(await store.followed.all(), given.operands);
    await store.followed.remove(left.map(({ address }) => address));
    around.stdout.write(`${count(left.length, 'address')} followed no longer; the texts stay\n`);
  } finally {
    await store.close();
  }
  return 0;
};
