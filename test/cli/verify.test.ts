import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { call } from '../call.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));
const env = { XDG_DATA_HOME: folder };

test('a library is checked against its records, and what was changed is told with its place', async () => {
  const none = await call(['verify'], { env });
  assert.equal(none.status, 2);
  assert.match(none.stderr, /^variorum: no library: .*; "variorum add" begins one\n$/);

  const path = join(folder, 'rain.txt');
  writeFileSync(path, 'It rained on Monday. The river rose by two metres.\n');
  await call(['add', path], { env });
  const whole = await call(['verify'], { env });
  assert.equal(whole.status, 0);
  assert.match(
    whole.stdout,
    /^1 record, the last of .*: [0-9a-f]{64}\nAll is as it was recorded\.\n$/,
  );

  const db = new DatabaseSync(join(folder, 'variorum', 'library.db'));
  db.exec("UPDATE body SET text = replace(text, 'two', 'six')");
  db.close();
  const changed = await call(['verify'], { env });
  assert.equal(changed.status, 1);
  assert.match(changed.stdout, /\ntext [0-9a-f]{16}: it is not what was recorded\n$/);
});
