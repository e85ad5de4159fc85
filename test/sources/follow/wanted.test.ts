import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledFrom } from '../../../src/sources/follow/led.ts';
import { wanted } from '../../../src/sources/follow/wanted.ts';
import { type Followed, newlyFollowed } from '../../../src/store/followed.ts';
import { memoryStore } from '../../../src/store/memory.ts';

const NOW = new Date('2025-03-01T06:00:00.000Z');
const followed = (name: string, via: string | null, next: string | null): Followed => ({
  ...newlyFollowed(`https://news.example/${name}`, NOW.toISOString(), { via }),
  next,
});

const FEED = followed('feed', '/home/jane/feeds.opml', '2025-03-01T07:00:00.000Z');
const DUE = followed('due', FEED.address, '2025-03-01T06:00:30.000Z');
const LATER = followed('later', FEED.address, '2025-03-01T06:02:00.000Z');
const RESTING = followed('resting', FEED.address, null);
const OTHER = followed('other', null, '2025-03-01T05:00:00.000Z');

const store = memoryStore();
await store.followed.put([FEED, DUE, LATER, RESTING, OTHER]);

test('what is due is visited, also within the minute, or all', async () => {
  assert.deepEqual(await wanted(store, [], false, NOW), [DUE, OTHER]);
  assert.deepEqual(await wanted(store, [], true, NOW), [FEED, DUE, LATER, RESTING, OTHER]);
});

test('what is named is visited, and of what it led to what is due, or all', async () => {
  assert.deepEqual(await wanted(store, [FEED.address], false, NOW), [FEED, DUE]);
  assert.deepEqual(await wanted(store, ['HTTPS://News.Example/later#top'], false, NOW), [LATER]);
  assert.deepEqual(await wanted(store, [FEED.address], true, NOW), [FEED, DUE, LATER, RESTING]);
  await assert.rejects(
    wanted(store, ['https://news.example/none'], false, NOW),
    /^Trouble: not followed/,
  );
});

test('a list of feeds stands for them and their pages', async () => {
  const all = await store.followed.all();
  assert.deepEqual(ledFrom(all, ['/home/jane/feeds.opml']), [FEED, DUE, LATER, RESTING]);
  const round = [
    followed('a', 'https://news.example/b', null),
    followed('b', 'https://news.example/a', null),
  ];
  assert.deepEqual(ledFrom(round, ['https://news.example/a']), round);
});
