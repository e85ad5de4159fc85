import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterVisit, type Visit } from '../../../src/sources/follow/schedule.ts';
import { type Followed, newlyFollowed } from '../../../src/store/followed.ts';

const HOUR = 3600_000;
const start = new Date('2025-03-01T06:00:00.000Z');
const after = (hours: number): Date => new Date(start.getTime() + hours * HOUR);

const SAME: Visit = { changed: false, error: null, notBefore: null };
const NEW: Visit = { ...SAME, changed: true };
const FAILED: Visit = { ...SAME, error: 'nobody answers there' };

const feed = afterVisit(
  newlyFollowed('https://news.example/feed', start.toISOString()),
  NEW,
  start,
);

/** In how many hours after a visit the next is due. */
function wait(followed: Followed, visit: Visit, hours: number): number | null {
  const { next } = afterVisit(followed, visit, after(hours));
  return next === null ? null : (Date.parse(next) - after(hours).getTime()) / HOUR;
}

test('what changed lately is fetched more often', () => {
  const ages = [0, 5, 7, 23, 25, 6 * 24, 8 * 24, 365 * 24];
  assert.deepEqual(
    ages.map((hours) => wait(feed, SAME, hours)),
    [0.25, 0.25, 1, 1, 24, 24, 168, 168],
  );
  assert.equal(wait(feed, NEW, 365 * 24), 0.25);
});

test('the first visit counts as a change, and a failed one never does', () => {
  const first = newlyFollowed('https://news.example/1', start.toISOString());
  assert.equal(afterVisit(first, SAME, start).changed, start.toISOString());
  assert.equal(afterVisit(first, FAILED, start).changed, null);
  assert.equal(afterVisit(feed, { ...FAILED, changed: true }, after(9)).changed, feed.changed);
});

test('each failure in a row doubles the wait, up to a week; success ends the row', () => {
  let followed = feed;
  const waits: Array<number | null> = [];
  for (let failure = 0; failure < 12; failure++) {
    waits.push(wait(followed, FAILED, 1));
    followed = afterVisit(followed, FAILED, after(1));
  }
  assert.deepEqual(waits, [0.5, 1, 2, 4, 8, 16, 32, 64, 128, 168, 168, 168]);
  assert.deepEqual([followed.failures, followed.error], [12, 'nobody answers there']);
  const back = afterVisit(followed, SAME, after(2));
  assert.deepEqual([back.failures, back.error], [0, null]);
});

test('a server that asks for more patience has it, one that asks for less has not', () => {
  const asks = (hours: number): Visit => ({ ...FAILED, notBefore: after(hours).toISOString() });
  assert.equal(wait(feed, asks(30), 0), 30);
  assert.equal(wait(feed, asks(0.1), 0), 0.5);
});

test('an article of a feed that has long been the same is left; what the reader named is not', () => {
  const page: Followed = { ...feed, kind: 'page' };
  const led: Followed = { ...page, via: 'https://news.example/feed' };
  assert.equal(wait(led, SAME, 27 * 24), 168);
  assert.equal(wait(led, SAME, 29 * 24), null);
  assert.equal(wait(page, SAME, 29 * 24), 168);
  assert.equal(wait({ ...led, kind: 'feed' }, SAME, 29 * 24), 168);
});

test('an article of a feed that failed ten times in a row is left; what the reader named is not', () => {
  const page: Followed = { ...feed, kind: 'page', failures: 9 };
  const led: Followed = { ...page, via: 'https://news.example/feed' };
  assert.equal(wait({ ...led, failures: 8 }, FAILED, 1), 128);
  assert.equal(wait(led, FAILED, 1), null);
  assert.equal(wait(page, FAILED, 1), 168);
  assert.equal(wait({ ...led, kind: 'feed' }, FAILED, 1), 168);
});
