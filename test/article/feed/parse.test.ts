import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NotFeed, parseFeed } from '../../../src/article/feed/parse.ts';

const rss = (items: string) => `<?xml version="1.0" encoding="utf-8"?>
  <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel><title>World &amp;amp; Region</title><link>https://news.example/</link>${items}</channel></rss>`;

test('RSS', async () => {
  const { entries } = await parseFeed(
    rss(`<item><title><![CDATA[Ferry deal &amp; <b>fares</b>]]></title><link>/world/ferry</link>
      <guid isPermaLink="false">tag:news.example,2024:17</guid><pubDate>Mon, 18 Nov 2024 09:30:00 +0100</pubDate>
      <dc:creator>By Jane Doe</dc:creator><description>&lt;p&gt;Operators share a route.&lt;/p&gt;</description>
      <content:encoded><![CDATA[<p>The two ferry operators agreed.</p>]]></content:encoded></item>`),
  );
  assert.deepEqual(entries, [
    {
      id: 'tag:news.example,2024:17',
      title: 'Ferry deal & fares',
      place: 'https://news.example/world/ferry',
      url: 'https://news.example/world/ferry',
      published: '2024-11-18T08:30:00Z',
      author: 'Jane Doe',
      html: '<p>The two ferry operators agreed.</p>',
      text: null,
      summary: '<p>Operators share a route.</p>',
    },
  ]);
});

test('a guid is an address only where it is one', async () => {
  const item = (guid: string) => `<item><title>Rain</title><guid>${guid}</guid></item>`;
  const { entries } = await parseFeed(rss(item('https://news.example/rain') + item('17')));
  assert.deepEqual(
    entries.map(({ id, url }) => [id, url]),
    [
      ['https://news.example/rain', 'https://news.example/rain'],
      ['17', null],
    ],
  );
});

test('a guid that says that it is an address stands on that of the channel', async () => {
  const { entries } = await parseFeed(
    rss('<item><title>Rain</title><guid isPermaLink="true">/rain/7</guid></item>'),
  );
  assert.equal(entries[0]?.url, 'https://news.example/rain/7');
});

test('RSS in a namespace is read, whether its elements have the prefix or its root alone', async () => {
  for (const p of ['', 'n:']) {
    const { title, entries } = await parseFeed(
      `<n:rss version="2.0" xmlns:n="urn:news"><${p}channel><${p}title>News</${p}title>
      <${p}item><${p}title>Rain</${p}title><${p}description>It rained.</${p}description></${p}item></${p}channel></n:rss>`,
    );
    assert.deepEqual(
      [title, entries[0]?.title, entries[0]?.summary],
      ['News', 'Rain', 'It rained.'],
    );
  }
});

test('a date in digits gives its day where it can be read in one way', async () => {
  const days: ReadonlyArray<readonly [string, string | null]> = [
    ['20260417', '2026-04-17'],
    ['20260417T0930Z', '2026-04-17'],
    ['17/04/2026', '2026-04-17'],
    ['04/17/2026 09:30', '2026-04-17'],
    ['05/05/2026', '2026-05-05'],
    ['04/05/2026', null],
    ['31/02/2026', null],
    ['2026年4月17日', '2026-04-17'],
    ['1776418200', '2026-04-17T09:30:00Z'],
    ['1776418200000', '2026-04-17T09:30:00Z'],
    ['20261350', null],
  ];
  const items = days.map(([date]) => `<item><title>R</title><pubDate>${date}</pubDate></item>`);
  const { entries } = await parseFeed(rss(items.join('')));
  assert.deepEqual(
    entries.map(({ published }) => published),
    days.map(([, day]) => day),
  );
});

test('a title and a name from a feed hide nothing', async () => {
  const { entries } = await parseFeed(
    rss(
      '<item><title>Rain &#x200F;in&#x2060; Or&#xE0041;leby</title><dc:creator>Jane&#x200B; Doe</dc:creator></item>',
    ),
  );
  assert.deepEqual([entries[0]?.title, entries[0]?.author], ['Rain in Orleby', 'Jane Doe']);
});

