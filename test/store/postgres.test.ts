import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import pg from 'pg';
import { parsePlain } from '../../src/article/plain.ts';
import { jsonArticle } from '../../src/sources/jsonl.ts';
import { type Arrival, addArticles } from '../../src/store/add.ts';
import { newlyFollowed } from '../../src/store/followed.ts';
import { openStore } from '../../src/store/open.ts';
import { parseQuery } from '../../src/store/search/query.ts';
import { FORM } from '../../src/store/sql/migrations.ts';
import type { Store } from '../../src/store/store.ts';
import { corpus } from '../library/corpus.ts';
import { addArticle, DOCKERS, FLOOD, FLOOD_FALLS, NOTHING_SEEN } from '../library/texts.ts';
import { ask, emptyLibrary, NO_SERVER, sharedServer } from '../postgres.ts';
import { random } from '../random.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

const fetched = '2026-01-01T00:00:00.000Z';
const flood = parsePlain(FLOOD, { path: 'flood.txt' });
const dockers = parsePlain(DOCKERS, { path: 'dockers.txt' });

/** A test that needs a server. */
function served(name: string, check: () => Promise<void>): void {
  test(`postgres: ${name}`, { skip: NO_SERVER ?? false }, check);
}

/** Made-up news, as they arrive. */
function news(count: number, seed: number): Arrival[] {
  return [...corpus(count, seed)].map((stated, index) => {
    const { article, source } = jsonArticle(JSON.stringify(stated), 'news.jsonl', index + 1);
    return { article, origin: { source, fetched } };
  });
}

