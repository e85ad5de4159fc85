import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlain } from '../../src/article/plain.ts';
import { memoryStore } from '../../src/library/memory.ts';
import type { Store } from '../../src/library/store.ts';

/** Every kind of store must pass the same tests. */
const STORES: Readonly<Record<string, () => Store>> = { memory: memoryStore };

const flood = parsePlain('The river rose overnight.', { path: 'flood.txt' });
const later = parsePlain('The river fell on Friday.', { path: 'flood.txt' });
const strike = parsePlain('Dockers walked out on Friday.', { path: 'strike.txt' });

for (const [name, open] of Object.entries(STORES)) {
  test(`${name}: articles come back by id, in the order in which they were added`, async () => {
    const store = open();
    for (const article of [flood, strike, flood]) await store.put(article);
    assert.deepEqual(await store.all(), [flood, strike]);
    assert.deepEqual(await store.get(strike.id), strike);
    assert.equal(await store.get('none'), null);
  });

  test(`${name}: of a path that held two texts, the one added last`, async () => {
    const store = open();
    for (const article of [flood, later]) await store.put(article);
    assert.deepEqual(await store.atPath('flood.txt'), later);
    assert.equal(await store.atPath('none.txt'), null);
  });

  test(`${name}: the beginning of an id finds all that begin so`, async () => {
    const store = open();
    for (const article of [flood, later, strike]) await store.put(article);
    assert.deepEqual(await store.withIdPrefix(''), [flood, later, strike]);
    assert.deepEqual(await store.withIdPrefix(later.id.slice(0, 12)), [later]);
    assert.deepEqual(await store.withIdPrefix('z'), []);
  });
}