test('Atom', async () => {
  const { entries } = await parseFeed(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">World</title><id>urn:world</id><link rel="self" href="https://news.example/feeds/world.xml"/><updated>2024-11-18T10:00:00Z</updated>
      <entry><id>urn:17</id><title>Ferry deal</title><author><name>Jane Doe</name></author><author><name>John Roe</name></author>
      <link rel="self" href="https://news.example/api/17"/><link rel="alternate" href="../world/ferry"/>
      <published>2024-11-18T08:30:00Z</published><updated>2024-11-18T10:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The <b>two</b> operators.</p></div></content></entry>
      <entry><id>urn:18</id><title>Rain</title><updated>2024-11-19T10:00:00Z</updated><content>It rained.</content></entry></feed>`,
  );
  const [first, second] = entries;
  assert.equal(first?.url, 'https://news.example/world/ferry');
  assert.equal(first?.author, 'Jane Doe, John Roe');
  assert.match(first?.html ?? '', /<p>The <b>two<\/b> operators\.<\/p>/);
  assert.equal(second?.published, '2024-11-19T10:00:00Z');
  assert.equal(second?.text, 'It rained.');
});

test('relative addresses stand on what the feed, or its entry, says', async () => {
  const entry = (name: string, base = '') =>
    `<entry${base}><id>urn:${name}</id><title>${name}</title><link href="${name}"/></entry>`;
  const feed = (base = '') =>
    `<feed xmlns="http://www.w3.org/2005/Atom"${base}><id>urn:world</id><link href="/"/>${entry('1')}${entry('2', ' xml:base="2024/"')}</feed>`;
  const urls = async (text: string) =>
    (await parseFeed(text, 'https://news.example/world/feed.xml')).entries.map(({ url }) => url);
  assert.deepEqual(await urls(feed()), [
    'https://news.example/world/1',
    'https://news.example/world/2024/2',
  ]);
  assert.deepEqual(await urls(feed(' xml:base="https://other.example/all/"')), [
    'https://other.example/all/1',
    'https://other.example/all/2024/2',
  ]);
});

test('RDF', async () => {
  const { entries } = await parseFeed(
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://news.example/"><title>World</title></channel>
      <item rdf:about="https://news.example/17"><title>Ferry deal</title><link>https://news.example/17</link><dc:date>2024-11-18</dc:date></item></rdf:RDF>`,
  );
  assert.equal(entries[0]?.url, 'https://news.example/17');
  assert.equal(entries[0]?.published, '2024-11-18');
});

test('JSON Feed', async () => {
  const { entries } = await parseFeed(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'World',
      items: [
        {
          id: '17',
          url: 'https://news.example/17',
          title: 'Ferry deal',
          content_html: '<p>Deal.</p>',
          authors: [{ name: 'Jane Doe' }],
        },
        { id: 18, content_text: 'It rained.' },
      ],
    }),
  );
  assert.equal(entries[0]?.html, '<p>Deal.</p>');
  assert.equal(entries[0]?.author, 'Jane Doe');
  assert.deepEqual([entries[1]?.id, entries[1]?.text], ['18', 'It rained.']);
});

test('an entry has its address with what stands behind "#", and is none where nothing is said in it', async () => {
  const { entries } = await parseFeed(
    rss(
      '<item><link>https://news.example/17#2</link></item><item><title>Rain</title></item><item><description>It rained.</description></item><item><pubDate>x</pubDate></item>',
    ),
  );
  assert.deepEqual(
    entries.map(({ id, url, place, title, summary }) => [id, url, place, title, summary]),
    [
      [null, 'https://news.example/17', 'https://news.example/17#2', null, null],
      [null, null, null, 'Rain', null],
      [null, null, null, null, 'It rained.'],
    ],
  );
});

test('no value of an entry brings control characters, and no address leaves the web', async () => {
  const { entries } = await parseFeed(
    rss(
      '<item><title>\x1b[31mRain \u202e</title><guid>\x1b]0;x\x0717</guid><link>javascript:alert(1)</link></item>',
    ),
  );
  assert.deepEqual(entries[0], {
    ...entries[0],
    id: '17',
    title: 'Rain',
    url: null,
  });
});

