import type { Database } from './database.ts';
import { makeAllFindable } from './findable.ts';
import { DECISIONS, MIGRATIONS, RECORDS, SEARCH } from './migrations.ts';
import { noteAll, noteAllDecisions } from './records.ts';

/** Brings a library to the present form, each step whole or not at all; what another did meanwhile is left as it is. */
export async function migrate(db: Database): Promise<void> {
  for (const [at, step] of MIGRATIONS.entries()) {
    await db.wholly(({ read, own }) =>
      read(async (sql) => {
        if ((await own.formOf(sql)) > at) return;
        await sql.run(own.spelled(step));
        if (step === SEARCH) await makeAllFindable(sql, own);
        if (step === RECORDS) await noteAll(sql);
        if (step === DECISIONS) await noteAllDecisions(sql);
        await own.setForm(sql, at + 1);
      }),
    );
  }
}
