import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { locked } from '../../host/lock.ts';
import { checkFile, checkFolder, makeOwnFile } from '../../host/own-file.ts';
import { Trouble } from '../../host/trouble.ts';
import { Busy } from '../engine.ts';
import { UNFINISHED } from '../sql/copy.ts';
import type { Database } from '../sql/database.ts';
import { migrate } from '../sql/migrate.ts';
import { sqliteDatabase } from './database.ts';
import { told } from './errors.ts';
import { checkedForm, formOf, openDatabase } from './schema.ts';

/** Kibibytes of a library that its writer keeps at hand. With more, a large one is read and written again less often, and more memory is used. */
const CACHE = 65_536;

/**
 * Opens a library for the one who adds to it, and makes it where there is none: the file for its
 * owner only, and so is the folder. Another writer is kept out until it is closed or the process ends.
 *
 * @throws {Trouble} where it cannot be written, or is being written by another, or others can write its folder
 */
export function openToWrite(named: string): Promise<Database> {
  return opened(named, checkedForm, migrate);
}

/** The same for one who copies a library there: what is there is left as it is. @throws {Trouble} as `openToWrite` */
export function openToBegin(named: string): Promise<Database> {
  const check = (db: DatabaseSync): void => {
    const foreign = formOf(db) === 0 && db.prepare(FOREIGN).get()?.strange === 1;
    if (foreign) throw new Trouble('no library', named, 'it is the database of another program');
  };
  return opened(named, check, async () => {});
}

/** Whether there are tables, and none of an unfinished copy. */
const FOREIGN = `SELECT count(*) > 0 AND sum(name = '${UNFINISHED}') = 0 AS strange FROM sqlite_schema`;

function opened(
  named: string,
  check: (db: DatabaseSync, path: string) => void,
  begin: (library: Database) => Promise<void>,
): Promise<Database> {
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
      check(db, path);
      // An article's rows are some kilobytes: in larger pages less is left over.
      db.exec(`PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA cache_size = -${CACHE}`);
      const library = sqliteDatabase(db, () => {
        db.close();
        leaveLog(path);
        lock.close();
      });
      await begin(library);
      return library;
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
