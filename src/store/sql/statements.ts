/** What stands in place of a "?" in SQL, or, as a list, in place of a "$". */
export type Value = string | number | null | Uint8Array | readonly (string | number)[];
export type Values = readonly Value[];
export type Cell = string | number | bigint | null | Uint8Array | undefined;
export type ResultRow = Readonly<Record<string, Cell>>;

/**
 * Asks a database, in the SQL that the engines have in common: "?" stands for a value, and "IN $" and
 * "NOT IN $" for being one of a list or none of it. What is yes or no comes back as 1 or 0.
 */
export interface Statements {
  /** Without values there may be several statements. */
  run(sql: string, ...values: Values): Promise<void>;
  get(sql: string, ...values: Values): Promise<ResultRow | undefined>;
  all(sql: string, ...values: Values): Promise<readonly ResultRow[]>;
  /** Runs the same with the values of each row in turn. */
  each(sql: string, rows: readonly Values[]): Promise<void>;
}

/** The rows of a query of which the one value is a list; where that is empty, it is not asked. */
export async function allAmong(
  sql: Statements,
  query: string,
  list: readonly (string | number)[],
): Promise<readonly ResultRow[]> {
  return list.length === 0 ? [] : sql.all(query, list);
}

/** The number of the next row of a table, in SQL: there is none left out, also where a change was not kept. */
export function next(table: string): string {
  return `(SELECT coalesce(max(number), 0) + 1 FROM ${table})`;
}
