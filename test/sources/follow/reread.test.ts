import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { textReader } from '../../../src/sources/apart/reader.ts';
import { client } from '../../../src/sources/fetch/client.ts';
import { type Reread, rereadAll } from '../../../src/sources/follow/reread.ts';
import { visitAll } from '../../../src/sources/follow/visit-all.ts';
import { newlyFollowed } from '../../../src/store/followed.ts';
import { openStore } from '../../../src/store/open.ts';
import { contentOf } from '../../../src/store/revisions.ts';
import { page, says, serve } from '../fetch/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

test('a page that is kept is read again, and what was read of it worse gives way', async () => {
  const text = 'The mayor resigned on Monday. The council met at once. It named nobody.';
  const { base } = await serve({
    '/1': says(page('Mayor', text), { 'content-type': 'text/html; charset=utf-8' }),
    '/2': says(page('Council', text.replaceAll('mayor', 'council'))),
  });
  const store = await openStore(join(folder, 'library.db'), 'write');
  const { signal } = new AbortController();
  const reader = textReader(Number.POSITIVE_INFINITY);
  const web = { client: client({ allowPrivate: true, signal }), reader };
  after(() => web.client.close());
  const followed = ['/1', '/2'].map((path) =>
    newlyFollowed(`${base}${path}`, '2026-03-03T14:10:00.000Z'),
  );
  for await (const { troubles } of visitAll((work) => work(store), followed, web, signal))
    assert.deepEqual(troubles, []);
  const again = async (addresses: readonly string[] | null = null): Promise<Reread[]> => {
    const became: Reread[] = [];
    for await (const one of rereadAll(store, reader, addresses)) became.push(one);
    return became;
  };
  assert.deepEqual(await again(), ['same', 'same']);

  const [revision] = await store.revisions.of([`${base}/1`]);
  const right = await store.articles.get(revision?.article ?? '');
  assert.ok(right);
  const worse = { ...right, title: 'Sign in', sentences: right.sentences.slice(0, 2) };
  await store.articles.replace(right, worse, contentOf(worse));
  assert.deepEqual(await again([`${base}/2`]), ['same']);
  assert.deepEqual(await again(), ['other', 'same']);
  assert.deepEqual(await store.articles.get(right.id), right);
  assert.deepEqual(await store.revisions.of([`${base}/1`]), [revision]);
  await store.close();
});
