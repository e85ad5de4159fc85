import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Trouble } from '../../../src/host/trouble.ts';
import { type TextReader, textReader } from '../../../src/sources/apart/reader.ts';

const STORY =
  'The operators agreed on Monday. Fares stay at 12 euros. The council had asked for it.';
const PAGE = `<!doctype html><title>Ferry</title><article><h1>Ferry</h1><p>${STORY}</p></article>`;
const NOW = '2025-03-03T10:00:00Z';

function made(least: number, patience?: number): TextReader {
  const reader = textReader(least, patience);
  after(() => reader.close());
  return reader;
}

test('a text that is read in a thread becomes what it becomes without', async () => {
  const feed = `<rss version="2.0"><channel><title>News</title><item><guid isPermaLink="false">1</guid>
    <description>Rain.</description></item><item><title>Ferry</title><link>https://news.example/a</link>
    <description>${STORY}</description></item></channel></rss>`;
  const work = { form: 'feed', text: feed, path: 'a.rss', fetched: NOW, address: '' } as const;
  const [apart, here] = [made(0), made(Number.POSITIVE_INFINITY)];
  const article = { text: PAGE, path: 'https://news.example/' };
  assert.deepEqual(await apart.article(article), await here.article(article));
  const found = await apart.feed(work);
  assert.deepEqual(found, await here.feed(work));
  assert.ok(found.troubles[0] instanceof Trouble);
  await assert.rejects(apart.article({ text: '', path: 'a.txt' }), {
    name: 'Trouble',
    message: 'nothing to read: a.txt; it is empty',
  });
});

test('a text that takes too long is given up, and the next is read', async () => {
  const reader = made(0, 1);
  const late = reader.article({ text: PAGE, path: 'late.html' });
  await assert.rejects(late, {
    message: 'not read: late.html; reading it takes longer than 0.001 seconds',
  });
  const patient = made(0);
  const all = ['one.html', 'two.html'].map((path) => patient.article({ text: PAGE, path }));
  assert.deepEqual(
    (await Promise.all(all)).map(({ title, path }) => [title, path]),
    [
      ['Ferry', 'one.html'],
      ['Ferry', 'two.html'],
    ],
  );
});
