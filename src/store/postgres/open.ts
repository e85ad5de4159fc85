import { Trouble } from '../../host/trouble.ts';
import { FORM } from '../sql/migrations.ts';
import { sqlStore } from '../sql/store.ts';
import type { Store } from '../store.ts';
import { type PostgresDatabase, postgresDatabase } from './database.ts';
import { formOf, migrate } from './migrations.ts';

/**
 * Opens a library to read it, as any number can at once, also one who may only SELECT. Null where
 * nothing has been kept there yet.
 *
 * @throws {Trouble} where it cannot be read, or is of another form
 */
export function openToRead(address: string): Promise<Store | null> {
  return opened(address, 'read', async (db) => {
    const form = await checkedForm(db);
    if (form === 0) return null;
    if (form === FORM) return sqlStore(db);
    const remedy = 'who adds to it has to do so once with this version of Variorum';
    throw new Trouble('a library of an earlier form', db.where, remedy);
  });
}

/**
 * Opens a library to add to it, as several can at once, and makes it where there is none.
 *
 * @throws {Trouble} where it cannot be written
 */
export async function openToWrite(address: string): Promise<Store> {
  const store = await opened(address, 'write', async (db) => {
    if ((await checkedForm(db)) < FORM) await migrate(db);
    return sqlStore(db);
  });
  return store as Store;
}

/** What is made of a database, which is closed where that is nothing. */
async function opened(
  address: string,
  mode: 'read' | 'write',
  open: (db: PostgresDatabase) => Promise<Store | null>,
): Promise<Store | null> {
  const db = postgresDatabase(address, mode);
  let store: Store | null = null;
  try {
    store = await open(db);
    return store;
  } finally {
    if (store === null) await db.close();
  }
}

/** @throws {Trouble} where a newer program made it */
async function checkedForm(db: PostgresDatabase): Promise<number> {
  const form = await db.read(formOf);
  if (form <= FORM) return form;
  const remedy = 'a newer variorum made it, and can read it';
  throw new Trouble('a library of a later form', db.where, remedy);
}
