import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { divided } from '../../src/cli/query.ts';
import { call } from '../call.ts';

const run = (...words: string[]) => call(['list', ...words]);

test('words are looked for, and each version goes by its id, for numbers count through all', async () => {
  const { status, stdout } = await run('putin', 'has:figures');
  assert.equal(status, 0);
  const [id = ''] = /^ {2}[0-9a-f]{8}/m.exec(stdout) ?? [];
  assert.equal((await call(['show', id.trim()])).status, 0);
});

test('the same as JSON, of texts that are named', async () => {
  const { stdout } = await run('seeds', '"nuclear doctrine"', '-o', 'json');
  assert.equal(JSON.parse(stdout).stories.length, 1);
});

test('as JSON, a later text of a source names the one that it held before', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const env = { XDG_DATA_HOME: join(folder, 'data') };
  const path = join(folder, 'ferry.txt');
  for (const hours of ['two', 'five']) {
    writeFileSync(
      path,
      `Ferry stuck in the ice off Torvik\n\nThe ferry lay in the ice for ${hours} hours on Monday, the coastguard said. All of the 61 passengers were well, and the crew served soup.`,
    );
    await call(['add', path], { env });
  }
  const { stdout } = await call(['list', '-o', 'json'], { env });
  const [story] = JSON.parse(stdout).stories;
  const [first, second] = story.versions;
  assert.deepEqual([first.revisionOf, second.revisionOf], [null, first.id]);
});

test('nothing found is told, with status 1', async () => {
  const { status, stdout, stderr } = await run('zeppelin');
  assert.deepEqual([status, stdout], [1, '']);
  assert.equal(stderr, 'variorum: nothing was found for zeppelin\n');
});

test('what is only spelled nearly so is printed, and that is said', async () => {
  const { status, stdout, stderr } = await run('ukriane');
  assert.match(stdout, /^Ukraine/);
  assert.deepEqual(
    [status, stderr],
    [1, 'variorum: nothing was found for ukriane; these are spelled nearly so\n'],
  );
});

test('what is no query, or no file, is told in one line', async () => {
  for (const [word, message] of [
    ['foo:bar', /^variorum: no such filter: foo:bar; .+\n$/],
    ['after:never', /^variorum: no such date: never; .+\n$/],
    ['./zeppelin', /^variorum: no such file or folder: .+\n$/],
  ] as const) {
    const { status, stderr } = await run(word);
    assert.equal(status, 2);
    assert.match(stderr, message);
  }
});

test('a word is a path where it can be one', () => {
  const words = ['seeds', '-', 'no/such', 'flood', 'publisher:The Times', '"seeds"'];
  assert.deepEqual(divided(words), {
    paths: ['seeds', '-', 'no/such'],
    query: 'flood publisher:"The Times" "seeds"',
  });
});
