import { printable } from '../text/sanitise.ts';
import { count } from '../view/describe.ts';
import type { Run } from './output.ts';

/** Takes a version out of its story, into one of its own. */
export const split: Run = async (library, { operands: [name = ''] }, { stdout }) => {
  const article = await library.kept(name);
  await library.regroup({ do: 'split', article });
  const { title } = await library.story(article);
  stdout.write(`A story of its own: ${printable(title)}\n`);
  return 0;
};

/** Makes one story of two. */
export const join: Run = async (library, { operands: [one = '', other = ''] }, { stdout }) => {
  const [left, right] = [await library.kept(one), await library.kept(other)];
  await library.regroup({ do: 'join', left, right });
  const { title, versions } = await library.story(left);
  stdout.write(`One story of ${count(versions.length, 'version')}: ${printable(title)}\n`);
  return 0;
};
