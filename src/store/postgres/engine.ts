import type { Engine } from '../engine.ts';

/** Libraries in a schema of a PostgreSQL database. The driver is loaded only when one is opened. */
export const postgres: Engine = {
  async read(address) {
    const { openToRead } = await import('./open.ts');
    return openToRead(address);
  },
  async write(address) {
    const { openToWrite } = await import('./open.ts');
    return openToWrite(address);
  },
  async begin(address) {
    const { openToBegin } = await import('./open.ts');
    return openToBegin(address);
  },
};
