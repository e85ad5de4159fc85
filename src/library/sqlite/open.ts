import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { Store } from '../store.ts';
import { Trouble } from '../trouble.ts';
import { told } from './errors.ts';
import { locked } from './lock.ts';
import { FORM, formOf, migrate } from './migrations.ts';
import { sqliteStore } from './store.ts';

/** A library that somebody else writes is waited for so long, in milliseconds. */
const PATIENCE = 5000;

/**
 * Opens a library for reading only, as any number of readers can at once, also one who may not
 * write it. Null where nothing has been kept in it yet.
 *
 * @throws {Trouble} where it cannot be read
 */
export function openToRead(path: string): Store | null {
  return told(path, () => {
    const db = readable(path);
    const form = formOf(db);
    if (form === FORM) return sqliteStore(db, () => db.close());
    db.close();
    if (form === 0) return null;
    throw form > FORM
      ? laterForm(path)
      : new Trouble('a library of an earlier form', path, 'whoever adds to it next changes that');
  });
}

/**
 * Opens a library for the one who adds to it, and makes it where there is none: the file for its
 * owner only, and so is the folder. Another writer is kept out until it is closed or the process ends.
 *
 * @throws {Trouble} where it cannot be written, or is being written by another
 */
export function openToWrite(path: string): Store {
  return told(path, () => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const lock = lockedFor(path);
    try {
      create(path);
      const db = new DatabaseSync(path, { timeout: PATIENCE });
      if (formOf(db) > FORM) throw laterForm(path);
      // An article's rows are some kilobytes: in larger pages less is left over.
      db.exec('PRAGMA page_size = 8192; PRAGMA journal_mode = WAL');
      migrate(db);
      return sqliteStore(db, () => {
        db.close();
        leaveLog(path);
        lock.close();
      });
    } catch (error) {
      lock.close();
      throw error;
    }
  });
}

/**
 * A library on a disk that cannot be written, without its write-ahead log, is read by itself:
 * SQLite cannot make the log, and nobody can write there.
 */
function readable(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { readOnly: true, timeout: PATIENCE });
  try {
    formOf(db);
    return db;
  } catch (error) {
    db.close();
    if (!existsSync(path) || hasLog(path)) throw error;
    const alone = pathToFileURL(path);
    alone.searchParams.set('immutable', '1');
    return new DatabaseSync(alone, { readOnly: true });
  }
}

function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/**
 * SQLite takes its log and shared memory away when the last one closes. Readers who may not make
 * new ones need them, be they empty, to see what is written while they read.
 */
function leaveLog(path: string): void {
  const { mode } = statSync(path);
  for (const file of [`${path}-wal`, `${path}-shm`]) {
    create(file);
    chmodSync(file, mode);
  }
}

/** @throws {Trouble} where another adds to the library */
function lockedFor(path: string): { close(): void } {
  const lock = locked(`${path}-lock`);
  if (lock) return lock;
  const remedy = 'only one can at a time; try again when that has ended';
  throw new Trouble('somebody is adding to the library', path, remedy);
}

function create(path: string): void {
  closeSync(openSync(path, 'a', 0o600));
}

function laterForm(path: string): Trouble {
  return new Trouble(
    'a library of a later form',
    path,
    'a newer variorum made it, and can read it',
  );
}
