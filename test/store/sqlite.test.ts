import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { parsePlain } from '../../src/article/plain.ts';
import { libraryPath } from '../../src/host/places.ts';
import { openLibrary } from '../../src/library/library.ts';
import { jsonArticle } from '../../src/sources/jsonl.ts';
import { type Arrival, addArticles } from '../../src/store/add.ts';
import { openStore } from '../../src/store/open.ts';
import { parseQuery } from '../../src/store/search/query.ts';
import { MIGRATIONS } from '../../src/store/sql/migrations.ts';
import { sqliteStore } from '../../src/store/sqlite/reader.ts';
import { corpus } from '../library/corpus.ts';
import { addArticle, DOCKERS, FLOOD, NOTHING_SEEN } from '../library/texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

const fetched = '2026-01-01T00:00:00.000Z';
const flood = parsePlain(FLOOD, { path: 'flood.txt' });

test('a library that is closed and opened again finds the same stories as one kept open', async () => {
  const news = [...corpus(120, 3)].map((stated, index): Arrival => {
    const { article, source } = jsonArticle(JSON.stringify(stated), 'news.jsonl', index + 1);
    return { article, origin: { source, fetched } };
  });
  const batches = [news.slice(0, 40), news.slice(40, 80), news.slice(80)];
  const [open, reopened] = [join(folder, 'open.db'), join(folder, 'reopened.db')];
  const kept = await openStore(open, 'write');
  for (const batch of batches) await addArticles(kept, batch);
  for (const batch of batches) {
    const store = await openStore(reopened, 'write');
    await addArticles(store, batch);
    await store.close();
  }
  const reader = await openStore(reopened, 'read');
  const stories = await reader?.stories.latest(999);
  assert.ok(stories?.some(({ versions }) => versions.length > 3));
  assert.deepEqual(stories, await kept.stories.latest(999));
  assert.deepEqual(stories?.slice(0, 5), await reader?.stories.latest(5));
  await reader?.close();
  await kept.close();
});

test('of a library no more stories are listed than asked for, and the others are counted', async () => {
  const env = { XDG_DATA_HOME: join(folder, 'data') };
  const store = await openStore(libraryPath({ env }), 'write');
  for (const text of [FLOOD, DOCKERS]) {
    await addArticle(store, parsePlain(text, { path: '-' }), { source: null, fetched });
  }
  await store.close();
  const { stories, older, find } = await openLibrary([], { env, stdin: Readable.from([]) }, 1);
  assert.deepEqual([stories.length, older], [1, 1]);
  assert.notEqual(await find('2'), stories[0]?.versions[0]?.article.id);
});

test('readers see what is added while they read, and cannot add', async () => {
  const path = join(folder, 'read.db');
  const writer = await openStore(path, 'write');
  const reader = await openStore(path, 'read');
  assert.equal(await reader?.stories.count(), 0);
  await addArticle(writer, flood, { source: null, fetched });
  assert.equal(await reader?.stories.count(), 1);
  await assert.rejects(
    async () =>
      reader && addArticle(reader, parsePlain('No.', { path: '-' }), { source: null, fetched }),
    /^Trouble: the library cannot be used: .*; it may only be read, not written$/,
  );
  await reader?.close();
  await writer.close();
});

test('a library that a newer program made is left alone', async () => {
  const path = join(folder, 'newer.db');
  await (await openStore(path, 'write')).close();
  const db = new DatabaseSync(path);
  db.exec('PRAGMA user_version = 99');
  db.close();
  await assert.rejects(openStore(path, 'read'), /a library of a later form/);
  await assert.rejects(openStore(path, 'write'), /a library of a later form/);
});

test('on a full disk one line says so, and all that was reported is there', async () => {
  const path = join(folder, 'full.db');
  await (await openStore(path, 'write')).close();
  const db = new DatabaseSync(path);
  db.exec('PRAGMA max_page_count = 120');
  const store = sqliteStore(db);
  const reported: string[] = [];
  const filling = async () => {
    for (const [index, stated] of [...corpus(400, 5)].entries()) {
      const { article, source } = jsonArticle(JSON.stringify(stated), 'news.jsonl', index + 1);
      const { id } = await addArticle(store, article, { source, fetched });
      reported.push(id);
    }
  };
  await assert.rejects(
    filling(),
    /^Trouble: the library cannot be used: .*full\.db; the disk is full; what was added before is there$/,
  );
  assert.ok(reported.length > 0);
  await store.close();
  const reader = await openStore(path, 'read');
  for (const id of reported) assert.ok(await reader?.articles.get(id), id);
  await reader?.close();
});

test('a library that was only just begun is empty, and so is one that is not there', async () => {
  const path = join(folder, 'begun.db');
  new DatabaseSync(path).close();
  assert.equal(await openStore(path, 'read'), null);
  assert.equal(await openStore(join(folder, 'none.db'), 'read'), null);
});

test('a library from before there was a search is brought up to date by its reader', async () => {
  const [before, after] = [join(folder, 'before.db'), join(folder, 'after.db')];
  const store = await openStore(after, 'write');
  await addArticle(store, flood, { source: null, fetched });
  await store.close();
  const db = new DatabaseSync(before);
  for (const step of MIGRATIONS.slice(0, 2)) db.exec(step);
  const columns = db.prepare("SELECT name FROM pragma_table_info('article')").all();
  const names = columns.map(({ name }) => name).join();
  db.exec(`PRAGMA user_version = 2; ATTACH '${after}' AS now;
    INSERT INTO article SELECT ${names} FROM now.article;
    INSERT INTO body SELECT * FROM now.body; INSERT INTO story SELECT * FROM now.story`);
  db.close();
  const opened = await openStore(before, 'read');
  assert.ok(opened);
  const query = parseQuery('cellars has:figures', 0);
  const { articles } = await opened.stories.find(query, NOTHING_SEEN, 9);
  assert.deepEqual(articles, [flood.id]);
  await opened.close();
});

test('of many articles that answer, those added last are looked at, and it is said that there are others', async () => {
  const store = await openStore(join(folder, 'reach.db'), 'write');
  const [older, newer] = [FLOOD, DOCKERS].map((text) => parsePlain(text, { path: '-' }));
  for (const article of [older, newer]) {
    if (article) await addArticle(store, article, { source: null, fetched });
  }
  const find = (reach: number) => store.stories.find(parseQuery('the', 0), NOTHING_SEEN, reach);
  assert.deepEqual(await find(1), { articles: [newer?.id], more: true });
  assert.equal((await find(9)).more, false);
  await store.close();
});
