import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { checkFile } from '../../host/own-file.ts';
import { Trouble } from '../../host/trouble.ts';
import type { Database } from '../sql/database.ts';
import { FORM } from '../sql/migrations.ts';
import { sqlStore } from '../sql/store.ts';
import type { Store } from '../store.ts';
import { sqliteDatabase } from './database.ts';
import { told } from './errors.ts';
import { checkedForm, formOf, openDatabase } from './schema.ts';

/**
 * Opens a library for reading only, as any number of readers can at once, also one who may not
 * write it. Null where nothing has been kept in it yet. A library of an earlier form is first brought
 * to the present one.
 *
 * @throws {Trouble} where it cannot be read
 */
export async function openToRead(path: string): Promise<Database | null> {
  const opened = await told(path, () => databaseOrForm(path));
  if (typeof opened === 'object') return opened;
  if (opened === 0) return null;
  await bringUpToDate(path);
  return openToRead(path);
}

/** The library at a path, or the number of its form where that is not the present one. */
function databaseOrForm(path: string): Database | number {
  checkFile(path);
  const db = readable(path);
  try {
    const form = checkedForm(db, path);
    if (form === FORM) return closing(db);
    db.close();
    return form;
  } catch (error) {
    if (db.isOpen) db.close();
    throw error;
  }
}

async function bringUpToDate(path: string): Promise<void> {
  // To make articles findable, figures are read in every language: most who open a library need none of it.
  const { openToWrite } = await import('./open.ts');
  try {
    await (await openToWrite(path)).close();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const remedy = 'its owner has to use it once with this version of Variorum';
    throw new Trouble('a library of an earlier form', path, remedy);
  }
}

/** Opens a library that came with the program, so that what it holds need not be looked through; null where there is none of this form. */
export function openPackaged(path: string): Store | null {
  if (!existsSync(path)) return null;
  const db = openDatabase(path, { readOnly: true });
  if (formOf(db) === FORM) return sqliteStore(db);
  db.close();
  return null;
}

/** Opens a library of this form that is held in memory. */
export function openBytes(bytes: Uint8Array): Store {
  const db = new DatabaseSync(':memory:');
  db.deserialize(bytes);
  return sqliteStore(db);
}

/**
 * A library on a disk that cannot be written, without its write-ahead log, is read by itself:
 * SQLite cannot make the log, and nobody can write there.
 */
function readable(path: string): DatabaseSync {
  const db = openDatabase(path, { readOnly: true });
  try {
    formOf(db);
    return db;
  } catch (error) {
    db.close();
    if (!existsSync(path) || hasLog(path)) throw error;
    const alone = pathToFileURL(path);
    alone.searchParams.set('immutable', '1');
    return openDatabase(alone, { readOnly: true });
  }
}

function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** A library in a database that is closed with it. */
export function sqliteStore(db: DatabaseSync): Store {
  return sqlStore(closing(db));
}

function closing(db: DatabaseSync): Database {
  return sqliteDatabase(db, () => db.close());
}
