import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { parsePlain } from '../../src/article/plain.ts';
import { addArticles } from '../../src/store/add.ts';
import { copyLibrary } from '../../src/store/copy.ts';
import { newlyFollowed } from '../../src/store/followed.ts';
import { openStore } from '../../src/store/open.ts';
import { sha256 } from '../../src/store/records.ts';
import { parseQuery } from '../../src/store/search/query.ts';
import type { Store } from '../../src/store/store.ts';
import {
  addArticle,
  DOCKERS,
  FLOOD,
  FLOOD_FALLS,
  FLOOD_REPRINT,
  NOTHING_SEEN,
} from '../library/texts.ts';
import { emptyLibrary, NO_SERVER } from '../postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

const fetched = '2026-01-01T00:00:00.000Z';
const ADDRESS = 'https://news.example/flood';

/** Adds to a library something for each of its tables. */
async function fill(path: string): Promise<void> {
  const store = await openStore(path, 'write');
  const flood = parsePlain(FLOOD, { path: 'flood' });
  const [dockers, reprint] = [DOCKERS, FLOOD_REPRINT].map((text, index) => {
    const article = parsePlain(text, { path: `${index}` });
    return { article, origin: { source: `${index}`, fetched } };
  });
  await addArticle(store, flood, { source: 'flood', fetched });
  if (dockers && reprint) await addArticles(store, [dockers, reprint]);
  await addArticle(store, parsePlain(FLOOD_FALLS, { path: 'flood' }), { source: 'flood', fetched });
  await store.visits.keep(
    {
      address: ADDRESS,
      at: fetched,
      outcome: 'changed',
      why: null,
      received: {
        final: ADDRESS,
        status: 200,
        etag: '"1"',
        modified: null,
        size: 3,
        sha256: sha256('abc'),
      },
      witness: null,
      sources: ['flood', 'and another'],
      page: { head: '{"status":200}', packed: deflateSync('abc') },
    },
    [newlyFollowed(ADDRESS, fetched)],
  );
  const id = reprint?.article.id ?? '';
  await store.stories.regroup({ do: 'split', article: id }, { who: 'ada', at: fetched });
  await store.close();
}

/** What a library answers. */
async function answers(store: Store) {
  const stories = await store.stories.latest(99);
  const ids = stories.flatMap(({ versions }) => versions.map(({ article }) => article.id));
  return {
    stories,
    articles: await Promise.all(ids.map((id) => store.articles.get(id))),
    kept: await store.revisions.kept(['flood', '0', '1']),
    decided: await store.stories.regrouped(),
    followed: await store.followed.all(),
    looks: await store.visits.of('flood'),
    page: await store.visits.page(1),
    checked: await store.check(),
    found: await store.stories.find(parseQuery('"the river" doch*', 0), NOTHING_SEEN, 9),
    cellars: await store.stories.find(parseQuery('cellars', 0), NOTHING_SEEN, 9),
    proof: await store.proof(ids.slice(0, 1)),
  };
}

async function answersAt(address: string) {
  const store = await openStore(address, 'read');
  assert.ok(store);
  const found = await answers(store);
  await store.close();
  return found;
}

const copied = (from: string, to: string) => copyLibrary(from, to, () => {});

let made = 0;
const PLACES = {
  file: async () => join(folder, `${++made}.db`),
  ...(NO_SERVER === null ? { database: emptyLibrary } : undefined),
};

for (const [what, place] of Object.entries(PLACES)) {
  test(`a library is copied whole to a ${what}, and back`, async () => {
    const [from, to, again] = [
      join(folder, `${what}.db`),
      await place(),
      join(folder, `${what}2.db`),
    ];
    await fill(from);
    const shown: number[] = [];
    const { rows, sha256 } = await copyLibrary(from, to, (done, all) => shown.push(done, all));
    assert.ok(rows > 100 && shown.at(-1) === rows && shown.at(-2) === rows);
    assert.deepEqual(await copied(to, again), { rows, sha256 });
    const expected = await answersAt(from);
    assert.deepEqual(expected.checked.faults, []);
    assert.ok(expected.cellars.articles.length > 0);
    assert.deepEqual(await answersAt(to), expected);
    assert.deepEqual(await answersAt(again), expected);
    // What is added to it then finds its place.
    const store = await openStore(to, 'write');
    await addArticle(store, parsePlain(FLOOD.replace('340', '341'), { path: 'copy' }), {
      source: null,
      fetched,
    });
    assert.deepEqual((await store.check()).faults, []);
    await store.close();
    await assert.rejects(copied(from, to), /^Trouble: there is a library already: /);
  });

  test(`a copy to a ${what} that was broken off is no library, and goes on, whatever changed since`, async () => {
    const [from, to] = [join(folder, `${what}3.db`), await place()];
    await fill(from);
    const stop = new Error('killed');
    for (const rows of [1, 30, 200])
      await assert.rejects(
        copyLibrary(from, to, (done) => {
          if (done >= rows) throw stop;
        }),
        stop,
      );
    await assert.rejects(openStore(to, 'write'), /^Trouble: no library: /);
    const store = await openStore(from, 'write');
    const [story] = await store.stories.latest(1);
    await store.stories.takeBack(1, fetched);
    await store.followed.remove([ADDRESS]);
    await store.close();
    assert.ok(story);
    await copied(from, to);
    assert.deepEqual(await answersAt(to), await answersAt(from));
  });
}

test('every table of a library has rows that are copied', async () => {
  const from = join(folder, 'all.db');
  await fill(from);
  const to = join(folder, 'all-copied.db');
  await copied(from, to);
  const tables = (path: string) => {
    const db = new DatabaseSync(path, { readOnly: true });
    const names = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'")
      .all()
      .map(({ name }) => String(name));
    const rows = names.map((name) => [
      name,
      db.prepare(`SELECT count(*) AS rows FROM ${name}`).get()?.rows,
    ]);
    db.close();
    return rows;
  };
  assert.deepEqual(tables(to), tables(from));
  for (const [name, rows] of tables(from)) assert.ok(Number(rows) > 0, String(name));
});

test('the database of another program is left alone', async () => {
  const from = join(folder, 'own.db');
  await fill(from);
  const to = join(folder, 'foreign.db');
  const db = new DatabaseSync(to);
  db.exec('CREATE TABLE tax (year INTEGER)');
  await assert.rejects(copied(from, to), /^Trouble: no library: .*; it is the database of another/);
  assert.equal(db.prepare('PRAGMA journal_mode').get()?.journal_mode, 'delete');
  db.close();
});

test('there is nothing to copy where no library is', async () => {
  const to = join(folder, 'nothing.db');
  await assert.rejects(copied(join(folder, 'none.db'), to), /^Trouble: no library: .*none\.db/);
  await assert.rejects(copied('carrier://a:b@c/d', to), /no such kind of library/);
});
