import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Database } from '../sql/database.ts';
import type { Statements, Value } from '../sql/statements.ts';
import { told } from './errors.ts';
import { own } from './own.ts';

/** The database of a library in a file. What is asked of it comes one after the other; `close` gives back what was opened for it. */
export function sqliteDatabase(db: DatabaseSync, close: () => void): Database {
  const sql = statements(db);
  const path = db.location() ?? '';
  const within: Database = {
    where: path,
    own,
    read: (work) => work(sql),
    still: (work) => work(sql),
    wholly: (work) => work(within),
    watch: async () => null,
    close: async () => {},
  };
  let last: Promise<unknown> = Promise.resolve();
  /** Nothing may come between what belongs together, as there is one connection. */
  function alone<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(() => told(path, work));
    last = done.catch(() => {});
    return done;
  }
  return {
    where: path,
    own,
    read: (work) => alone(() => work(sql)),
    still: (work) => alone(() => still(db, () => work(sql))),
    wholly: (work) => alone(() => wholly(db, () => work(within))),
    watch: async () => null,
    close: () => alone(async () => close()),
  };
}

/** The statements of one database, each prepared once. */
function statements(db: DatabaseSync): Statements {
  const prepared = new Map<string, StatementSync>();
  function statement(sql: string): StatementSync {
    const known = prepared.get(sql) ?? db.prepare(spelled(sql));
    prepared.set(sql, known);
    return known;
  }
  return {
    async run(sql, ...values) {
      if (values.length === 0) db.exec(sql);
      else statement(sql).run(...values.map(cellOf));
    },
    get: async (sql, ...values) => statement(sql).get(...values.map(cellOf)),
    all: async (sql, ...values) => statement(sql).all(...values.map(cellOf)),
    async each(sql, rows) {
      for (const values of rows) statement(sql).run(...values.map(cellOf));
    },
  };
}

function spelled(sql: string): string {
  return sql.replaceAll(/(?<=\bIN )\$/g, '(SELECT value FROM json_each(?))');
}

/** A list is handed over in JSON. */
function cellOf(value: Value): SQLInputValue {
  return isList(value) ? JSON.stringify(value) : value;
}

function isList(value: Value): value is Extract<Value, readonly unknown[]> {
  return Array.isArray(value);
}

/** Sees all as it was when it began. */
async function still<T>(db: DatabaseSync, work: () => Promise<T>): Promise<T> {
  if (db.isTransaction) return work();
  db.exec('BEGIN');
  return work().finally(() => db.exec('COMMIT'));
}

async function wholly<T>(db: DatabaseSync, work: () => Promise<T>): Promise<T> {
  db.exec('BEGIN IMMEDIATE');
  try {
    const done = await work();
    db.exec('COMMIT');
    return done;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
