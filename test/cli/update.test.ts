import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { call, readerOf } from '../call.ts';
import { checker } from '../schema.ts';
import { feed, page, says, serve } from '../sources/fetch/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

const NEWS = 'The mayor resigned on Monday. The council met at once. It named nobody.';

const reader = (name: string) => readerOf(join(folder, name));

test('what was added from the web is followed: what changes there is a new version', async () => {
  let text = NEWS;
  const { base, asked } = await serve({
    '/feed': (_, response) => response.end(feed(base, ['/1', '/gone'])),
    '/1': (_, response) => response.end(page('Mayor', text)),
    '/2': (_, response) => response.end(page('Rain', NEWS.replaceAll('mayor', 'rain'))),
  });
  const { run } = reader('changing');
  const list = join(folder, 'mine.opml');
  const outline = `<outline text="World"><outline xmlUrl="${base}/feed"/></outline>`;
  writeFileSync(list, `<opml version="2.0"><body>${outline}</body></opml>`);
  const failure = `variorum: not fetched: ${base}/gone; the server answers 404 (Not Found)\n`;
  assert.deepEqual(await run('add', '--allow-private', list, `${base}/2`), {
    status: 2,
    stdout: '2 texts: 2 new\n4 addresses followed from now on\n',
    stderr: failure,
  });
  assert.deepEqual(await run('add', list), {
    status: 0,
    stdout: 'Nothing new: all of it is followed already.\n',
    stderr: '',
  });
  const before = asked.length;
  const idle = await run('update', '--allow-private');
  assert.match(idle.stdout, /^Nothing is due of 4 addresses; the first is due in \d+ min\./);
  assert.deepEqual([idle.status, asked.length], [0, before]);

  text = text.replace('Monday', 'Tuesday');
  const all = await run('update', '--all', '--allow-private', '-v');
  assert.match(all.stdout, /^[0-9a-f]{16} {2}changed {2}http:\S+\/1\n/m);
  assert.match(all.stdout, /\n4 addresses: 1 changed, 1 failure\n$/);
  assert.deepEqual([all.status, all.stderr], [2, failure]);
  assert.match((await run('show', `${base}/1`)).stdout, /resigned on Tuesday/);

  const one = await run('update', '--allow-private', `${base}/2`);
  assert.deepEqual(one, { status: 0, stdout: '1 address: nothing new\n', stderr: '' });
  const other = await run('update', 'https://news.example/');
  assert.equal(other.status, 2);
  assert.match(other.stderr, /^variorum: not followed: https:\/\/news\.example\/; [^\n]+\n$/);
});

test('what is followed is listed with what fails, until it is followed no longer', async () => {
  const { base } = await serve({
    '/feed': (_, response) => response.end(feed(base, ['/1', '/gone'])),
    '/1': says(page('Mayor', NEWS)),
  });
  const { run } = reader('followed');
  assert.match((await run('followed')).stdout, /^Nothing is followed yet/);
  await run('add', '--allow-private', `${base}/feed`);
  const listed = await run('followed');
  assert.match(
    listed.stdout,
    /^News\n {2}http:\S+\/feed\n {2}feed, 2 pages, 1 of them failing, changed \d+ s ago, due in \d+ min\n.*\n {2}http:\S+\/gone\n {2}page, due in \d+ min\n {2}1 failure in a row: [^\n]+\n$/,
  );
  const printed = JSON.parse((await run('followed', '-o', 'json')).stdout);
  assert.deepEqual(checker('followed')(printed), []);
  const { followed } = printed;
  assert.deepEqual(
    followed.map(({ kind, failures }: { kind: string; failures: number }) => [kind, failures]),
    [
      ['feed', 0],
      ['page', 0],
      ['page', 1],
    ],
  );
  assert.deepEqual(await run('unfollow', `${base}/feed`), {
    status: 0,
    stdout: '3 addresses followed no longer; the texts stay\n',
    stderr: '',
  });
  assert.match(
    (await run('unfollow', `${base}/feed`)).stderr,
    /^variorum: not followed: [^\n]+\n$/,
  );
  assert.match((await run('followed')).stdout, /^Nothing is followed yet/);
  assert.match((await run('list')).stdout, /^Mayor\n/);
});

test('nothing is fetched from this machine unless that is allowed', async () => {
  const { base, asked } = await serve({ '/': says(page('Secret', NEWS)) });
  const { run } = reader('private');
  for (const address of [base, base.replace('127.0.0.1', 'localhost')]) {
    const { status, stdout, stderr } = await run('add', address);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^variorum: not fetched: [^\n]+; it needs --allow-private, [^\n]+\n$/);
  }
  assert.deepEqual(asked, []);
  assert.match((await run('update')).stdout, /^Nothing is followed yet/);
});

test('interrupted before anything came, nothing is claimed, and the next ^C is not taken', async () => {
  const listeners = new Set<() => void>();
  const interrupt = (): void => {
    for (const listener of listeners) listener();
  };
  const { base } = await serve({ '/stall': interrupt });
  const { env } = reader('early');
  const outcome = await call(['add', '--allow-private', `${base}/stall`], {
    env,
    onInterrupt: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  assert.deepEqual([outcome.status, outcome.stdout], [130, '']);
  assert.equal(listeners.size, 0);
});

test('many like failures of a site are one line, and a refusal is not counted against what is followed', async () => {
  const paths = Array.from({ length: 5 }, (_, index) => `/${index}`);
  const { base } = await serve({
    '/feed': (_, response) => response.end(feed(base, paths)),
    ...Object.fromEntries(
      paths.map((path, index) => [
        path,
        says(page(`Mayor ${index}`, `${NEWS} It is ${index} days ago.`)),
      ]),
    ),
  });
  const { run } = reader('alike');
  await run('add', '--allow-private', `${base}/feed`);
  const { followed: before } = JSON.parse((await run('followed', '-o', 'json')).stdout);
  const { status, stderr } = await run('update', '--all');
  assert.equal(status, 2);
  const host = new URL(base).host;
  assert.match(
    stderr,
    new RegExp(`^variorum: not fetched: 6 pages of ${host}; it needs --allow-private, [^\\n]+\\n$`),
  );
  const { followed: after } = JSON.parse((await run('followed', '-o', 'json')).stdout);
  assert.deepEqual(after, before);
});
