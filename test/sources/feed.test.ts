import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { Trouble } from '../../src/host/trouble.ts';
import { textReader } from '../../src/sources/apart/reader.ts';
import { arrivals } from '../../src/sources/arrivals.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

const NOW = '2025-03-03T10:00:00Z';
const reader = textReader(Number.POSITIVE_INFINITY);
const BACKFILL = { reader, known: async () => [] };

const STORY =
  'The operators agreed on Monday. Fares stay at 12 euros. The council had asked for it.';

const RSS = `<?xml version="1.0"?>
  <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
  <title>News</title><link>https://news.example/</link>
  <item><title>Rain</title><link>https://news.example/rain</link><description>It rained.</description></item>
  <item><guid isPermaLink="false">18</guid><description>It snowed.</description></item>
  <item><title>Ferry</title><link>/ferry</link><content:encoded><![CDATA[<p>${STORY}</p>]]></content:encoded></item>
  <item><title>Bus: a deal</title><guid isPermaLink="false">17</guid><description>${STORY}</description></item>
  </channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:news</id><title>News</title>
  <updated>2024-11-18T10:00:00Z</updated><entry><id>urn:news:17</id><title>Ferry</title>
  <updated>2024-11-18T10:00:00Z</updated><content type="html">&lt;p&gt;${STORY}&lt;/p&gt;</content></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: [{ id: '17', url: 'https://news.example/ferry', title: 'Ferry', content_text: STORY }],
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What arrives, in a line each: its source and title, the address that it leads to, or the trouble. */
async function arriving(source: string, piped: readonly string[] = []): Promise<string[]> {
  const found: string[] = [];
  const stdin = Readable.from(piped.map((chunk) => Buffer.from(chunk)));
  for await (const one of arrivals([source], { stdin }, NOW, BACKFILL)) {
    if (one instanceof Trouble) found.push(one.message);
    else if ('address' in one) found.push(`to ${one.kind} ${one.address} ${one.title}`);
    else if ('article' in one) found.push(`${one.origin.source} ${one.article.title}`);
  }
  return found;
}

test('the entries of a feed arrive under their addresses or ids; teasers lead to their pages', async () => {
  const rss = file('news.rss', RSS);
  assert.deepEqual(await arriving(rss), [
    'https://news.example/ferry Ferry',
    `${rss}#17 Bus: a deal`,
    'to page https://news.example/rain Rain',
    `only a teaser: ${rss}#18; its feed does not say where the rest is`,
  ]);
  assert.deepEqual(await arriving(file('news.xml', ATOM)), ['urn:news:17 Ferry']);
  const json = file('feed.json', JSON_FEED);
  assert.deepEqual(await arriving(json), [`${json}#17 Ferry`]);
});

test('of several texts of a feed at one address the first is taken, as the newest', async () => {
  const item = (text: string) =>
    `<item><title>Ferry</title><link>https://news.example/ferry</link><description>${text}</description></item>`;
  const twice = file(
    'twice.rss',
    `<rss version="2.0"><channel><title>News</title>${item(STORY)}${item(STORY.replace('12', '15'))}${item('A deal.')}</channel></rss>`,
  );
  assert.deepEqual(await arriving(twice), ['https://news.example/ferry Ferry']);
});

