import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Trouble } from '../../host/trouble.ts';
import { damaged } from '../sql/damaged.ts';
import { FORM, MIGRATIONS } from '../sql/migrations.ts';
import { laterForm, PATIENCE } from './errors.ts';

/** Bytes up to which a library that is somebody else's is looked through before it is read. More, and opening it takes longer. */
const LOOKED_THROUGH = 50_000_000;

/** Opens the file of a library: nothing that its schema says is run that SQLite does not know to be harmless. */
export function openDatabase(path: string | URL, { readOnly }: { readonly readOnly: boolean }) {
  const db = new DatabaseSync(path, { readOnly, timeout: PATIENCE, defensive: true });
  db.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON');
  return db;
}

/**
 * The form of a library; 0 where nothing has been kept in it yet.
 *
 * @throws {Trouble} where the database is none that this program made, or an earlier one, table by table: no view, no trigger
 */
export function checkedForm(db: DatabaseSync, path: string): number {
  const form = formOf(db);
  if (form > FORM) throw laterForm(path);
  if (schemaOf(db) !== schemaOfForm(form)) {
    throw new Trouble('no library', path, 'it is the database of another program, or was changed');
  }
  const own = process.getuid?.();
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats && stats.uid !== own && stats.size <= LOOKED_THROUGH) {
    const [found] = db.prepare('PRAGMA quick_check(1)').all();
    if (found?.quick_check !== 'ok') throw damaged();
  }
  return form;
}

function schemaOfForm(form: number): string {
  const db = new DatabaseSync(':memory:');
  try {
    for (const step of MIGRATIONS.slice(0, form)) db.exec(step);
    return schemaOf(db);
  } finally {
    db.close();
  }
}

/** What SQLite makes for itself, and the tables of the search, are its own business, but tables they must be. */
function schemaOf(db: DatabaseSync): string {
  const rows = db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema').all();
  const told = rows.flatMap(({ type, name, tbl_name: table, sql }) => {
    const isPlain = type === 'table' || type === 'index';
    if (isPlain && String(name).startsWith('sqlite_')) return [];
    const inner = type === 'table' && String(name).startsWith('search_');
    return [[type, name, table, inner ? '' : sql].join('\n')];
  });
  return told.sort().join('\n\n');
}

export function formOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.user_version);
}