test('what is no feed, or a broken one, says so', async () => {
  const deep = `<rss><channel>${'<item>'.repeat(20_000)}`;
  for (const text of [
    '',
    '<html><p>Rain</p></html>',
    '{"title": "World"}',
    '<rss><channel><item>',
    deep,
  ]) {
    await assert.rejects(parseFeed(text), NotFeed);
  }
});

test('entities of a document are not expanded into a flood', async () => {
  const flood = Array.from(
    { length: 12 },
    (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
  );
  const text = `<!DOCTYPE rss [<!ENTITY e0 "rain">${flood.join('')}]>${rss('<item><title>&e12;</title></item>')}`;
  const feed = await parseFeed(text).catch((error: unknown) => error);
  assert.ok(feed instanceof NotFeed || JSON.stringify(feed).length < 10_000);
});

test('a feed that is whole and holds nothing is a feed; only a broken one is none', async () => {
  const whole = [
    rss(''),
    '<rss version="2.0"/>',
    '<rss version="2.0"><channel></channel></rss>\n<!-- made by hand -->',
    '<feed xmlns="http://www.w3.org/2005/Atom"></feed>',
  ];
  for (const text of whole) assert.deepEqual((await parseFeed(text)).entries, [], text);
  await assert.rejects(parseFeed('<rss version="2.0"><channel><item>'), NotFeed);
});

test('dates as mail has them, in zones of many meanings and years of two digits, give at least the day', async () => {
  const dates: ReadonlyArray<readonly [string, string | null]> = [
    ['Tue, 19 Nov 2024 13:04:00 BST', '2024-11-19'],
    ['Tue, 19 Nov 2024 13:04 CET', '2024-11-19'],
    ['19 Nov 24 13:04:00 +0100', '2024-11-19T12:04:00Z'],
    ['Fri, 19 Nov 99', '1999-11-19'],
    ['Tue, 19 Nov 2024 13:04:00 GMT', '2024-11-19T13:04:00Z'],
    ['Tue, 19 Nov 2024 13:04:00 EST', '2024-11-19T18:04:00Z'],
    ['Tue Nov 19 13:04:00 2024', '2024-11-19'],
    ['Tue Nov  9 13:04:00 GMT 2024', '2024-11-09T13:04:00Z'],
    ['Sun, 31 Nov 2024 13:04:00 GMT', null],
    ['soon', null],
  ];
  for (const [stated, published] of dates) {
    const { entries } = await parseFeed(
      rss(`<item><title>Rain</title><pubDate>${stated}</pubDate></item>`),
    );
    assert.equal(entries[0]?.published, published, stated);
  }
});

test('relative addresses of RSS stand on what its elements say', async () => {
  const { entries } = await parseFeed(
    `<rss version="2.0" xml:base="https://a.example/x/"><channel><title>A</title><link>https://b.example/</link>
    <item><link>1</link></item><item xml:base="https://c.example/"><link>2</link></item></channel></rss>`,
  );
  assert.deepEqual(
    entries.map(({ url }) => url),
    ['https://a.example/x/1', 'https://c.example/2'],
  );
});

test('addresses stand on the base of their entry, that on its channel, and that on the document', async () => {
  const rss = (channel: string, item: string): string =>
    `<rss version="2.0" xml:base="https://a.example/"><channel${channel}><title>T</title><item${item}><title>A</title><link>3</link></item></channel></rss>`;
  const urlOf = async (text: string): Promise<unknown> => (await parseFeed(text)).entries[0]?.url;
  assert.equal(await urlOf(rss('', '')), 'https://a.example/3');
  assert.equal(await urlOf(rss(' xml:base="1/"', '')), 'https://a.example/1/3');
  assert.equal(
    await urlOf(rss(" id='x' xml:base='1/'", ' xml:base="2/"')),
    'https://a.example/1/2/3',
  );
});
