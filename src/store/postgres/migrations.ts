import type { Database } from '../sql/database.ts';
import { makeAllFindable } from '../sql/findable.ts';
import { MIGRATIONS, RECORDS, SEARCH } from '../sql/migrations.ts';
import { noteAll } from '../sql/records.ts';
import type { Statements } from '../sql/statements.ts';

/** What makes articles findable here: a row for each part of an article, with its words at their places (own.ts). */
const FINDABLE = `
  ALTER TABLE article ADD COLUMN figures bigint NOT NULL DEFAULT 0;
  CREATE TABLE search (
    number bigint NOT NULL REFERENCES article, part bigint NOT NULL, words tsvector NOT NULL,
    PRIMARY KEY (number, part)
  );
  CREATE INDEX search_words ON search USING gin (words);
  -- how many articles are in stories
  CREATE INDEX member_arrival ON member (arrival);
`;

/** Types of SQLite, and what they are here: texts are compared by their bytes, as there. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\bTEXT\b/g, 'text COLLATE "C"'],
  [/\bINTEGER\b/g, 'bigint'],
  [/\bREAL\b/g, 'double precision'],
  [/\bBLOB\b/g, 'bytea'],
  [/\) STRICT(?:, WITHOUT ROWID)?;/g, ');'],
];

function spelled(step: string): string {
  if (step === SEARCH) return FINDABLE;
  return TYPES.reduce((text, [type, own]) => text.replace(type, own), step);
}

/** Asks the table of tables: names are remembered from before a lock was waited for. */
const THERE = `SELECT oid FROM pg_class
  WHERE relname = 'variorum' AND relnamespace = to_regnamespace(quote_ident(current_schema()))`;

/** The form of a library; 0 where there is none. */
export async function formOf(sql: Statements): Promise<number> {
  if (!(await sql.get(THERE))) return 0;
  return Number((await sql.get('SELECT max(form) AS form FROM variorum'))?.form ?? 0);
}

/** Brings a library to the present form, each step whole or not at all; what another did meanwhile is left as it is. */
export async function migrate(db: Database): Promise<void> {
  for (const [at, step] of MIGRATIONS.entries()) {
    await db.wholly(({ read, own }) =>
      read(async (sql) => {
        if ((await formOf(sql)) > at) return;
        await sql.run('SET LOCAL statement_timeout = 0');
        await sql.run('CREATE TABLE IF NOT EXISTS variorum (form bigint NOT NULL PRIMARY KEY)');
        await sql.run(spelled(step));
        if (step === SEARCH) await makeAllFindable(sql, own);
        if (step === RECORDS) await noteAll(sql);
        await sql.run('INSERT INTO variorum VALUES (?)', at + 1);
      }),
    );
  }
}
