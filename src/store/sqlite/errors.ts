import { BUSY, codeOf } from '../../host/sqlite-errors.ts';
import { Trouble } from '../../host/trouble.ts';

/** A library that somebody else writes is waited for so long, in milliseconds. */
export const PATIENCE = 5000;

/** By SQLite's result codes (sqlite.org/rescode.html), and the system's. */
const REMEDIES: Readonly<Record<string, string>> = {
  3: 'its permissions keep you out',
  [BUSY]: 'another program holds it; try again',
  8: 'it may only be read, not written',
  10: 'reading or writing failed; is the disk in order?',
  11: 'it is damaged',
  13: 'the disk is full; what was added before is there',
  14: 'its permissions, or those of its folder, keep you out',
  26: 'the file is something else',
  EACCES: 'its permissions keep you out',
  EPERM: 'its permissions keep you out',
  EROFS: 'it may only be read, not written',
  ENOSPC: 'the disk is full; what was added before is there',
};

/** Does something with a library. @throws {Trouble} for what SQLite or the system says */
export function told<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Trouble || !(error instanceof Error) || !('code' in error)) throw error;
    const remedy =
      REMEDIES[codeOf(error) || String(error.code)] ?? `the system says ${error.message}`;
    throw new Trouble('the library cannot be used', path, remedy);
  }
}

export function laterForm(path: string): Trouble {
  return new Trouble(
    'a library of a later form',
    path,
    'a newer variorum made it, and can read it',
  );
}
