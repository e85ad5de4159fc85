import { printable } from '../../text/sanitise.ts';
import type { Followed } from '../followed.ts';
import type { Store } from '../store.ts';
import type { Database } from './database.ts';
import { line, oneOf, parsed, textOrNull } from './rows.ts';
import { allAmong, next, type ResultRow, type Statements } from './statements.ts';

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

const PUT = `INSERT INTO followed (number, ${COLUMNS.join(', ')})
  VALUES (${next('followed')}, ${COLUMNS.map(() => '?').join(', ')})
  ON CONFLICT (address) DO UPDATE SET ${COLUMNS.map((name) => `${name} = excluded.${name}`).join(', ')}`;

/** The addresses that a library follows. */
export function followedRows(db: Database): Store['followed'] {
  const select = (condition: string, ...values: readonly string[]) =>
    db.read(async (sql) => {
      const rows = await sql.all(`SELECT * FROM followed ${condition} ORDER BY number`, ...values);
      return rows.map(followedOf);
    });
  return {
    all: () => select(''),
    due: (time) => select('WHERE next <= ?', time),
    at: (addresses) =>
      db.read(async (sql) => {
        const at = 'SELECT * FROM followed WHERE address IN $ ORDER BY number';
        return (await allAmong(sql, at, addresses)).map(followedOf);
      }),
    put: (followed) => db.wholly(({ read }) => read((sql) => putFollowed(sql, followed))),
    remove: (addresses) =>
      db.wholly(({ read }) =>
        read((sql) =>
          sql.each(
            'DELETE FROM followed WHERE address = ?',
            addresses.map((address) => [address]),
          ),
        ),
      ),
  };
}

/** Keeps addresses, each in place of what was known of it. */
export async function putFollowed(sql: Statements, followed: readonly Followed[]): Promise<void> {
  const rows = followed.map((one) => ({ ...one, stated: JSON.stringify(one.stated) }));
  await sql.each(
    PUT,
    rows.map((row) => COLUMNS.map((name) => row[name])),
  );
}

/** What a feed says of an article, name by name. */
function statedIn(cell: ResultRow[string]): Followed['stated'] {
  const said = Object.entries(Object(parsed(cell)));
  return Object.fromEntries(
    said.map(([name, value]) => [name, typeof value === 'string' ? printable(value) : null]),
  );
}

const KINDS = ['feed', 'page', 'unknown'] as const;

function followedOf(row: ResultRow): Followed {
  return {
    address: line(row.address),
    kind: oneOf(row.kind, KINDS),
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
