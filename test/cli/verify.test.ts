import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
  const found = await call(['verify', hash], { env });
  assert.equal(found.status, 0);
  assert.match(
    found.stdout,
    /\ntext [0-9a-f]{16} of \/.*rain\.txt, [\d :-]{16}: record 1, [\d :-]{16}, [0-9a-f]{64}\n$/,
  );
  const other = await call(['verify', hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))], {
    env,
  });
  assert.equal(other.status, 1);
  assert.match(other.stdout, /\nNo text and no record in your library has this hash\.\n$/);
  const [head = ''] = /[0-9a-f]{64}/.exec(whole.stdout) ?? [];
  const last = await call(['verify', head], { env });
  assert.match(
    last.stdout,
    /\nrecord 1, [\d :-]{16}, has this hash, and the chain up to it is whole; it is the last one\n$/,
  );
  writeFileSync(path, 'It rained on Tuesday. The river rose by two metres.\n');
  await call(['add', path], { env });
  const older = await call(['verify', head.toUpperCase()], { env });
  assert.equal(older.status, 0);
  assert.match(
    older.stdout,
    /\nrecord 1, .*, and the chain up to it is whole; after it: 1 text\n$/,
  );
  const wrong = await call(['verify', 'abc'], { env });
  assert.deepEqual(wrong, {
    status: 2,
    stdout: '',
    stderr: 'variorum: no hash: abc; a SHA-256 has 64 hexadecimal digits\n',
  });

  const db = new DatabaseSync(join(folder, 'variorum', 'library.db'));
  db.exec("UPDATE body SET text = replace(text, 'two', 'six')");
  db.close();
  const changed = await call(['verify'], { env });
  assert.equal(changed.status, 1);
  assert.match(changed.stdout, /\ntext [0-9a-f]{16}: it is not what was recorded\n$/);
});
