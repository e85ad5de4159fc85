import type { ClientBase } from 'pg';
import type { ResultRow, Statements, Values } from '../sql/statements.ts';

/** Values that are handed over at once. With more, fewer queries are asked, and each takes longer to read. */
const AT_ONCE = 8000;

/** Milliseconds that what has no values may take: a step that changes the tables of a library. */
const LONGEST = 24 * 3_600_000;

/** What the engines say otherwise. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bNOT IN \$/g, '<> ALL(?)'],
  [/\bIN \$/g, '= ANY(?)'],
  [/\bjson_each\(\?\)/g, 'json_each_text(?::json)'],
  [/\bjson_extract\(([\w.]+), '\$\.(\w+)'\)/g, "($1::json ->> '$2')"],
];

/** The statements of a connection. */
export function statements(client: ClientBase): Statements {
  const all = async (sql: string, values: Values): Promise<readonly ResultRow[]> => {
    const text = spelled(sql);
    const found = await (values.length === 0
      ? client.query(text)
      : client.query(text, [...values]));
    return found.rows;
  };
  return {
    async run(sql, ...values) {
      if (values.length > 0) await all(sql, values);
      else {
        const step = { text: sql, query_timeout: LONGEST };
        await client.query(step);
      }
    },
    get: async (sql, ...values) => (await all(sql, values))[0],
    all: (sql, ...values) => all(sql, values),
    async each(sql, rows) {
      const [, row] = /\bVALUES (\(\?(?:, \?)*\))/.exec(sql) ?? [];
      const width = rows[0]?.length ?? 1;
      const size = row ? Math.max(1, Math.floor(AT_ONCE / width)) : 1;
      const asked: Promise<unknown>[] = [];
      for (let at = 0; at < rows.length; at += size) {
        const some = rows.slice(at, at + size);
        const many = row ? sql.replace(row, some.map(() => row).join(', ')) : sql;
        asked.push(all(many, some.flat(1) as Values));
      }
      await Promise.all(asked);
    },
  };
}

function spelled(sql: string): string {
  const own = SPELLINGS.reduce((text, [common, ours]) => text.replace(common, ours), sql);
  let last = 0;
  return own.replace(/\?/g, () => `$${++last}`);
}
