import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { call, readerOf } from '../call.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

test('a library is copied to where none is, and that is a library', async () => {
  const { run, library } = readerOf(join(folder, 'own'));
  const text = join(folder, 'a.txt');
  writeFileSync(text, 'Ferry aground\n\nThe ferry ran aground off Tromsdal on Monday.\n');
  await run('add', text);
  const other = readerOf(join(folder, 'other'));
  const { status, stdout, stderr } = await call(['copy', library, other.library]);
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^\d+ rows copied to .*library\.db, and the same there: [0-9a-f]{64}\n$/);
  assert.equal((await other.run('list')).stdout, (await run('list')).stdout);
  const twice = await call(['copy', library, other.library]);
  assert.equal(twice.status, 2);
  assert.match(twice.stderr, /^variorum: there is a library already: [^\n]*; [^\n]*\n$/);
});

test('where there is nothing to copy, nothing is made', async () => {
  const to = join(folder, 'to.db');
  const { status, stderr } = await call(['copy', join(folder, 'none.db'), to]);
  assert.equal(status, 2);
  assert.match(stderr, /^variorum: no library: [^\n]*none\.db; check the name\n$/);
  assert.ok(!existsSync(to));
});
