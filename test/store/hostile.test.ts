import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { parsePlain } from '../../src/article/plain.ts';
import { openStore } from '../../src/store/open.ts';
import { sanitise } from '../../src/text/sanitise.ts';
import { addArticle, FLOOD } from '../library/texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

const fetched = '2026-01-01T00:00:00.000Z';
const flood = parsePlain(FLOOD, { path: 'flood.txt' });

/** A library with an article, to which somebody has done something; a folder of its own. */
async function changed(name: string, sql: string): Promise<string> {
  const path = join(mkdtempSync(join(folder, 'of-')), name);
  const store = await openStore(path, 'write');
  await addArticle(store, flood, { source: null, fetched });
  await store.close();
  const db = new DatabaseSync(path);
  db.exec(sql);
  db.close();
  return path;
}

for (const [what, sql] of Object.entries({
  'a view without end': `DROP TABLE tie; CREATE VIEW tie AS
    WITH RECURSIVE n (pair, together) AS (SELECT '', 1 UNION ALL SELECT pair, 1 FROM n) SELECT * FROM n`,
  'a trigger': `CREATE TRIGGER more AFTER INSERT ON article BEGIN DELETE FROM revision; END`,
  'an index by an expression': 'CREATE INDEX slow ON article (abs(words))',
  'a table more': 'CREATE TABLE more (id)',
  'no table of stories': 'DROP TABLE story',
})) {
  test(`a library with ${what} is neither read nor written`, async () => {
    const path = await changed('library.db', sql);
    const before = readFileSync(path);
    const refused =
      /^Trouble: no library: .*; it is the database of another program, or was changed$/;
    await assert.rejects(openStore(path, 'read'), refused);
    await assert.rejects(openStore(path, 'write'), refused);
    assert.deepEqual(readFileSync(path), before);
  });
}

test("another program's database is refused, and left as it is", async () => {
  const path = join(folder, 'bookmarks.db');
  const db = new DatabaseSync(path);
  db.exec('CREATE TABLE bookmark (address TEXT)');
  db.close();
  const before = readFileSync(path);
  await assert.rejects(openStore(path, 'write'), /^Trouble: no library: /);
  assert.deepEqual(readFileSync(path), before);
});

for (const [what, sql] of Object.entries({
  'no JSON': "UPDATE body SET blocks = '['",
  'something else': "UPDATE body SET sentences = '{}'",
  'numbers that are no places': "UPDATE body SET sentences = '[[0,99999999,0]]'",
  'a block that is not there': "UPDATE body SET sentences = '[[0,1,99]]'",
})) {
  test(`a library is damaged where a cell holds ${what}`, async () => {
    const store = await openStore(await changed('library.db', sql), 'read');
    await assert.rejects(
      async () => store?.articles.get(flood.id),
      /^Trouble: the library cannot be used: .*; it is damaged$/,
    );
    await store?.close();
  });
}

test('a library is damaged where a text, an address or a visit is of a kind that there is not', async () => {
  for (const sql of [
    "UPDATE revision SET kind = 'evil'",
    "INSERT INTO followed (address, kind, stated, failures) VALUES ('https://a.example/', 'evil', '{}', 0)",
  ]) {
    const store = await openStore(await changed('library.db', sql), 'read');
    await assert.rejects(
      async () => [await store?.revisions.at('flood.txt'), await store?.followed.all()],
      /; it is damaged$/,
      sql,
    );
    await store?.close();
  }
});

test('what a library has in its cells is printed like any other text: without control characters', async () => {
  const evil = "'a' || char(27, 91, 50, 74, 155, 0x202e) || 'b'";
  const path = await changed(
    'library.db',
    `UPDATE article SET title = ${evil}, publisher = ${evil}, path = ${evil}; UPDATE story SET title = ${evil};
    UPDATE body SET text = ${evil} || substr(text, 9);
    INSERT INTO followed (address, kind, title, stated, failures, error)
    VALUES (${evil}, 'page', ${evil}, json_object('byline', ${evil}), 1, ${evil})`,
  );
  const store = await openStore(path, 'read');
  const article = await store?.articles.get(flood.id);
  assert.equal(article?.text.length, flood.text.length);
  const all = [article, await store?.stories.latest(9), await store?.followed.all()];
  for (const text of JSON.stringify(all).match(/"(?:[^"\\]|\\.)*"/g) ?? []) {
    const value = String(JSON.parse(text));
    assert.equal(sanitise(value), value);
  }
  await store?.close();
});

test('a library is not written in a folder that others can move away', async () => {
  const open = join(folder, 'open');
  const inner = join(open, 'between', 'mine');
  mkdirSync(inner, { recursive: true, mode: 0o700 });
  chmodSync(open, 0o777);
  await assert.rejects(
    openStore(join(inner, 'library.db'), 'write'),
    /not safe as the folder of a library: [^;]*open; others can write it/,
  );
  chmodSync(open, 0o1777);
  await (await openStore(join(inner, 'library.db'), 'write'))?.close();
});

test('a library is not written in a folder that others can write', async () => {
  const shared = join(folder, 'shared');
  mkdirSync(shared);
  chmodSync(shared, 0o777);
  const path = join(shared, 'library.db');
  await assert.rejects(
    openStore(path, 'write'),
    /not safe as the folder of a library: .*chmod go-w/,
  );
  assert.equal(statSync(path, { throwIfNoEntry: false }), undefined);
});

test('links, pipes and files with other names in place of what a library makes are not touched', async () => {
  const own = join(folder, 'own');
  mkdirSync(own, { mode: 0o700 });
  const secret = join(own, 'secret');
  writeFileSync(secret, 'a key', { mode: 0o600 });
  const path = join(own, 'library.db');
  await (await openStore(path, 'write')).close();
  chmodSync(path, 0o644);
  for (const end of ['-wal', '-shm', '-lock']) {
    rmSync(`${path}${end}`, { force: true });
    symlinkSync(secret, `${path}${end}`);
    await assert.rejects(async () => {
      const store = await openStore(path, 'write');
      await store.close();
    }, /^Trouble: /);
    assert.equal(readFileSync(secret, 'utf8'), 'a key');
    assert.equal(statSync(secret).mode & 0o777, 0o600);
    rmSync(`${path}${end}`);
  }
  rmSync(path);
  execFileSync('mkfifo', [path]);
  await assert.rejects(openStore(path, 'read'), /^Trouble: no ordinary file: /);
  await assert.rejects(openStore(path, 'write'), /^Trouble: no ordinary file: /);
});
