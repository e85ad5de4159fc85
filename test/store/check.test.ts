import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { parsePlain } from '../../src/article/plain.ts';
import { addArticles } from '../../src/store/add.ts';
import { newlyFollowed } from '../../src/store/followed.ts';
import { openStore } from '../../src/store/open.ts';
import { BEGINNING, linked, sha256 } from '../../src/store/records.ts';
import { contentOf } from '../../src/store/revisions.ts';
import { sqliteStore } from '../../src/store/sqlite/reader.ts';
import type { NewVisit } from '../../src/store/visits.ts';
import { addArticle, DOCKERS, FLOOD, FLOOD_FALLS } from '../library/texts.ts';
import { random } from '../random.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

const ADDRESS = 'https://news.example/flood';
const PAGE = `<p>${FLOOD}</p>`;
const at = (hour: number): string => `2026-03-03T0${hour}:00:00.000Z`;

function visit(hour: number, status: number): NewVisit {
  const found = status === 200;
  const answer = { final: ADDRESS, status, etag: '"1"', modified: null };
  return {
    address: ADDRESS,
    at: at(hour),
    outcome: found ? 'changed' : 'failed',
    why: found ? null : 'the server answers 404 (Not Found)',
    received: { ...answer, size: found ? PAGE.length : null, sha256: found ? sha256(PAGE) : null },
    witness: null,
    sources: found ? ['flood'] : [],
    page: found ? { head: '{"status":200}', packed: deflateSync(PAGE) } : null,
  };
}

/** A library with three texts, two visits, a page and a text that is read otherwise. */
async function library(name: string): Promise<string> {
  const path = join(folder, `${name}.db`);
  const store = await openStore(path, 'write');
  const flood = parsePlain(FLOOD, { path: 'flood' });
  await addArticle(store, flood, { source: 'flood', fetched: at(2) });
  await store.visits.keep(visit(2, 200), [newlyFollowed(ADDRESS, at(2))]);
  await store.visits.keep(visit(1, 404), []);
  for (const [text, source] of [
    [FLOOD_FALLS, 'flood'],
    [FLOOD, 'flood'],
    [DOCKERS, 'dockers'],
  ] as const)
    await addArticle(store, parsePlain(text, { path: source }), { source, fetched: at(3) });
  const other = { ...flood, title: 'The Douro floods Porto' };
  await store.articles.replace(flood, other, contentOf(other));
  await store.close();
  return path;
}

test('each record has the hash of the one before, and all is as it was recorded', async () => {
  const path = await library('whole');
  const store = await openStore(path, 'read');
  const { records, head, at: last, faults } = (await store?.check()) ?? {};
  assert.deepEqual([records, last, faults], [7, at(3), []]);
  await store?.close();
  const db = new DatabaseSync(path);
  let before = BEGINNING;
  for (const { content, hash } of db.prepare('SELECT * FROM record ORDER BY number').all()) {
    assert.equal(hash, linked(before, String(content)));
    before = String(hash);
  }
  assert.equal(head, before);
  db.close();
});

test('a library from before there were records has one of all that it holds', async () => {
  const path = await library('before');
  const db = new DatabaseSync(path);
  db.exec('ALTER TABLE visit DROP COLUMN witness; DROP TABLE record; PRAGMA user_version = 7');
  db.close();
  const store = await openStore(path, 'read');
  const { records, faults } = (await store?.check()) ?? {};
  assert.deepEqual([records, faults], [6, []]);
  await store?.close();
});

test('a library from before decisions were recorded has a record of each', async () => {
  const path = await library('undecided');
  const db = new DatabaseSync(path);
  db.exec(`
    INSERT INTO regrouping VALUES (1, '${at(4)}', 'ada', '{"do":"split"}', '[]', '{}', '${at(5)}');
    UPDATE article SET headed = 1 - headed;
    PRAGMA user_version = 9`);
  db.close();
  const store = await openStore(path, 'write');
  const { records, faults } = await store.check();
  assert.deepEqual([records, faults], [9, []]);
  await store.close();
});

test('a text that was cut short comes into a story where an archive had all of it', async () => {
  const store = await openStore(join(folder, 'late.db'), 'write');
  const short = parsePlain(FLOOD.slice(0, 160), { path: 'flood' });
  const origin = (hour: number) => ({ source: 'flood', fetched: at(hour) });
  await addArticle(store, parsePlain(FLOOD, { path: 'flood' }), origin(2));
  const { what } = await addArticle(store, short, origin(3));
  const witness = { by: 'news.warc', id: '1', of: null, written: null };
  const capture = { address: ADDRESS, witness, received: null, page: null };
  await addArticles(store, [{ article: short, origin: origin(1), capture }]);
  const kinds = (await store.revisions.of(['flood'])).map(({ kind }) => kind);
  assert.deepEqual([what, ...kinds], ['short', 'first', 'changed', 'short']);
  assert.deepEqual((await store.check()).faults, []);
  await store.close();
});

