import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { parsePlain } from '../../src/article/plain.ts';
import { jsonArticle } from '../../src/sources/jsonl.ts';
import { addArticles } from '../../src/store/add.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { corpus } from '../library/corpus.ts';
import { addArticle, FLOOD } from '../library/texts.ts';
import { ask, emptyLibrary, NO_SERVER, PASSWORD, sharedServer, startServer } from '../postgres.ts';
import { seeded } from '../seeded.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

const fetched = '2026-01-01T00:00:00.000Z';
const flood = parsePlain(FLOOD, { path: 'flood.txt' });
const skip = NO_SERVER ?? false;

/** An address in which parts are changed, and the others are asked besides. */
function changed(
  address: string,
  { password, username, pathname, hostname, ...asked }: Parts,
): string {
  const url = Object.assign(new URL(address), defined({ password, username, pathname, hostname }));
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return url.href;
}

type Parts = Readonly<Record<string, string>>;

function defined(parts: Readonly<Record<string, string | undefined>>): Parts {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** What is told when a library is opened to be read; it is one line, and holds no password. */
async function trouble(address: string): Promise<string> {
  const refused: unknown = await openStore(address, 'read').then(
    (store) => store?.close(),
    (error) => error,
  );
  assert.ok(refused instanceof Error && refused.name === 'Trouble', String(refused));
  const { password } = new URL(address);
  assert.ok(!refused.message.includes('\n') && !refused.message.includes(PASSWORD));
  assert.ok(password === '' || !refused.message.includes(password), refused.message);
  return refused.message.replace(/^.*: postgres:\/\/[^;]*; /, (all) => `${all.split(':')[0]}; `);
}

test('postgres: what keeps a reader out is told in a line, without the password', {
  skip,
}, async () => {
  const address = await sharedServer();
  const as = (parts: Parts) => trouble(changed(address, parts));
  const wrong = 'the server does not let you in; check the name and the password';
  assert.equal(await as({ password: 'fehlt' }), wrong);
  assert.equal(await as({ username: 'nobody-there' }), wrong);
  assert.equal(
    await as({ password: '' }),
    'the server does not let you in; it asks for a password: put it into ~/.pgpass',
  );
  assert.equal(
    await as({ pathname: '/nowhere' }),
    'no such database; have it made: variorum makes only its tables',
  );
  assert.equal(
    await as({ sslmode: 'require' }),
    'the library cannot be used; the server offers no TLS (sslmode)',
  );
  assert.equal(
    await as({ hostname: 'host.invalid' }),
    'the library cannot be used; no host has that name',
  );
  assert.equal(
    await as({ sslrootcert: '/no/such/file' }),
    'no address of a library; it is like postgres://host/database',
  );
});

test('postgres: a server that says nothing is not waited for without end', { skip }, async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const gone = 'the library cannot be used; the server does not answer; try again when it is there';
  const address = `postgres://ada:secret@127.0.0.1:${port}/news?connect_timeout=0.2`;
  assert.equal(await trouble(address), gone);
  silent.close();
  assert.equal(await trouble(address), gone);
  const library = await emptyLibrary();
  const writer = await openStore(library, 'write');
  const slow = changed(library, { statement_timeout: '200' });
  const reader = (await openStore(slow, 'read')) as Store;
  const other = new pg.Client(library);
  await other.connect();
  await other.query('BEGIN; LOCK TABLE story');
  await assert.rejects(reader.stories.count(), /the server takes too long; try again$/);
  await other.end();
  assert.equal(await reader.stories.count(), 0);
  await reader.close();
  await writer.close();
});

test('postgres: one who waits too long for another who adds is told so', { skip }, async () => {
  const library = await emptyLibrary();
  const store = await openStore(library, 'write');
  const hasty = changed(library, { lock_timeout: '200' });
  const other = await openStore(hasty, 'write');
  await store.together(async (within) => {
    await addArticle(within, flood, { source: null, fetched });
    await assert.rejects(
      addArticle(other, flood, { source: null, fetched }),
      /^Trouble: somebody is adding to the library: .*; try again$/,
    );
  });
  await store.close();
  await other.close();
});

test('postgres: a password may stand in a file of its own', { skip }, async () => {
  const library = await emptyLibrary();
  const file = join(folder, 'pgpass');
  const { hostname, port } = new URL(library);
  writeFileSync(file, `other:*:*:*:wrong\n${hostname}:${port}:*:postgres:${PASSWORD}\n`, {
    mode: 0o600,
  });
  const before = process.env.PGPASSFILE;
  process.env.PGPASSFILE = file;
  try {
    const store = await openStore(changed(library, { password: '' }), 'write');
    assert.equal(await store.stories.count(), 0);
    await store.close();
  } finally {
    if (before === undefined) delete process.env.PGPASSFILE;
    else process.env.PGPASSFILE = before;
  }
});

test('postgres: more questions than connections are answered in turn, and a broken connection is made anew', {
  skip,
}, async () => {
  const library = await emptyLibrary();
  const store = await openStore(library, 'write');
  await addArticle(store, flood, { source: null, fetched });
  const reader = await openStore(changed(library, { application_name: 'to-be-ended' }), 'read');
  const counts = () => Promise.all(Array.from({ length: 40 }, () => reader?.stories.count()));
  assert.deepEqual(new Set(await counts()), new Set([1]));
  await ask(
    library,
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'to-be-ended'",
  );
  assert.equal(await reader?.stories.count(), 1);
  assert.deepEqual(new Set(await counts()), new Set([1]));
  await reader?.close();
  await store.close();
});

/** Times that a server is killed. */
const KILLS = Number(process.env.VARIORUM_KILLS ?? 10);

test('postgres: whenever its server is killed, a library is whole and holds all that was reported', {
  skip,
}, async () => {
  // What is written outlasts the server, though not the machine.
  let server = await startServer('synchronous_commit=on');
  after(() => server.stop());
  const { address } = server;
  const arrivals = [...corpus(400, 7)].map((one, index) => {
    const text = JSON.stringify({ ...one, text: one.text.slice(0, 200) });
    const { article, source } = jsonArticle(text, 'news.jsonl', index + 1);
    return { article, origin: { source, fetched } };
  });
  const chance = seeded(13);
  const reported = new Set<string>();
  let [next, batches] = [0, 0];
  async function adding(): Promise<never> {
    const store = await openStore(address, 'write');
    for (;;) {
      const batch = arrivals.slice(next, next + 5);
      next = (next + 5) % arrivals.length;
      for (const { id } of await addArticles(store, batch)) reported.add(id);
      batches++;
    }
  }
  await (await openStore(address, 'write')).close();
  const reader = (await openStore(address, 'read')) as Store;
  for (let kill = 0; kill < KILLS; kill++) {
    const refused = assert.rejects(adding(), { name: 'Trouble', message: /try again/ });
    const enough = batches + Math.floor(chance() * 3);
    while (batches < enough) await sleep(1);
    await sleep(chance() * 100);
    await server.kill();
    await refused;
    await assert.rejects(reader.stories.count(), { name: 'Trouble', message: /try again/ });
    server = await server.start();
    // The one who reads need not be opened again.
    const { faults } = await reader.check();
    assert.deepEqual(faults, []);
    for (const id of reported) assert.ok(await reader.articles.get(id), id);
    const shown = (await reader.stories.latest(9999)).flatMap(({ versions }) => versions);
    assert.equal(shown.length, await reader.articles.count());
  }
  assert.ok(reported.size > 0);
  await reader.close();
});
