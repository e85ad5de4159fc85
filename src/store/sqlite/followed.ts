import type { DatabaseSync } from 'node:sqlite';
import { printable } from '../../text/sanitise.ts';
import type { Followed } from '../followed.ts';
import type { Store } from '../store.ts';
import { told } from './errors.ts';
import { line, parsed, textOrNull } from './rows.ts';
import { allAmong, type ResultRow, type Statements, wholly } from './statements.ts';

const COLUMNS = [
  'address',
  'kind',
  'via',
  'title',
  'stated',
  'etag',
  'modified',
  'checked',
  'changed',
  'next',
  'failures',
  'error',
] as const satisfies ReadonlyArray<keyof Followed>;

const PUT = `INSERT INTO followed (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map(() => '?').join(', ')})
  ON CONFLICT (address) DO UPDATE SET ${COLUMNS.map((name) => `${name} = excluded.${name}`).join(', ')}`;

/** The addresses that a library follows; `path` is where it lies. */
export function followedRows(db: DatabaseSync, sql: Statements, path: string): Store['followed'] {
  const select = (condition: string, ...values: readonly string[]) =>
    told(path, () =>
      sql.all(`SELECT * FROM followed ${condition} ORDER BY number`, ...values).map(followedOf),
    );
  const each = <Item>(items: readonly Item[], write: (item: Item) => void) =>
    told(path, () => wholly(db, sql, () => items.forEach(write)));
  return {
    all: async () => select(''),
    due: async (time) => select('WHERE next <= ?', time),
    at: async (addresses) =>
      told(path, () =>
        allAmong(sql, 'SELECT * FROM followed WHERE address IN $ ORDER BY number', addresses).map(
          followedOf,
        ),
      ),
    put: async (followed) => each(followed, (one) => putFollowed(sql, one)),
    remove: async (addresses) =>
      each(addresses, (address) => sql.run('DELETE FROM followed WHERE address = ?', address)),
  };
}

/** Keeps an address in place of what was known of it. */
export function putFollowed(sql: Statements, followed: Followed): void {
  const row = { ...followed, stated: JSON.stringify(followed.stated) };
  sql.run(PUT, ...COLUMNS.map((name) => row[name]));
}

/** What a feed says of an article, name by name. */
function statedIn(cell: ResultRow[string]): Followed['stated'] {
  const said = Object.entries(Object(parsed(cell)));
  return Object.fromEntries(
    said.map(([name, value]) => [name, typeof value === 'string' ? printable(value) : null]),
  );
}

function followedOf(row: ResultRow): Followed {
  return {
    address: line(row.address),
    kind: line(row.kind) as Followed['kind'],
    via: textOrNull(row.via),
    title: textOrNull(row.title),
    stated: statedIn(row.stated),
    etag: textOrNull(row.etag),
    modified: textOrNull(row.modified),
    checked: textOrNull(row.checked),
    changed: textOrNull(row.changed),
    next: textOrNull(row.next),
    failures: Number(row.failures),
    error: textOrNull(row.error),
  };
}
