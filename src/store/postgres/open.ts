import { Trouble } from '../../host/trouble.ts';
import type { Database } from '../sql/database.ts';
import { migrate } from '../sql/migrate.ts';
import { FORM } from '../sql/migrations.ts';
import { postgresDatabase } from './database.ts';

/**
 * Opens a library to read it, as any number can at once, also one who may only SELECT. Null where
 * nothing has been kept there yet.
 *
 * @throws {Trouble} where it cannot be read, or is of another form
 */
export async function openToRead(address: string): Promise<Database | null> {
  const db = postgresDatabase(address, 'read');
  let form = 0;
  try {
    form = await checkedForm(db);
    if (form === FORM) return db;
  } finally {
    if (form !== FORM) await db.close();
  }
  if (form === 0) return null;
  const remedy = 'who adds to it has to do so once with this version of Variorum';
  throw new Trouble('a library of an earlier form', db.where, remedy);
}

/**
 * Opens a library to add to it, as several can at once, and makes it where there is none.
 *
 * @throws {Trouble} where it cannot be written
 */
export async function openToWrite(address: string): Promise<Database> {
  const db = postgresDatabase(address, 'write');
  try {
    if ((await checkedForm(db)) < FORM) await migrate(db);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}

/** Opens what one who copies a library finds at an address. @throws {Trouble} where that is none */
export async function openToBegin(address: string): Promise<Database> {
  return postgresDatabase(address, 'write');
}

/** @throws {Trouble} where a newer program made it */
async function checkedForm(db: Database): Promise<number> {
  const form = await db.read(db.own.formOf);
  if (form <= FORM) return form;
  const remedy = 'a newer variorum made it, and can read it';
  throw new Trouble('a library of a later form', db.where, remedy);
}
