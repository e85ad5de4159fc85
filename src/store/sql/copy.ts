import { createHash } from 'node:crypto';
import { Trouble } from '../../host/trouble.ts';
import { searchable } from '../search/words.ts';
import type { Database } from './database.ts';
import { FORM, MIGRATIONS } from './migrations.ts';
import { articleOf } from './rows.ts';
import type { Cell, ResultRow, Statements, Value } from './statements.ts';

/** What was copied: rows of all tables, and the SHA-256 of all of them in their order, in hexadecimal, which both libraries have. */
export interface Copied {
  readonly rows: number;
  readonly sha256: string;
}

/** Rows that are copied at once. With more, more memory is used, and more is done again where a copy was broken off. */
const AT_ONCE = 300;

/** The tables, none before one that it refers to, and what orders their rows. */
const TABLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['article', ['number']],
  ['body', ['number']],
  ['revision', ['number']],
  ['story', ['id']],
  ['member', ['id']],
  ['shingles', ['id']],
  ['frequency', ['term']],
  ['posting', ['term']],
  ['band', ['band']],
  ['tie', ['pair']],
  ['followed', ['number']],
  ['regrouping', ['number']],
  ['visit', ['number']],
  ['sighting', ['source', 'visit']],
  ['page', ['visit']],
  ['record', ['number']],
]);

/** The table that is there while a copy is not finished: until then nothing there is a library. */
export const UNFINISHED = 'copying';

/**
 * Copies a library to where none is, as it is at one moment, and compares both row by row. One that was
 * broken off goes on; what changed since then is copied again. `told` is told how many rows are there of how many.
 *
 * @throws {Trouble} where there is a library already, or the copy is not the same
 */
export async function copyAll(
  from: Database,
  to: Database,
  told: (rows: number, all: number) => void,
): Promise<Copied> {
  await begin(to);
  return from.still(async (source) => {
    let all = 0;
    for (const table of TABLES.keys()) all += await count(source, table);
    for (const attempt of ['resumed', 'anew']) {
      if (attempt === 'anew') await begin(to, true);
      let rows = 0;
      for (const table of TABLES.keys())
        rows = await copyTable(source, to, table, rows, (done) => told(done, all));
      const sha256 = await to.read((target) => compared(source, target));
      if (sha256 === null) continue;
      await to.wholly(({ read, own }) =>
        read(async (sql) => {
          await sql.run(`DROP TABLE ${UNFINISHED}`);
          await own.setForm(sql, FORM);
        }),
      );
      return { rows, sha256 };
    }
    throw new Trouble('not copied', to.where, 'what came there is not what was sent; try again');
  });
}

/** Makes the tables, unless an unfinished copy has them that is to go on. */
async function begin(to: Database, anew = false): Promise<void> {
  await to.wholly(({ read, own, where }) =>
    read(async (sql) => {
      const remedy = 'a copy needs a place where nothing is';
      if ((await own.formOf(sql)) > 0)
        throw new Trouble('there is a library already', where, remedy);
      const tables = await own.tables(sql);
      const isBegun = tables.includes(UNFINISHED);
      if (tables.length > 0 && !isBegun) throw new Trouble('no library', where, remedy);
      if (isBegun && !anew) return;
      for (const table of [...TABLES.keys(), 'search', UNFINISHED].reverse())
        await sql.run(`DROP TABLE IF EXISTS ${table}`);
      for (const step of MIGRATIONS) await sql.run(own.spelled(step));
      await sql.run(`CREATE TABLE ${UNFINISHED} (number INTEGER)`);
    }),
  );
}

/** Copies the rows of a table that are not there yet; answers with how many there are with those before. */
async function copyTable(
  source: Statements,
  to: Database,
  table: string,
  before: number,
  told: (rows: number) => void,
): Promise<number> {
  const there = await to.read(async (sql) => ({
    rows: await count(sql, table),
    last: await last(sql, table),
  }));
  let rows = before + there.rows;
  told(rows);
  for await (const some of batches(source, table, there.last)) {
    const names = Object.keys(some[0] ?? {});
    const values = names.map(() => '?').join(', ');
    await to.wholly((within) =>
      within.read(async (sql) => {
        await sql.each(
          `INSERT INTO ${table} (${names.join(', ')}) VALUES (${values})`,
          some.map((row) => names.map((name) => row[name] as Value)),
        );
        if (table === 'body') await findable(sql, within, some);
      }),
    );
    rows += some.length;
    told(rows);
  }
  return rows;
}

/** Lets those of the articles be found that are in stories: each engine has the words in its own form. */
async function findable(
  sql: Statements,
  { own }: Database,
  bodies: readonly ResultRow[],
): Promise<void> {
  const numbers = bodies.map(({ number }) => Number(number));
  const articles = `SELECT * FROM article JOIN body USING (number)
    WHERE number IN $ AND story IS NOT NULL ORDER BY number`;
  for (const row of await sql.all(articles, numbers))
    await own.put(sql, Number(row.number), searchable(articleOf(row)));
}

/** The hash of all rows of both, table by table in order; null where they are not the same. */
async function compared(source: Statements, target: Statements): Promise<string | null> {
  const hash = createHash('sha256');
  for (const table of TABLES.keys()) {
    const other = batches(target, table, null);
    for await (const some of batches(source, table, null)) {
      const there = await other.next();
      const text = lines(some);
      if (text !== lines(there.value ?? [])) return null;
      hash.update(`${table}\n${text}`);
    }
    if (!(await other.next()).done) return null;
  }
  return hash.digest('hex');
}

function lines(rows: readonly ResultRow[]): string {
  const cell = (value: Cell) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
  return rows
    .map((row) => {
      const names = Object.keys(row).sort();
      return `${JSON.stringify(names.map((name) => [name, cell(row[name])]))}\n`;
    })
    .join('');
}

/** The rows of a table behind the one of a key, in their order. */
async function* batches(
  sql: Statements,
  table: string,
  behind: readonly Value[] | null,
): AsyncGenerator<readonly ResultRow[]> {
  const keys = TABLES.get(table) ?? [];
  const places = keys.map(() => '?').join(', ');
  for (let key = behind; ; ) {
    const where = key === null ? '' : `WHERE (${keys.join(', ')}) > (${places})`;
    const query = `SELECT * FROM ${table} ${where} ORDER BY ${keys.join(', ')} LIMIT ${AT_ONCE}`;
    const rows = await sql.all(query, ...(key ?? []));
    const end = rows.at(-1);
    if (!end) return;
    yield rows;
    key = keys.map((name) => end[name] as Value);
  }
}

async function last(sql: Statements, table: string): Promise<readonly Value[] | null> {
  const keys = TABLES.get(table) ?? [];
  const order = keys.map((key) => `${key} DESC`).join(', ');
  const row = await sql.get(`SELECT ${keys.join(', ')} FROM ${table} ORDER BY ${order} LIMIT 1`);
  return row ? keys.map((key) => row[key] as Value) : null;
}

async function count(sql: Statements, table: string): Promise<number> {
  return Number((await sql.get(`SELECT count(*) AS count FROM ${table}`))?.count);
}
