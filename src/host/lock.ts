import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { BUSY, codeOf } from './sqlite-errors.ts';

/**
 * Locks a file, which is made for its owner only where there is none: a database that is held open,
 * for the system gives that back when the process ends, in whatever way. Null where another has it
 * for longer than `patience` milliseconds.
 */
export function locked(path: string, patience = 0): { close(): void } | null {
  closeSync(openSync(path, 'a', 0o600));
  const lock = new DatabaseSync(path, { timeout: patience });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (codeOf(error) !== BUSY) throw error;
    return null;
  }
}
