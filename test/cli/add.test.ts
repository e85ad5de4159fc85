import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { openStore } from '../../src/store/open.ts';
import { corpus } from '../library/corpus.ts';
import { buildProgram, readerOf, runProgram } from '../program.ts';
import { seeded } from '../seeded.ts';

const program = buildProgram('add');
const [executable, ...first] = program;
const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

const NEWS = 'Mayor Resigns\n\nThe mayor resigned on Monday, she said. The council met at once.\n';

function reader(name: string) {
  const own = readerOf(program, join(folder, name));
  const pipe = (input: string) => runProgram(program, ['add', '-'], { env: own.env, input });
  return { ...own, pipe };
}

function news(count: number, seed: number): string {
  const path = join(folder, `news-${count}-${seed}.jsonl`);
  writeFileSync(path, [...corpus(count, seed)].map((one) => `${JSON.stringify(one)}\n`).join(''));
  return path;
}

test('what was added is listed, shown and compared where no path is given', async () => {
  const { run, library } = reader('first');
  assert.match((await run('list')).stdout, /5 versions/);
  const article = join(folder, 'mayor.txt');
  writeFileSync(article, NEWS);
  assert.equal((await run('add', article)).stdout, '1 text: 1 new\n');
  writeFileSync(article, NEWS.replace('Monday', 'Tuesday'));
  assert.equal((await run('add', article, 'seeds')).stdout, '6 texts: 5 new, 1 changed\n');
  assert.equal((await run('add', article)).stdout, '1 text: 1 the same\n');
  assert.match((await run('list')).stdout, /^Mayor Resigns\n2 versions\n/);
  assert.match((await run('show', article)).stdout, /resigned on Tuesday/);
  assert.equal((await run('compare', '1', '2')).status, 1);
  assert.equal((await run('show', '7')).status, 0);
  for (const path of [library, `${library}-lock`]) {
    assert.equal(statSync(path).mode & 0o777, 0o600);
  }
  assert.equal(statSync(join(library, '..')).mode & 0o777, 0o700);
});

test('lines of JSON, of which bad ones are told by their number', async () => {
  const { run, pipe } = reader('lines');
  const line = {
    url: 'https://news.example/1',
    title: 'Mayor quits',
    text: 'The mayor left on Monday.',
  };
  const { status, stdout, stderr } = await pipe(`${JSON.stringify(line)}\n\n{"text": 3}\n[\n`);
  assert.deepEqual([status, stdout], [2, '1 text: 1 new\n']);
  assert.match(stderr, /^variorum: nothing to read: standard input, line 3; [^\n]+\n/);
  assert.match(stderr, /\nvariorum: no article: standard input, line 4; [^\n]+\n$/);
  assert.match((await run('show', 'https://news.example/1')).stdout, /^Mayor quits\n/);
});

test('the articles of a feed are added, the pages of its teasers fetched; opened, a feed is no article', async () => {
  const { run } = reader('feed');
  const feed = join(folder, 'news.xml');
  const item = (name: string, text: string) =>
    `<item><title>${name}</title><link>http://10.0.0.1/${name}</link><description>${text}</description></item>`;
  const story = 'The mayor resigned on Monday. The council met at once. It named nobody.';
  const items = item('Rain', 'It rained.') + item('Mayor', story);
  writeFileSync(feed, `<rss version="2.0"><channel><title>News</title>${items}</channel></rss>`);
  assert.deepEqual(await run('add', feed), {
    status: 2,
    stdout: '1 text: 1 new\n1 address followed from now on\n',
    stderr:
      'variorum: not fetched: http://10.0.0.1/Rain; it is an address of this machine or its network, for which you need --allow-private\n',
  });
  assert.match((await run('show', 'http://10.0.0.1/Mayor')).stdout, /^Mayor\n/);
  const { status, stderr } = await run('list', feed);
  assert.equal(status, 2);
  assert.match(stderr, /^variorum: a feed, no article: [^\n]+; use "variorum add"\n/);
});

test('nothing to add makes no noise but says why; a library is made all the same', async () => {
  const { run } = reader('nothing');
  const { status, stdout, stderr } = await run('add', join(folder, 'missing.txt'));
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /^variorum: no such file or folder: [^\n]+\n$/);
  assert.match((await run('list')).stdout, /5 versions/);
});

test('a second writer is told, and a reader reads on', async () => {
  const { run, library } = reader('two');
  await run('add', 'seeds');
  const writer = await openStore(library, 'write');
  const { status, stderr } = await run('add', 'seeds');
  assert.equal(status, 2);
  assert.match(stderr, /^variorum: somebody is adding to the library: [^\n]+\n$/);
  assert.match((await run('list')).stdout, /5 versions/);
  await writer.close();
  assert.equal((await run('add', 'seeds')).stdout, '5 texts: 5 the same\n');
});

test('a file that is no library is told so', async () => {
  const { run, library } = reader('junk');
  mkdirSync(join(library, '..'), { recursive: true });
  writeFileSync(library, 'This is no library.\n'.repeat(100));
  for (const words of [['list'], ['add', 'seeds']]) {
    const { status, stdout, stderr } = await run(...words);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^variorum: the library cannot be used: [^\n]+; [^\n]+\n$/);
  }
});

test('an account that may only read a library reads it', {
  skip: process.getuid?.() !== 0,
}, async () => {
  const { run, library, env } = reader('shared');
  await run('add', 'seeds');
  for (const path of [folder, env.XDG_DATA_HOME, join(library, '..')]) chmodSync(path, 0o755);
  for (const path of [library, `${library}-wal`, `${library}-shm`]) chmodSync(path, 0o644);
  const stranger = {
    env: { ...process.env, ...env },
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
  await killedAfter(killed, 200, 20);
  assert.match(read(), /Mayor Resigns/);
});

test('killed at any moment, a library is whole and holds all that was reported', async () => {
  const { library, env } = reader('killed');
  const source = news(2000, 7);
  const kills = Number(process.env.VARIORUM_KILLS ?? 10);
  const chance = seeded(11);
  const reported = new Set<string>();
  for (let kill = 0; kill < kills; kill++) {
    const words = [...first, 'add', '-v', source];
    const child = spawn(executable, words, { env: { ...process.env, ...env } });
    const lines = Math.floor(chance() * 3) * 200;
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
