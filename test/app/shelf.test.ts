import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shelfOf } from '../../src/app/shelf.ts';
import { NO_MARKS } from '../../src/reader/marks.ts';
import { reader } from './reader.ts';

test('what has changed since it was read is marked, and stays in its place in the list', async () => {
  const { library: stories } = reader().state;
  const overtaken = [{ seen: 'before', newest: 'bridge.txt' }];
  const library = {
    stories,
    older: 0,
    examples: false,
    own: true,
    troubles: [],
    overtaken: async () => overtaken,
  };
  const shelf = await shelfOf(library, async () => NO_MARKS);
  assert.deepEqual(shelf.library, stories);
  assert.equal(shelf.reader.changed.get('bridge.txt')?.seen, 'before');
});
