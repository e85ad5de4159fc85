import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';

export type Values = readonly SQLInputValue[];
export type Cell = SQLOutputValue | undefined;
export type ResultRow = Readonly<Record<string, Cell>>;

/** The statements of one database, each prepared once. */
export interface Statements {
  run(sql: string, ...values: Values): void;
  get(sql: string, ...values: Values): ResultRow | undefined;
  all(sql: string, ...values: Values): readonly ResultRow[];
}

export function statements(db: DatabaseSync): Statements {
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  function statement(sql: string): ReturnType<DatabaseSync['prepare']> {
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, known);
    return known;
  }
  return {
    run: (sql, ...values) => void statement(sql).run(...values),
    get: (sql, ...values) => statement(sql).get(...values),
    all: (sql, ...values) => statement(sql).all(...values),
  };
}

/** The rows of a query that has a list of values in place of "$"; where there are none, it is not asked. */
export function allAmong(
  sql: Statements,
  query: string,
  values: readonly (string | number)[],
): readonly ResultRow[] {
  if (values.length === 0) return [];
  const list = '(SELECT value FROM json_each(?))';
  return sql.all(query.replace('$', list), JSON.stringify(values));
}

/** Does a work wholly, or leaves everything as it was. */
export function wholly<T>(db: DatabaseSync, sql: Statements, work: () => T): T {
  sql.run('BEGIN IMMEDIATE');
  try {
    const done = work();
    sql.run('COMMIT');
    return done;
  } catch (error) {
    if (db.isTransaction) sql.run('ROLLBACK');
    throw error;
  }
}