/** An archive had another text before, and so the first one that was known is a change by now. */
async function addCapture(path: string): Promise<void> {
  const store = await openStore(path, 'write');
  const article = parsePlain(FLOOD, { path: 'dockers' });
  const witness = { by: 'news.warc', id: '1', of: null, written: null };
  const capture = { address: ADDRESS, witness, received: null, page: null };
  await addArticles(store, [{ article, origin: { source: 'dockers', fetched: at(1) }, capture }]);
  const [first, second] = await store.revisions.of(['dockers']);
  assert.deepEqual([first?.kind, second?.kind], ['first', 'changed']);
  await store.close();
}

/** Two decisions about stories, of which one is taken back. */
async function decide(path: string): Promise<void> {
  const store = await openStore(path, 'write');
  const [first, second] = await store.stories.latest(5);
  const [left = '', right = ''] = [first, second].map((one) => one?.versions[0]?.article.id);
  for (const hour of [5, 6]) {
    const by = { who: 'ada', at: at(hour) };
    const number = await store.stories.regroup({ do: 'join', left, right }, by);
    assert.ok(number);
    if (hour === 5) await store.stories.takeBack(number, at(5));
  }
  await store.close();
}

/** What is recorded: tables, and what of them is text or bytes. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  record: ['content', 'hash'],
  article: ['id', 'path', 'title'],
  body: ['text', 'blocks', 'sentences'],
  revision: ['source', 'article', 'kind', 'fetched', 'content'],
  visit: ['address', 'at', 'outcome', 'why', 'final', 'etag', 'sha256', 'witness'],
  sighting: ['source'],
  page: ['head', 'packed'],
  regrouping: ['at', 'who', 'decided', 'titles', 'before', 'undone'],
};

test('of 500 changes of one byte each is found', async () => {
  const chance = random(17);
  const path = await library('changed');
  await addCapture(path);
  await decide(path);
  const db = new DatabaseSync(path);
  db.exec('PRAGMA foreign_keys = OFF');
  const store = sqliteStore(db);
  for (let made = 0; made < 500; made++) {
    const table = chance.pick(Object.keys(KEPT));
    const column = chance.pick(KEPT[table] ?? []);
    const rows = db.prepare(`SELECT DISTINCT ${column} AS cell FROM ${table}`).all();
    const { cell } = chance.pick(rows.filter((row) => row.cell !== null)) ?? {};
    const bytes = Buffer.from(cell as string | Uint8Array);
    // The lowest bit of an ASCII character: the text stays one.
    const places = [...bytes.keys()].filter(
      (place) => column === 'packed' || (bytes[place] ?? 0) < 0x80,
    );
    const place = chance.pick(places);
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    const changed = column === 'packed' ? bytes : bytes.toString();
    db.exec('BEGIN');
    db.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${column} = ?`).run(changed, cell ?? null);
    const { faults } = await store.check();
    db.exec('ROLLBACK');
    assert.notDeepEqual(faults, [], `${table}.${column}, byte ${place}`);
  }
  for (const what of [
    'DELETE FROM record WHERE number = 7',
    'DELETE FROM record WHERE number = 3',
    'DELETE FROM visit WHERE number = 2',
    'DELETE FROM revision WHERE number = 4',
    'DELETE FROM article WHERE number = 2',
    'DELETE FROM body WHERE number = 3',
    "UPDATE article SET publisher = 'The Gazette'",
    'UPDATE visit SET status = 500 WHERE number = 1',
    'UPDATE article SET words = words + 1',
    'UPDATE visit SET witness = NULL',
    'UPDATE article SET headed = 1 - headed WHERE number = 2',
    'UPDATE article SET story = NULL, place = NULL WHERE number = 1',
    "UPDATE article SET story = 'none' WHERE number = 1",
    'DELETE FROM story',
    'DELETE FROM regrouping WHERE number = 2',
    'UPDATE regrouping SET undone = NULL',
    "UPDATE regrouping SET undone = '2026-03-03' WHERE number = 2",
    'INSERT INTO regrouping SELECT 3, at, who, decided, titles, before, undone FROM regrouping WHERE number = 1',
    'INSERT INTO record SELECT 99, content, hash FROM record WHERE number = 7',
  ]) {
    db.exec(`BEGIN; ${what}`);
    assert.notDeepEqual((await store.check()).faults, [], what);
    db.exec('ROLLBACK');
  }
  assert.deepEqual((await store.check()).faults, []);
  await store.close();
});
