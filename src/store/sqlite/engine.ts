import { stat } from 'node:fs/promises';
import { isNotThere } from '../../host/system-errors.ts';
import type { Engine } from '../engine.ts';
import { told } from './errors.ts';

/** Libraries that are files. SQLite itself is loaded only for one that is there, or is to be made. */
export const sqlite: Engine = {
  async read(path) {
    if (!(await isThere(path))) return null;
    const { openToRead } = await import('./reader.ts');
    return openToRead(path);
  },
  async write(path) {
    const { openToWrite } = await import('./open.ts');
    return openToWrite(path);
  },
  async begin(path) {
    const { openToBegin } = await import('./open.ts');
    return openToBegin(path);
  },
};

/** @throws {Trouble} where the system does not say whether a file is there: a folder on the way keeps out */
async function isThere(path: string): Promise<boolean> {
  const error = await stat(path).then(
    () => null,
    (error: Error) => error,
  );
  if (error === null) return true;
  if (isNotThere(error)) return false;
  return told(path, () => {
    throw error;
  });
}
