import { verified } from '../library/own.ts';
import { count } from '../view/describe.ts';
import { minute } from '../view/witnesses.ts';
import type { Work } from './output.ts';

/** Checks the library against its records; 1 where something is not as it was recorded. */
export const verify: Work = async (_, around) => {
  const { records, head, at, faults } = await verified(around);
  const lines =
    head === null || at === null
      ? ['Nothing is recorded yet.']
      : [`${count(records, 'record')}, the last of ${minute(at)}: ${head}`];
  const held = faults.length > 0 ? faults : ['All is as it was recorded.'];
  around.stdout.write([...lines, ...held].map((line) => `${line}\n`).join(''));
  return faults.length > 0 ? 1 : 0;
};