test('entries are one only where their feed calls them so: by guid, else address, else title and date', async () => {
  const item = (title: string, name: string) =>
    `<item><title>${title}</title>${name}<description>${STORY.replace('12', String(name.length))}</description></item>`;
  const guid = (value: string) => `<guid isPermaLink="false">${value}</guid>`;
  const link = (path: string) => `<link>https://news.example/${path}</link>`;
  const cases: ReadonlyArray<readonly [string, readonly string[]]> = [
    [item('A', link('') + guid('1')) + item('B', link('') + guid('2')), ['@#1 A', '@#2 B']],
    [item('A', link('live#1')) + item('B', link('live#2')), ['live#1 A', 'live#2 B']],
    [item('A', guid('none')) + item('B', guid('none')), ['@#A A', '@#B B']],
    [item('A', link('a') + guid('0')) + item('B', link('b') + guid('0')), ['a A', 'b B']],
    [item('B', link('b') + guid('0')) + item('A', link('a') + guid('0')), ['b B', 'a A']],
    [item('B', link('o')) + item('A', link('o')), ['o B B', 'o A A']],
    [item('A', '') + item('A', '<pubDate>19 Nov 2024</pubDate>'), ['@#A A', '@#A 2024-11-19 A']],
    [item('A', link('x') + guid('https://news.example/x')), ['x A']],
  ];
  for (const [items, expected] of cases) {
    const one = file(
      'one.rss',
      `<rss version="2.0"><channel><title>N</title>${items}</channel></rss>`,
    );
    const found = await arriving(one);
    assert.deepEqual(
      found.map((line) => line.replace(one, '@').replace('https://news.example/', '')),
      expected,
    );
  }
});

test('a feed comes through a pipe as well, in whatever pieces', async () => {
  assert.deepEqual(await arriving('-', [ATOM]), ['urn:news:17 Ferry']);
  for (const pieces of [[JSON_FEED], [...JSON_FEED]]) {
    assert.deepEqual(await arriving('-', pieces), ['https://news.example/ferry#17 Ferry']);
  }
});

test('a list of feeds leads to them', async () => {
  const outline = '<outline text="News"><outline text="A" xmlUrl="https://a.example/"/></outline>';
  const list = file('mine.opml', `<opml version="2.0"><body>${outline}</body></opml>`);
  assert.deepEqual(await arriving(list), ['to feed https://a.example/ A']);
});

test('feeds in a folder are found; other data there is not taken for articles', async () => {
  const inner = join(folder, 'inner');
  mkdirSync(inner);
  for (const [name, content] of [
    ['feed.json', JSON_FEED],
    ['news.atom', ATOM],
    ['notes.jsonl', JSON.stringify({ text: STORY, url: 'https://news.example/notes' })],
    ['package.json', '{"name": "news"}'],
    ['settings.xml', '<settings><colour>red</colour></settings>'],
  ] as const) {
    file(join('inner', name), content);
  }
  assert.deepEqual(await arriving(inner), [
    `${join(inner, 'feed.json')}#17 Ferry`,
    'urn:news:17 Ferry',
    'https://news.example/notes The operators agreed on Monday',
  ]);
});

test('a feed or a list without an entry is read, whatever its form', async () => {
  const rdf =
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"';
  for (const [name, content] of [
    ['none.rss', '<rss version="2.0"><channel><title>News</title></channel></rss>'],
    ['none.xml', `<rdf:RDF ${rdf}><channel><title>News</title></channel></rdf:RDF>`],
    ['none.atom', '<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title></feed>'],
    ['none.opml', '<opml version="2.0"><body/></opml>'],
    ['none.json', '{"version": "https://jsonfeed.org/version/1.1", "title": "News", "items": []}'],
  ] as const)
    assert.deepEqual(await arriving(file(name, content)), [], name);
});

test('a broken feed, a broken list and an address say what they are', async () => {
  const troubles: ReadonlyArray<readonly [string, RegExp]> = [
    [file('broken.xml', RSS.slice(0, 90)), /^no feed: [^\n]+broken\.xml; [^\n]+$/],
    [file('broken.opml', '<opml version="2.0"><body>'), /^no list of feeds: [^\n]+; [^\n]+$/],
    [
      'https://news.example/feed.jsonl',
      /^an address, no file: https:\/\/news\.example\/feed\.jsonl; use "variorum add"$/,
    ],
  ];
  for (const [source, trouble] of troubles) {
    const [found = '', ...rest] = await arriving(source);
    assert.match(found, trouble);
    assert.deepEqual(rest, []);
  }
});
