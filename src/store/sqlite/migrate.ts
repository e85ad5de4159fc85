import type { DatabaseSync } from 'node:sqlite';
import type { Database } from '../sql/database.ts';
import { makeAllFindable } from '../sql/findable.ts';
import { MIGRATIONS, RECORDS, SEARCH } from '../sql/migrations.ts';
import { noteAll } from '../sql/records.ts';
import { formOf } from './schema.ts';

/** Brings a library to the present form, each step whole or not at all. */
export async function migrate(file: DatabaseSync, db: Database): Promise<void> {
  for (const [at, step] of MIGRATIONS.entries()) {
    if (at < formOf(file)) continue;
    await db.wholly(({ read, own }) =>
      read(async (sql) => {
        file.exec(step);
        if (step === SEARCH) await makeAllFindable(sql, own);
        if (step === RECORDS) await noteAll(sql);
        file.exec(`PRAGMA user_version = ${at + 1}`);
      }),
    );
  }
}
