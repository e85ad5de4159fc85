import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import type { Reading } from '../../src/compare/comparison.ts';
import { openLibrary } from '../../src/library/library.ts';
import { startThread } from '../../src/library/thread.ts';
import { longReport } from './texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

for (const [name, closed] of Object.entries({ morning: 3, evening: 4 }))
  writeFileSync(join(folder, `${name}.txt`), longReport(closed));

const open = () => openLibrary([folder], { stdin: Readable.from([]), env: {} });

const [library, same] = [await open(), await open()];
const [left = '', right = ''] = library.stories[0]?.versions.map(({ article }) => article.id) ?? [];

test('what a thread of its own reads and compares is the same as what this one does', async () => {
  const ending = new AbortController();
  const apart = library.apart(ending.signal);
  const comparison = await apart.comparison(left, right);
  assert.deepEqual(comparison, await same.comparison(left, right));
  assert.ok(comparison.changes.length > 0);
  const anchors = [{ left: 3, right: 4 }];
  assert.deepEqual(
    await apart.comparison(left, right, anchors),
    await same.comparison(left, right, anchors),
  );
  assert.equal(await library.comparison(left, right), comparison, 'it is kept for all');
  ending.abort();
});

test('what versions of a story state is the same made apart, and kept; a comparison is made between two of its own', async () => {
  const [ending, other] = [new AbortController(), new AbortController()];
  const [story] = library.stories;
  assert.ok(story);
  const apart = (await open()).apart(ending.signal);
  const claims = await apart.claims(story);
  assert.deepEqual(claims, await same.claims(story));
  assert.ok(claims.claims.some(({ outcome }) => outcome === 'disagree'));
  assert.equal((await apart.claims(story)).claims, claims.claims);
  const thread = startThread(other.signal);
  const many = Array(40).fill(claims.readings[0]);
  const stated = thread.claims(many, [left]).then(() => 'claims');
  const { article } = claims.readings[0] as Reading;
  assert.equal(await Promise.race([stated, thread.read(article).then(() => 'reading')]), 'reading');
  void stated.catch(() => {});
  ending.abort();
  other.abort();
});

test('while the thread compares, this one goes on; told to end, it leaves nothing behind', async () => {
  const ending = new AbortController();
  const opened = await open();
  const comes = opened.apart(ending.signal).comparison(left, right);
  // A comparison in this thread would be there before the first of these.
  for (let turn = 0; turn < 3; turn++) await new Promise(setImmediate);
  ending.abort(new Error('given up'));
  await assert.rejects(comes, /given up/);
  const again = new AbortController();
  const comparison = await opened.apart(again.signal).comparison(left, right);
  assert.ok(comparison.changes.length > 0);
  again.abort();
});

test('a thread that is told to end before it began does not begin', async () => {
  const opened = await open();
  const ended = AbortSignal.abort(new Error('too late'));
  await assert.rejects(opened.apart(ended).comparison(left, right), /too late/);
});
