import { fromHome, libraryName, pathFrom, schemeOf } from '../host/places.ts';
import { copyLibrary } from '../store/copy.ts';
import { count } from '../view/describe.ts';
import type { Work } from './output.ts';
import { progress } from './progress.ts';

/** Copies a library to a place where none is. */
export const copy: Work = async ({ operands }, around) => {
  const [from = '', to = ''] = operands.map((name) =>
    schemeOf(name) === null ? pathFrom(around.cwd, fromHome(name, around.env)) : name,
  );
  const shown = progress(around.stderr, around.now);
  const { rows, sha256 } = await copyLibrary(from, to, (done, all) =>
    shown.show(`${count(done, 'row')} of ${all}`, done, all),
  ).finally(shown.clear);
  around.stdout.write(
    `${count(rows, 'row')} copied to ${libraryName(to)}, and the same there: ${sha256}\n`,
  );
  return 0;
};
