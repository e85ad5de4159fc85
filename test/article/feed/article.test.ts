import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryArticle } from '../../../src/article/feed/article.ts';
import type { FeedEntry } from '../../../src/article/feed/parse.ts';

const STORY = [
  'The two ferry operators agreed on Monday to share the route to the islands.',
  'Fares stay at 12 euros until the spring.',
  'The council had asked for it since 2022.',
];
const ENTRY: FeedEntry = {
  id: 'urn:17',
  title: 'Ferry Deal',
  url: 'https://news.example/ferry',
  place: 'https://news.example/ferry',
  published: '2024-11-18T08:30:00Z',
  author: 'Jane Doe',
  html: null,
  text: null,
  summary: null,
};

const read = (entry: Partial<FeedEntry>) =>
  entryArticle({ ...ENTRY, ...entry }, 'https://news.example/ferry', 'Harbour news');

const asHtml = (sentences: readonly string[]) => sentences.map((one) => `<p>${one}</p>`).join('');

test('what its content does not say of an article, the entry does', async () => {
  for (const entry of [{ html: asHtml(STORY) }, { text: STORY.join('\n\n') }]) {
    const article = await read(entry);
    const { text = '', blocks = [] } = article ?? {};
    assert.deepEqual(
      blocks.map(({ role, start, end }) => [role, text.slice(start, end)]),
      [['headline', 'Ferry Deal'], ...STORY.map((one) => ['body', one])],
    );
    const { title, byline, published, url, path } = article ?? {};
    assert.deepEqual([title, byline, published], [ENTRY.title, ENTRY.author, ENTRY.published]);
    assert.deepEqual([url, path], [ENTRY.url, ENTRY.url]);
  }
});

test('a whole article in the place of a summary is one', async () => {
  assert.equal((await read({ summary: asHtml(STORY) }))?.sentences.length, 4);
});

test('the content comes before a summary, however long that is', async () => {
  const article = await read({ html: asHtml(STORY), summary: asHtml([...STORY, ...STORY]) });
  assert.equal(article?.sentences.length, 4);
});

test('a teaser is no article', async () => {
  const teasers: Partial<FeedEntry>[] = [
    {},
    { summary: '' },
    { summary: STORY.slice(0, 2).join(' ') },
    { html: '<img src="ferry.jpg">' },
    { html: asHtml([...STORY, 'The mayor said that …']) },
    { text: `${STORY.join(' ')} The mayor said that...` },
    {
      summary: `<p>${STORY.join(' ')} The mayor [&#8230;]</p><p>The post Ferry Deal appeared first on Island News.</p>`,
    },
  ];
  for (const teaser of teasers) assert.equal(await read(teaser), null, JSON.stringify(teaser));
});

test('no text of an entry commands the terminal', async () => {
  const article = await read({ text: `\x1b]0;x\x07${STORY.join(' \x1b[31m')}` });
  assert.doesNotMatch(article?.text ?? '\x1b', /\x1b/);
});
