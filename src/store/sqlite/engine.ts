import { existsSync } from 'node:fs';
import type { Engine } from '../engine.ts';

/** Libraries that are files. SQLite itself is loaded only for one that is there, or is to be made. */
export const sqlite: Engine = {
  async read(path) {
    if (!existsSync(path)) return null;
    const { openToRead } = await import('./reader.ts');
    return openToRead(path);
  },
  async write(path) {
    const { openToWrite } = await import('./open.ts');
    return openToWrite(path);
  },
};
