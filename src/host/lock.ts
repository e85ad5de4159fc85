import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { makeOwnFile } from './own-file.ts';
import { BUSY, codeOf } from './system-errors.ts';
import { Trouble } from './trouble.ts';

/** A lock that is held until it is closed, or the process ends in whatever way. */
export interface Lock {
  close(): void;
}

/**
 * Locks a file, which is made for its owner only where there is none: a database that is held open,
 * for the system gives that back when the process ends. Null where another has it.
 *
 * @throws {Trouble} where the file system has no locks
 */
export function locked(path: string): Lock | null {
  makeOwnFile(path);
  const lock = tried(path);
  if (lock === null && !hasLocks(path)) {
    const remedy = 'its file system has no locks; choose a place on another';
    throw new Trouble('not to be written', path, remedy);
  }
  return lock;
}

function tried(path: string): Lock | null {
  const lock = new DatabaseSync(path, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (codeOf(error) !== BUSY) throw error;
    return null;
  }
}

/** Whether a file beside it can be locked, that nobody else knows: SQLite calls busy also what cannot be locked at all. */
function hasLocks(path: string): boolean {
  const probe = `${path}-${randomBytes(6).toString('hex')}`;
  try {
    makeOwnFile(probe);
    const lock = tried(probe);
    lock?.close();
    return lock !== null;
  } finally {
    rmSync(probe, { force: true });
  }
}

/** Milliseconds until a lock is tried again: longer, a lock that is free lies idle; shorter, trying costs more. */
const PAUSE = 20;

/** The same, tried again for `patience` milliseconds while another has it; the program goes on meanwhile. */
export async function lockedWithin(path: string, patience: number): Promise<Lock | null> {
  for (let waited = 0; ; waited += PAUSE) {
    const lock = locked(path);
    if (lock || waited >= patience) return lock;
    await setTimeout(PAUSE);
  }
}
