import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fill } from '../sources/fill.ts';
import { openStore } from '../store/open.ts';

/** Writes the seeds as a library that was made `at` a time, so that the first frame need not wait until they are read. */
export async function examples(file, at) {
  const scratch = await mkdtemp(join(tmpdir(), 'variorum-build-'));
  try {
    const path = join(scratch, 'examples.db');
    const store = await openStore(path, 'write');
    const [trouble] = await fill(store, ['seeds'], { stdin: process.stdin }, at);
    await store.close();
    if (trouble) throw trouble;
    // Without a log, so that it can be read where nothing may be written.
    const db = new DatabaseSync(path);
    db.exec('PRAGMA journal_mode = DELETE; VACUUM');
    db.close();
    // A library is its owner's alone; this one is for whoever may run the program.
    await writeFile(file, await readFile(path));
  } finally {
    await rm(scratch, { recursive: true });
  }
}
