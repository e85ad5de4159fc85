import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { openStore } from '../../src/store/open.ts';
import { readerOf } from '../call.ts';
import { corpus } from '../library/corpus.ts';
import { seeded } from '../seeded.ts';
import { feed, page, says, serve } from '../sources/fetch/server.ts';
import { environment, PROGRAM } from './program.ts';

const [executable, ...first] = PROGRAM;
const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

const NEWS = 'Mayor Resigns\n\nThe mayor resigned on Monday, she said. The council met at once.\n';

/** A text for a page. */
const PLAIN = 'The mayor resigned on Monday. The council met at once. It named nobody.';

const reader = (name: string) => readerOf(join(folder, name));

/** A file of texts of some sentences, of which many are added in a second: one that broke off would be in no story. */
function news(count: number, seed: number): string {
  const path = join(folder, `news-${count}-${seed}.jsonl`);
  const lines = [...corpus(count, seed)].map((one) =>
    JSON.stringify({ ...one, text: one.text.slice(0, 300).replace(/[^.]*$/, '') }),
  );
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

test('an account that may only read a library reads it', {
  skip: process.getuid?.() !== 0,
}, async () => {
  const { run, library, env } = reader('shared');
  await run('add', 'seeds');
  for (const path of [folder, env.XDG_DATA_HOME, join(library, '..')]) chmodSync(path, 0o755);
  for (const path of [library, `${library}-wal`, `${library}-shm`]) chmodSync(path, 0o644);
  const stranger = {
    env: environment(env),
    uid: 65534,
    gid: 65534,
    encoding: 'utf8',
  } as const;
  const read = () => spawnSync(executable, [...first, 'list'], stranger).stdout;
  assert.match(read(), /5 versions/);
  const { status, stderr } = spawnSync(executable, [...first, 'add', 'seeds'], stranger);
  assert.equal(status, 2);
  assert.match(
    stderr,
    /^variorum: the library cannot be used: [^\n]+; its permissions keep you out\n$/,
  );
  const article = join(folder, 'shared.txt');
  writeFileSync(article, NEWS);
  await run('add', article);
  assert.match(read(), /^Mayor Resigns/);
  const killed = spawn(executable, [...first, 'add', '-v', news(2000, 5)], {
    env: stranger.env,
  });
  await killedAfter(killed, 0, 20);
  assert.match(read(), /Mayor Resigns/);
});

test('killed at any moment, a library is whole and holds all that was reported', async () => {
  const { library, env } = reader('killed');
  const source = news(2000, 7);
  const kills = Number(process.env.VARIORUM_KILLS ?? 3);
  const chance = seeded(11);
  const reported = new Set<string>();
  for (let kill = 0; kill < kills; kill++) {
    const words = [...first, 'add', '-v', source];
    const child = spawn(executable, words, { env: environment(env) });
    const lines = Math.floor(chance() * 2) * 200;
    for (const id of await killedAfter(child, lines, chance() * 60)) reported.add(id);
    const db = new DatabaseSync(library);
    assert.deepEqual({ ...db.prepare('PRAGMA integrity_check').get() }, { integrity_check: 'ok' });
    const kept = new Set(
      db
        .prepare('SELECT id FROM article')
        .all()
        .map(({ id }) => String(id)),
    );
    const listed = db
      .prepare('SELECT count(*) AS count FROM article WHERE story IS NOT NULL')
      .get();
    db.close();
    assert.deepEqual(
      [...reported].filter((id) => !kept.has(id)),
      [],
    );
    assert.equal(listed?.count, kept.size);
  }
  assert.ok(reported.size > 0);
});

/** Kills a program some milliseconds after it has reported more than so many lines; answers with the ids reported. */
async function killedAfter(child: ChildProcess, lines: number, wait: number): Promise<string[]> {
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
    if (output.split('\n').length > lines) setTimeout(() => child.kill('SIGKILL'), wait);
  });
  await new Promise((resolve) => child.on('close', resolve));
  const ids = output
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('  ')[0] ?? '');
  return ids.filter((id) => /^[0-9a-f]{16}$/.test(id));
}

test('interrupted or killed, what was reported is kept, and the rest is due', async () => {
  for (const [signal, name] of [
    ['SIGINT', 'interrupted'],
    ['SIGKILL', 'killed'],
  ] as const) {
    const { base } = await serve({
      '/feed': (_, response) => response.end(feed(base, ['/1', '/stall'])),
      '/1': says(page('Mayor', PLAIN)),
      '/stall': () => child.kill(signal),
    });
    const { env, library } = reader(name);
    const words = [...first, 'add', '-v', '--allow-private', `${base}/feed`];
    const child = spawn(executable, words, { env: environment(env) });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(status, signal === 'SIGINT' ? 130 : null);
    const [reported = ''] = output.split('  ');
    const store = await openStore(library, 'read');
    assert.equal((await store?.articles.get(reported))?.title, 'Mayor');
    const due = await store?.followed.due(new Date().toISOString());
    assert.deepEqual(
      due?.map(({ address }) => address),
      [`${base}/stall`],
    );
    await store?.close();
  }
});

test('what was found is told by the next update where one was killed before its command had ended', async () => {
  const { run, env } = reader('watching');
  const own = {
    ...env,
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_STATE_HOME: join(folder, 'state'),
  };
  const [article, told] = [join(folder, 'watched.txt'), join(folder, 'told')];
  const hook = join(folder, 'hook.cjs');
  writeFileSync(
    hook,
    `const { appendFileSync, existsSync } = require('node:fs');
    const isFirst = !existsSync(process.argv[2]);
    appendFileSync(process.argv[2], 'told\\n');
    if (isFirst) process.kill(process.ppid, 'SIGKILL');`,
  );
  mkdirSync(join(folder, 'config', 'variorum'), { recursive: true });
  const command = JSON.stringify([process.execPath, hook, told]);
  const config = join(folder, 'config', 'variorum', 'config.toml');
  writeFileSync(config, `[[watch]]\ncommand = ${command}\n`, { mode: 0o600 });
  const update = () =>
    spawnSync(executable, [...first, 'update'], { env: environment(own), encoding: 'utf8' });
  writeFileSync(article, NEWS);
  await run('add', article);
  assert.equal(update().status, 0);
  writeFileSync(article, NEWS.replace('Monday', 'Tuesday'));
  await run('add', article);
  assert.equal(update().signal, 'SIGKILL');
  assert.equal(update().status, 0);
  assert.equal(update().status, 0);
  assert.equal(readFileSync(told, 'utf8'), 'told\ntold\n');
});
