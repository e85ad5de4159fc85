import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { examplesPath } from '../../src/host/package.ts';
import { fill } from '../../src/sources/fill.ts';
import { atHand } from '../../src/store/examples.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

const seeds = memoryStore();
await fill(seeds, ['seeds'], { stdin: process.stdin });

const kept = await openStore(examplesPath(), 'read');
assert(kept);
const examples = atHand(kept, process.cwd());

/** The stories without what only an article needs. */
async function storiesOf(store: Store) {
  return (await store.stories.latest(10)).map(({ versions, ...story }) => ({
    ...story,
    versions: versions.map(({ article, nearDuplicateOf }) => [
      article.id,
      article.path,
      nearDuplicateOf,
    ]),
  }));
}

async function articlesOf(store: Store) {
  const [story] = await store.stories.latest(1);
  const ids = story?.versions.map(({ article }) => article.id) ?? [];
  return Promise.all(ids.map((id) => store.articles.get(id)));
}

test('the examples that are built in are what reading the seeds gives', async () => {
  assert.deepEqual(await storiesOf(examples), await storiesOf(seeds));
  assert.deepEqual(await articlesOf(examples), await articlesOf(seeds));
  assert.equal((await articlesOf(examples)).length, 5);
});

test('from wherever they are seen, their paths lead to them', async () => {
  const elsewhere = atHand(kept, '/');
  const [here] = await articlesOf(examples);
  const [there] = await articlesOf(elsewhere);
  assert.equal(there?.id, here?.id);
  const path = resolve(here?.path ?? '');
  assert.equal(resolve('/', there?.path ?? ''), path);
  assert.equal((await elsewhere.revisions.at(path))[0]?.article, here?.id);
  assert.equal((await elsewhere.revisions.at(there?.path ?? ''))[0]?.article, here?.id);
});