/** Does something with a store, and closes it. */
async function using<T>(
  open: Promise<Store | null>,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await open;
  assert.ok(store);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The same library twice: in a file and in a database. */
async function both(arrivals: readonly Arrival[], name: string): Promise<readonly [Store, Store]> {
  const file = await openStore(join(folder, `${name}.db`), 'write');
  const database = await openStore(await emptyLibrary(), 'write');
  for (let at = 0; at < arrivals.length; at += 50)
    for (const store of [file, database]) await addArticles(store, arrivals.slice(at, at + 50));
  return [file, database];
}

served('a library has the same stories, records and hashes as one in a file', async () => {
  const [file, database] = await both(news(60, 3), 'same');
  for (const store of [file, database]) {
    await store.articles.replace(flood, flood, 'not there');
    const [story] = await store.stories.latest(1);
    const id = story?.versions[0]?.article.id ?? '';
    await store.stories.regroup({ do: 'split', article: id }, { who: 'ada', at: fetched });
  }
  assert.deepEqual(await database.stories.latest(999), await file.stories.latest(999));
  const checked = await database.check();
  assert.deepEqual(checked.faults, []);
  assert.deepEqual(checked, await file.check());
  for (const store of [file, database]) await store.close();
});

/** An article that is longer than what PostgreSQL keeps the places of in one row. */
function longArticle(): Arrival {
  const chance = random(5);
  const vocabulary = 'the of dam river water gate mayor crew night bridge'.split(' ');
  const body = Array.from({ length: 700 }, (_, at) => {
    const words = Array.from({ length: 8 }, () => chance.pick(vocabulary));
    return `${words.join(' ')} number${at}.`;
  });
  const article = parsePlain(`The Long Report\n\n${body.join(' ')}`, { path: 'long.txt' });
  return { article, origin: { source: 'long', fetched } };
}

served('40 queries are answered as by a library in a file', async () => {
  const others = [
    '東京都で大きな地震がありました。',
    "L’été à Épinal\n\nLe maire s'est rendu à l’hôtel de ville, dit-il; 3,4 millions d'euros.",
    "O'Neill \\ said\n\nIt's a 'quoted' back\\slash, and a \"line\" of C++ & more | less ! (so).",
  ].map((text, index) => ({
    article: { ...parsePlain(text, { path: `${index}.txt` }), publisher: `The Paper ${index}` },
    origin: { source: `${index}`, fetched },
  }));
  const arrivals = [...news(40, 9), longArticle(), ...others];
  const [file, database] = await both(arrivals, 'search');
  const chance = random(23);
  const phrase = (length: number): string => {
    const { article } = chance.pick(arrivals);
    const words = article.text.split(/\s+/);
    const at = chance.upTo(Math.max(1, words.length - length));
    return words
      .slice(at, at + length)
      .join(' ')
      .replaceAll('"', '');
  };
  const long = longArticle().article.text.split(/\s+/);
  const queries = [
    ...Array.from({ length: 8 }, () => phrase(1)),
    ...Array.from({ length: 6 }, () => phrase(2)),
    ...Array.from({ length: 6 }, () => `"${phrase(2)}"`),
    ...Array.from({ length: 4 }, () => `"${phrase(3)}"`),
    // On both sides of where one row ends and the next begins.
    ...[1490, 1497, 1500, 2933].map((at) => `"${long.slice(at, at + 6).join(' ')}"`),
    ...['the', 't', 'numb', '"the of"', '"of the dam"'],
    ...['publisher:paper', 'publisher:"the paper 1"', 'publisher:12 publisher:13 b'],
    ...[
      '地震',
      "l'été",
      "o'neill",
      'has:figures',
      'after:2025-01-01 before:2025-01-02 c',
      'back\\slash',
    ],
  ];
  assert.ok(queries.length >= 40);
  let answered = 0;
  for (const text of queries) {
    const query = parseQuery(text, 0);
    const expected = await file.stories.find(query, NOTHING_SEEN, 5000);
    assert.deepEqual(await database.stories.find(query, NOTHING_SEEN, 5000), expected, text);
    if (expected.articles.length > 0) answered++;
  }
  assert.ok(answered >= 30, `${answered} found something`);
  for (const store of [file, database]) await store.close();
});

served(
  'several add at once, also what changes one source, and the chain of records is whole',
  async () => {
    const address = await emptyLibrary();
    const arrivals = news(45, 4);
    const other = parsePlain(FLOOD_FALLS, { path: 'flood.txt' });
    await Promise.all(
      [0, 1, 2].map((adder) =>
        using(openStore(address, 'write'), async (store) => {
          await addArticle(store, adder === 1 ? other : flood, { source: 'flood', fetched });
          // All bring the same, each in its own order.
          const own = [...arrivals.slice(adder * 15), ...arrivals.slice(0, adder * 15)];
          for (let at = 0; at < own.length; at += 15)
            await addArticles(store, own.slice(at, at + 15));
        }),
      ),
    );
    await using(openStore(address, 'read'), async (store) => {
      assert.deepEqual((await store.check()).faults, []);
      const kinds = (await store.revisions.of(['flood'])).map(({ kind }) => kind);
      assert.equal(kinds[0], 'first');
      assert.ok(!kinds.slice(1).includes('first'));
      const known = new Set(arrivals.map(({ article }) => article.id));
      assert.equal(await store.articles.count(), known.size + 2);
    });
  },
);

served('readers see what is added while they read, and cannot add', async () => {
  const address = await emptyLibrary();
  assert.equal(await openStore(address, 'read'), null);
  await using(openStore(address, 'write'), (writer) =>
    using(openStore(address, 'read'), async (reader) => {
      assert.equal(await reader.stories.count(), 0);
      await addArticle(writer, flood, { source: null, fetched });
      assert.equal(await reader.stories.count(), 1);
      await assert.rejects(
        addArticle(reader, dockers, { source: null, fetched }),
        /^Trouble: the library cannot be used: .*; it may only be read, not written$/,
      );
    }),
  );
});

served('who watches is told once of what was kept together, and of nothing else', async () => {
  const [address, another] = [await emptyLibrary(), await emptyLibrary()];
  await using(openStore(address, 'write'), (writer) =>
    using(openStore(address, 'read'), async (reader) => {
      let told = 0;
      let heard = Promise.withResolvers<void>();
      const ignore = await reader.watch(() => {
        told++;
        heard.resolve();
      });
      await using(openStore(another, 'write'), (other) =>
        addArticle(other, flood, { source: null, fetched }),
      );
      await addArticles(writer, news(3, 2));
      await heard.promise;
      heard = Promise.withResolvers();
      await addArticles(writer, news(3, 2));
      await addArticle(writer, flood, { source: null, fetched });
      await heard.promise;
      assert.equal(told, 2, 'not of what changed nothing, nor of another library');
      await ignore?.();
    }),
  );
});

served('a library that a newer program made is left alone', async () => {
  const address = await emptyLibrary();
  await using(openStore(address, 'write'), async () => {});
  await ask(address, `INSERT INTO variorum VALUES (${FORM + 1})`);
  await assert.rejects(openStore(address, 'read'), /a library of a later form/);
  await assert.rejects(openStore(address, 'write'), /a library of a later form/);
});

served('tables of another program are left alone, and nothing is half made', async () => {
  const address = await emptyLibrary();
  await ask(address, 'CREATE TABLE band (name text)');
  await assert.rejects(
    openStore(address, 'write'),
    /no library: .*; there are tables of another program/,
  );
  await ask(address, 'DROP TABLE band');
  await using(openStore(address, 'write'), (store) => store.check());
});

served(
  'with the rights that the documentation gives a reader reads all, and changes nothing',
  async () => {
    const server = new URL(await sharedServer());
    const mark = `t${process.pid}`;
    const [, script = ''] =
      /```sql\n([\s\S]*?)```/.exec(readFileSync('docs/POSTGRES.md', 'utf8')) ?? [];
    const [before = '', behind = ''] = script
      .replace(/\b(news(?:_adder|_readers)?|ada)\b/g, `$1_${mark}`)
      .split(/\\connect .*\n/);
    const at = (name: string | null): string => {
      const url = new URL(server);
      url.pathname = `/news_${mark}`;
      if (name !== null) [url.username, url.password] = [`${name}_${mark}`, 'choose one'];
      return url.href;
    };
    const queries = (text: string) => text.split(/;\s*\n/).filter((query) => query.trim() !== '');
    await ask(server.href, ...queries(before));
    try {
      await ask(at(null), ...queries(behind));
      await using(openStore(at('news_adder'), 'write'), (store) =>
        addArticle(store, flood, { source: null, fetched }),
      );
      await using(openStore(at('ada'), 'read'), async (store) => {
        assert.equal(await store.stories.count(), 1);
        assert.deepEqual(await store.articles.get(flood.id), flood);
        assert.deepEqual((await store.check()).faults, []);
        const { articles } = await store.stories.find(parseQuery('cellars', 0), NOTHING_SEEN, 9);
        assert.deepEqual(articles, [flood.id]);
      });
      await assert.rejects(
        using(openStore(at('ada'), 'write'), (store) =>
          store.followed.put([newlyFollowed('https://news.example/', fetched)]),
        ),
        /^Trouble: the library cannot be used: [^\n]*; it may only be read/,
      );
      const client = new pg.Client(at('ada'));
      await client.connect();
      const { rows } = await client.query(
        "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
      );
      assert.ok(rows.length > 15);
      const denied = { code: '42501' };
      for (const { relname } of rows) {
        await assert.rejects(client.query(`DELETE FROM ${relname}`), denied);
        await assert.rejects(client.query(`TRUNCATE ${relname}`), { code: '42501' });
        await assert.rejects(client.query(`INSERT INTO ${relname} DEFAULT VALUES`), denied);
        await assert.rejects(client.query(`DROP TABLE ${relname}`), denied);
      }
      await assert.rejects(client.query('CREATE TABLE own (number bigint)'), denied);
      await client.end();
    } finally {
      await ask(
        server.href,
        `DROP DATABASE news_${mark} WITH (FORCE)`,
        ...['ada', 'news_readers', 'news_adder'].map((role) => `DROP ROLE ${role}_${mark}`),
      );
    }
  },
);
