import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMetadata } from '../../../src/article/html/metadata.ts';
import { openPage } from '../../../src/article/html/page.ts';

const PATH = 'https://news.example/world/ferry?from=front';

async function metadata(head: string, body = '') {
  return readMetadata(
    await openPage(`<html><head>${head}</head><body>${body}</body></html>`),
    PATH,
  );
}

const linkedData = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

test('linked data is believed before all else', async () => {
  const head = `<title>Ferry</title><meta property="og:title" content="Ferry talks">
    <meta name="author" content="The web desk">${linkedData({
      '@type': 'ReportageNewsArticle',
      headline: 'Ferry talks end in deal',
      author: [{ '@type': 'Person', name: 'Jane Doe' }, 'John Roe'],
      publisher: { name: 'Example News' },
      inLanguage: 'en_gb',
    })}`;
  const { title, byline, publisher, language } = await metadata(head);
  assert.deepEqual(
    { title, byline, publisher, language },
    {
      title: 'Ferry talks end in deal',
      byline: 'Jane Doe, John Roe',
      publisher: 'Example News',
      language: 'en-GB',
    },
  );
});

test('in a graph, names are found by their ids', async () => {
  const head = linkedData({
    '@graph': [
      { '@type': 'WebPage', name: 'Ferry talks - Example' },
      {
        '@type': ['NewsArticle'],
        headline: 'Ferry deal',
        author: { '@id': '#p' },
        publisher: { '@id': '#o' },
      },
      { '@type': 'Person', '@id': '#p', name: 'Jane Doe' },
      { '@type': 'Organization', '@id': '#o', name: 'Example News' },
    ],
  });
  const { title, byline, publisher } = await metadata(head);
  assert.deepEqual([title, byline, publisher], ['Ferry deal', 'Jane Doe', 'Example News']);
});

test('linked data with the mistakes that pages make is read, and what cannot be read is passed over', async () => {
  const careless = '<!-- { "@type": "NewsArticle", "headline": "Ferry\ndeal &amp; fares", } -->';
  assert.equal((await metadata(linkedData(careless))).title, 'Ferry deal & fares');
  const head = `${linkedData('{"@type": NewsArticle')}<meta property="og:title" content="Ferry deal">`;
  assert.equal((await metadata(head)).title, 'Ferry deal');
});

test('the name of the site behind a title is no part of it', async () => {
  const site = '<meta property="og:site_name" content="Example News">';
  assert.equal(
    (await metadata(`${site}<title>Ferry deal | Example News</title>`)).title,
    'Ferry deal',
  );
  assert.equal(
    (await metadata(`${site}<title>Ferry deal - a chronicle</title>`)).title,
    'Ferry deal - a chronicle',
  );
});

test('a page without a title has its only heading for one', async () => {
  assert.equal((await metadata('', '<h1>Ferry <em>deal</em></h1>')).title, 'Ferry deal');
});

test('a byline is a name: no preposition, no address, no account, not the publisher', async () => {
  const author = async (name: string) =>
    (
      await metadata(
        `<meta name="author" content="${name}"><meta property="og:site_name" content="Example News">`,
      )
    ).byline;
  assert.equal(await author('By Jane Doe'), 'Jane Doe');
  assert.equal(await author('https://social.example/janedoe'), null);
  assert.equal(await author('admin'), null);
  assert.equal(await author('Example News'), null);
});

test('times are ISO 8601, in UTC where a zone is stated', async () => {
  const published = async (time: string) =>
    (await metadata(`<meta property="article:published_time" content="${time}">`)).published;
  assert.equal(await published('2024-11-18T09:30:00+0100'), '2024-11-18T08:30:00Z');
  assert.equal(await published('2024-11-18 09:30'), '2024-11-18T09:30:00');
  assert.equal(await published('2024-11-18'), '2024-11-18');
  assert.equal(await published('Mon, 18 Nov 2024 09:30:00 GMT'), '2024-11-18T09:30:00Z');
  assert.equal(await published('November 18, 2024'), '2024-11-18');
  assert.equal(await published('0001-01-01T00:00:00Z'), null);
  assert.equal(await published('2024-02-31'), null);
  assert.equal(await published('yesterday'), null);
  assert.equal(
    (await metadata('', '<time datetime="2024-11-18T08:30Z">Monday</time>')).published,
    '2024-11-18T08:30:00Z',
  );
});

test('the address is the canonical one: absolute, http or https, of the page', async () => {
  const url = async (head: string) => (await metadata(head)).url;
  assert.equal(
    await url('<link rel="canonical" href="/world/ferry#top">'),
    'https://news.example/world/ferry',
  );
  assert.equal(
    await url(
      '<link rel="canonical" href="https://news.example/"><meta property="og:url" content="https://news.example/f">',
    ),
    'https://news.example/f',
  );
  assert.equal(await url('<link rel="canonical" href="javascript:alert(1)">'), PATH);
  assert.equal(readMetadata(await openPage(''), 'saved/ferry.html').url, null);
});

test('no value brings control characters, line breaks or a book', async () => {
  const head = `<meta property="og:title" content="Ferry&#x1b;[2J&#x202e;
    deal"><meta property="og:site_name" content="${'Example '.repeat(500)}"><meta property="og:locale" content="x;rm">`;
  const { title, publisher, language } = await metadata(head);
  assert.deepEqual([title, publisher, language], ['Ferry deal', null, null]);
});

test('all named characters of titles and names are read', async () => {
  const { title, byline } = await metadata(
    linkedData({
      '@type': 'NewsArticle',
      headline: 'M&uuml;ller &rarr; S&atilde;o Paulo',
      author: 'Zo&euml; Doe',
    }),
  );
  assert.deepEqual({ title, byline }, { title: 'Müller → São Paulo', byline: 'Zoë Doe' });
});
