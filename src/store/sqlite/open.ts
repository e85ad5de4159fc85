import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { locked } from '../../host/lock.ts';
import { checkFile, checkFolder, makeOwnFile } from '../../host/own-file.ts';
import { Busy } from '../engine.ts';
import { sqlStore } from '../sql/store.ts';
import type { Store } from '../store.ts';
import { sqliteDatabase } from './database.ts';
import { told } from './errors.ts';
import { migrate } from './migrate.ts';
import { checkedForm, openDatabase } from './schema.ts';

/** Kibibytes of a library that its writer keeps at hand. With more, a large one is read and written again less often, and more memory is used. */
const CACHE = 65_536;

/**
 * Opens a library for the one who adds to it, and makes it where there is none: the file for its
 * owner only, and so is the folder. Another writer is kept out until it is closed or the process ends.
 *
 * @throws {Trouble} where it cannot be written, or is being written by another, or others can write its folder
 */
export function openToWrite(named: string): Promise<Store> {
  return told(named, async () => {
    mkdirSync(dirname(named), { recursive: true, mode: 0o700 });
    checkFolder(named);
    // The file may be a link to another disk; what lies beside the library may be none.
    const path = existsSync(named) ? realpathSync(named) : named;
    checkFolder(path);
    checkFile(path);
    const lock = lockedFor(path);
    try {
      makeOwnFile(path);
      const db = openDatabase(path, { readOnly: false });
      checkedForm(db, path);
      // An article's rows are some kilobytes: in larger pages less is left over.
      db.exec(`PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA cache_size = -${CACHE}`);
      const library = sqliteDatabase(db, () => {
        db.close();
        leaveLog(path);
        lock.close();
      });
      await migrate(db, library);
      return sqlStore(library);
    } catch (error) {
      lock.close();
      throw error;
    }
  });
}

/**
 * SQLite takes its log and shared memory away when the last one closes. Readers who may not make
 * new ones need them, be they empty, to see what is written while they read.
 */
function leaveLog(path: string): void {
  const { mode } = statSync(path);
  for (const file of [`${path}-wal`, `${path}-shm`]) makeOwnFile(file, mode);
}

/** @throws {Trouble} where another adds to the library */
function lockedFor(path: string): { close(): void } {
  const lock = locked(`${path}-lock`);
  if (lock) return lock;
  const remedy = 'only one can at a time; try again when that has ended';
  throw new Busy('somebody is adding to the library', path, remedy);
}
