import { openToAdd } from '../library/own.ts';
import { count } from '../view/describe.ts';
import type { Work } from './output.ts';

/** Follows addresses, and what they led to, no longer; the texts that they brought stay. */
export const unfollow: Work = async (given, around) => {
  const library = await openToAdd(around);
  try {
    const left = await library.unfollow(given.operands);
    around.stdout.write(`${count(left, 'address')} followed no longer; the texts stay\n`);
  } finally {
    await library.close();
  }
  return 0;
};
