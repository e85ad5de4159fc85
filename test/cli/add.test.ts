import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openStore } from '../../src/store/open.ts';
import { call, readerOf } from '../call.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

const NEWS = 'Mayor Resigns\n\nThe mayor resigned on Monday, she said. The council met at once.\n';

function reader(name: string) {
  const own = readerOf(join(folder, name));
  const pipe = (input: string) => call(['add', '-'], { env: own.env, input });
  return { ...own, pipe };
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
  assert.match((await run('list')).stdout, /^Mayor Resigns\n2 versions, 1 revision\n/);
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
      'variorum: not fetched: http://10.0.0.1/Rain; it needs --allow-private, as an address of this machine or its network\n',
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

test('a feed without an entry is no error, and says that nothing is in it', async () => {
  const { run } = reader('empty');
  const feed = join(folder, 'empty.rss');
  writeFileSync(feed, '<rss version="2.0"><channel><title>News</title></channel></rss>');
  const stdout = 'Nothing new: nothing is in it that is not known.\n';
  assert.deepEqual(await run('add', feed), { status: 0, stdout, stderr: '' });
});

test('what was cut short is told by name, since no list has it', async () => {
  const { run } = reader('short');
  const paths = Array.from({ length: 7 }, (_, at) => join(folder, `short-${at}.txt`));
  const story = (at: number) =>
    `Flood ${at}\n\n${`The river rose by ${at} metres on Monday, and boats came to help. `.repeat(30)}`;
  for (const [at, path] of paths.entries()) writeFileSync(path, story(at));
  await run('add', ...paths);
  for (const [at, path] of paths.entries()) writeFileSync(path, story(at).slice(0, 120));
  const { stdout } = await run('add', ...paths);
  const lines = stdout.split('\n');
  assert.deepEqual(
    lines.slice(0, 5).map((line) => line.replace(/^[0-9a-f]{16} {2}/, '')),
    paths.slice(0, 5).map((path) => `cut short  ${path}`),
  );
  assert.deepEqual(lines.slice(5), [
    '… and 2 more that are in no story; -v tells each',
    '7 texts: 7 cut short',
    '',
  ]);
});

test('an address as a browser hands it on, for a reader of feeds, is that address', async () => {
  const { run } = reader('handed');
  for (const address of [
    'feed:http://10.0.0.1/rss',
    'feed://10.0.0.1/rss',
    'FEED:https://10.0.0.1/rss',
  ]) {
    const { status, stderr } = await run('add', address);
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^variorum: not fetched: https?:\/\/10\.0\.0\.1\/rss; it needs --allow-private/,
    );
  }
});

test('who has no home can do all but keep something', async () => {
  const env = { HOME: '/dev/null', XDG_DATA_HOME: '', XDG_STATE_HOME: '', XDG_CONFIG_HOME: '' };
  const article = join(folder, 'homeless.txt');
  writeFileSync(article, NEWS);
  const words = [
    ['compare', '--check', article, article],
    ['show', article],
    ['list'],
    ['changes'],
    ['followed'],
    ['export', 'compare', article, article],
  ];
  for (const one of words) {
    const { status, stderr } = await call(one, { env });
    assert.deepEqual([status, stderr], [0, ''], one.join(' '));
  }
  const { status, stderr } = await call(['add', article], { env });
  assert.equal(status, 2);
  assert.match(
    stderr,
    /^variorum: the library cannot be used: [^\n]+; a folder on the way to it is a file\n$/,
  );
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
