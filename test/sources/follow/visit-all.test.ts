import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { after, test } from 'node:test';
import { textReader } from '../../../src/sources/apart/reader.ts';
import { client } from '../../../src/sources/fetch/client.ts';
import { type Report, visitAll } from '../../../src/sources/follow/visit-all.ts';
import { type Followed, newlyFollowed } from '../../../src/store/followed.ts';
import { historyOf } from '../../../src/store/history.ts';
import { memoryStore } from '../../../src/store/memory.ts';
import type { Store } from '../../../src/store/store.ts';
import { says, serve } from '../fetch/server.ts';

const STORY =
  'The operators agreed on Monday. Fares stay at 12 euros. The council had asked for it.';
const START = new Date('2025-03-01T06:00:00.000Z');
const QUICK = { connect: 2000, headers: 200, body: 200, whole: 600 };

const item = (path: string, text: string): string =>
  `<item><title>Ferry</title><link>${path}</link><description>${text}</description></item>`;
const rss = (base: string, items: string): string =>
  `<rss version="2.0"><channel><title>Harbour News</title><link>${base}/</link>${items}</channel></rss>`;
const page = (text: string, head = ''): string =>
  `<!doctype html><html><head><title>Ferry</title>${head}</head><body><article><h1>Ferry</h1>${text
    .split(/(?<=\.) /)
    .map((sentence) => `<p>${sentence}</p>`)
    .join('')}</article></body></html>`;

/** What a server shows at present; it knows its texts by an ETag. */
function changing(text: () => string): RequestListener {
  return ({ headers }, response) => {
    const etag = `"${text().length}"`;
    if (headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag }).end(text());
  };
}

async function visited(
  store: Store,
  addresses: readonly (string | Followed)[],
  { signal = new AbortController().signal, now = START, longest = 60_000 } = {},
): Promise<Report[]> {
  const web = {
    client: client({ allowPrivate: true, signal, timeOuts: QUICK }),
    reader: textReader(Number.POSITIVE_INFINITY),
  };
  after(() => web.client.close());
  const followed = addresses.map((one) =>
    typeof one === 'string' ? newlyFollowed(one, now.toISOString()) : one,
  );
  const reports: Report[] = [];
  for await (const one of visitAll(
    (work) => work(store),
    followed,
    web,
    signal,
    () => now,
    longest,
  ))
    reports.push(one);
  return reports;
}

/** What became of the texts, and what failed, in the order in which it came. */
function told(reports: readonly Report[]): string[] {
  return reports.flatMap(({ added, troubles }) => [
    ...added.map(({ what, arrival }) => `${what} ${arrival.article.title}`),
    ...troubles.map(({ message }) => message.replace(/http:\S+?(?=[;:]? )/, 'ADDRESS')),
  ]);
}

test('what a page leaves open is as the feed says that led to it', async () => {
  const entry = `<item><title>A deal for the ferry</title><link>/1</link><author>Jane Doe</author>
    <pubDate>Mon, 18 Nov 2024 09:30:00 GMT</pubDate><description>A deal.</description></item>`;
  const dated = '<meta property="article:published_time" content="2024-11-20">';
  const { base } = await serve({
    '/feed': says(rss('', entry + entry.replace('/1', '/2'))),
    '/1': says(page(STORY)),
    '/2': says(page(STORY, dated)),
  });
  const store = memoryStore();
  const reports = await visited(store, [`${base}/feed`]);
  assert.deepEqual(
    reports.flatMap(({ added }) =>
      added.map(({ arrival: { article } }) => [
        article.title,
        article.published,
        article.publisher,
      ]),
    ),
    [
      ['Ferry', '2024-11-18T09:30:00Z', 'Harbour News'],
      ['Ferry', '2024-11-20', 'Harbour News'],
    ],
  );
});

test('a feed brings its articles and the pages of its teasers; visited again, what has changed', async () => {
  let [full, teased] = [STORY, STORY];
  let base = '';
  const server = await serve({
    '/feed': changing(() => rss(base, item('/1', full) + item('/2', 'A deal.'))),
    '/2': changing(() => page(teased)),
  });
  base = server.base;
  const store = memoryStore();
  assert.deepEqual(told(await visited(store, [`${base}/feed`])), ['first Ferry', 'first Ferry']);
  const [feed, led] = await store.followed.all();
  assert.deepEqual(
    [feed?.kind, feed?.title, led?.kind, led?.via],
    ['feed', 'Harbour News', 'page', feed?.address],
  );
  assert.equal((await store.revisions.of([`${base}/1`])).length, 1);

  assert.deepEqual(told(await visited(store, await store.followed.all())), []);
  teased = teased.replace('12 euros', '15.50 euros');
  full = full.replace('Monday', 'Wednesday');
  const later = new Date(START.getTime() + 3_600_000);
  const again = await visited(store, await store.followed.all(), { now: later });
  assert.deepEqual(told(again), ['changed Ferry', 'changed Ferry']);
  assert.deepEqual(
    (await store.followed.all()).map(({ changed }) => changed),
    [later.toISOString(), later.toISOString()],
  );
  assert.equal((await store.revisions.of([`${base}/2`])).length, 2);
});

test('visits come after those that were kept before, though the clock was set back', async () => {
  let text = STORY;
  const { base } = await serve({ '/1': changing(() => page(text)) });
  const store = memoryStore();
  const hour = (past: number): Date => new Date(START.getTime() + past * 3_600_000);
  await visited(store, [`${base}/1`], { now: hour(0) });
  const all = await store.followed.all();
  await visited(store, all, { now: hour(3) });
  text = text.replace('12 euros', '15.50 euros');
  assert.deepEqual(told(await visited(store, all, { now: hour(1) })), ['changed Ferry']);
  assert.deepEqual(told(await visited(store, all, { now: hour(2) })), ['same Ferry']);
  const [first, second, ...more] = await store.revisions.of([`${base}/1`]);
  assert.deepEqual(
    [first?.kind, second?.kind, second?.fetched, more],
    ['first', 'changed', hour(3).toISOString(), []],
  );
  const looks = await store.visits.of(`${base}/1`);
  assert.deepEqual(
    looks.map(({ at, outcome }) => `${outcome} ${at}`),
    ['changed', 'unchanged', 'changed', 'unchanged'].map(
      (outcome, nth) => `${outcome} ${hour(nth === 0 ? 0 : 3).toISOString()}`,
    ),
  );
});

test('what fails stops nothing else, is told in a sentence, and is tried again later', async () => {
  const laughs = Array.from(
    { length: 12 },
    (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
  );
  const bomb = rss('', item('/good', '&e12;'));
  const { base } = await serve({
    '/good': says(page(STORY)),
    '/error': (_, response) => response.writeHead(500).end(),
    '/stall': () => {},
    '/cut': (_, response) => {
      response.write(page(STORY).slice(0, 200));
      setTimeout(() => response.destroy(), 20);
    },
    '/broken': says('<rss version="2.0"><channel><item>'),
    '/laughs': says(`<!DOCTYPE rss [<!ENTITY e0 "ha">${laughs.join('')}]>${bomb}`),
    '/image': says(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
    '/empty': says(''),
    '/data': says('{"error": "none"}', { 'content-type': 'application/json' }),
    '/picture': says('<?xml version="1.0"?><svg></svg>'),
  });
  const names = [
    'error',
    'stall',
    'cut',
    'broken',
    'image',
    'empty',
    'data',
    'picture',
    'laughs',
    'good',
  ];
  const leads = names.map((name) =>
    newlyFollowed(`${base}/${name}`, START.toISOString(), { via: 'feeds.opml' }),
  );
  const store = memoryStore();
  assert.deepEqual(told(await visited(store, leads)), [
    'not fetched: ADDRESS; the server answers 500 (Internal Server Error)',
    'not fetched: ADDRESS; it took too long',
    'not fetched: ADDRESS; the connection broke off',
    'no feed: ADDRESS; it looks like one, but is broken',
    'not fetched: ADDRESS; it is a PNG image',
    'nothing to read: ADDRESS; it is empty',
    'no article: ADDRESS; it is application/json, neither page nor feed',
    'no article: ADDRESS; it is XML, but neither page nor feed',
    'first Ferry',
  ]);
  const [first] = await store.followed.all();
  assert.equal(first?.failures, 1);
  assert.equal(first?.next, '2025-03-01T06:30:00.000Z');
  assert.match(first?.error ?? '', /the server answers 500/);
});

test('whatever one source does, it is its own failure, and the others are read', async () => {
  const raw =
    (head: string): RequestListener =>
    ({ socket }) =>
      void socket.end(`HTTP/1.1 ${head}\r\nContent-Length: 2\r\n\r\nab`);
  const { base } = await serve({
    '/attributes': says(`<p>${STORY}<p class="<" ${"' a'".repeat(200_000)}`),
    '/coding': raw('200 OK\r\nContent-Encoding: __proto__'),
    '/status': raw('000 Nothing'),
    '/poison': says(page(`${STORY} Poison.`)),
    '/good': says(page(STORY)),
  });
  const store = memoryStore();
  const add: Store['add'] = async (additions) => {
    if (additions.some(({ article }) => article?.text.includes('Poison'))) {
      throw new RangeError('Maximum call stack size exceeded');
    }
    return store.add(additions);
  };
  const poisoned: Store = { ...store, add, together: (work) => work(poisoned) };
  const names = ['attributes', 'coding', 'status', 'poison', 'good'];
  const addresses = names.map((name) => `${base}/${name}`);
  assert.deepEqual(told(await visited(poisoned, addresses)), [
    `first ${STORY.slice(0, STORY.indexOf('.'))}`,
    'not fetched: ADDRESS; it is packed in a way that nobody asked for',
    'not fetched: ADDRESS; what answers there does not keep to HTTP',
    'not read: ADDRESS; its text cannot be taken apart',
    'first Ferry',
  ]);
});

test('an address that the reader gave and that does not work is not followed', async () => {
  const { base } = await serve({});
  const store = memoryStore();
  assert.match(told(await visited(store, [`${base}/slip`]))[0] ?? '', /404 \(Not Found\)$/);
  assert.deepEqual(await store.followed.all(), []);
});

test('a site that asks for patience is visited when it wants to be', async () => {
  const { base } = await serve({
    '/1': says(page(STORY)),
    '/2': (_, response) => response.writeHead(503, { 'retry-after': '86400' }).end(),
  });
  const store = memoryStore();
  const now = new Date();
  await visited(store, [`${base}/1`], { now });
  const [known] = await store.followed.all();
  assert.ok(known);
  await visited(store, [{ ...known, address: `${base}/2` }], { now });
  const next = Date.parse((await store.followed.at([`${base}/2`]))[0]?.next ?? '');
  assert.ok(Math.abs(next - now.getTime() - 86_400_000) < 60_000);
});

test('a page belongs to the address that it calls its own, but only to one of its own site', async () => {
  const { base } = await serve({
    '/1?from=feed': says(page(STORY, '<link rel="canonical" href="/1">')),
    '/2': says(
      page(`${STORY} It rained.`, '<link rel="canonical" href="https://other.example/2">'),
    ),
  });
  const store = memoryStore();
  await visited(store, [`${base}/1?from=feed`, `${base}/2`]);
  assert.equal((await store.revisions.of([`${base}/1`])).length, 1);
  assert.equal((await store.revisions.of([`${base}/2`])).length, 1);
});

test('a feed that turns into a page is no article', async () => {
  let text = rss('', item('http://news.example/1', STORY));
  const { base } = await serve({ '/feed': (_, response) => response.end(text) });
  const store = memoryStore();
  await visited(store, [`${base}/feed`]);
  text = page('Sign in to read on.');
  const reports = await visited(store, await store.followed.all());
  assert.deepEqual(told(reports), ['no feed: ADDRESS; a page is there now']);
});

test('an interruption ends the visits; what was reported is kept, and the rest is known', async () => {
  const controller = new AbortController();
  const { base } = await serve({
    '/feed': (_, response) => response.end(rss(base, item('/1', STORY) + item('/2', 'A deal.'))),
    '/2': () => controller.abort(),
  });
  const store = memoryStore();
  const reports = await visited(store, [`${base}/feed`], { signal: controller.signal });
  assert.deepEqual(told(reports), ['first Ferry']);
  const due = await store.followed.due(START.toISOString());
  assert.deepEqual(
    due.map(({ address }) => address),
    [`${base}/2`],
  );
});

test('a run ends in time; what it did not come to is told, and is due in the next', async () => {
  const { base, asked } = await serve({
    '/slow': (_, response) => void setTimeout(() => response.end(), 100),
  });
  const leads = ['slow', 'a', 'b'].map((name) =>
    newlyFollowed(`${base}/${name}`, START.toISOString(), { via: 'feeds.opml' }),
  );
  const store = memoryStore();
  const reports = await visited(store, leads, { longest: 60 });
  assert.match(
    told(reports).at(-1) ?? '',
    /^not visited yet: 2 addresses; a run ends after 0.001 min/,
  );
  assert.deepEqual(asked, ['/robots.txt', '/slow']);
  const due = await store.followed.due(START.toISOString());
  assert.deepEqual(
    due.map(({ address }) => address.replace(base, '')),
    ['/a', '/b'],
  );
});

test('a text that is longer than any article is not kept', async () => {
  const { base } = await serve({
    '/': says('It rained. '.repeat(100_000), { 'content-type': 'text/plain' }),
  });
  const reports = await visited(memoryStore(), [base]);
  assert.match(
    told(reports)[0] ?? '',
    /^no article: ADDRESS; it is longer than a million characters$/,
  );
});

test('every visit is kept: what it brought or why it failed, and the page where it brought something', async () => {
  let text = STORY;
  let broken = false;
  const show = changing(() => page(text));
  const { base } = await serve({
    '/1': (request, response) => {
      if (broken) response.writeHead(503).end();
      else show(request, response);
    },
  });
  const store = memoryStore();
  const visitAt = async (hour: number) => {
    const now = new Date(START.getTime() + hour * 3_600_000);
    await visited(store, hour === 0 ? [`${base}/1`] : await store.followed.all(), { now });
  };
  await visitAt(0);
  await visitAt(1);
  broken = true;
  await visitAt(2);
  broken = false;
  text = STORY.replace('Monday', 'Wednesday');
  await visitAt(3);
  const looks = await store.visits.of(`${base}/1`);
  assert.deepEqual(
    looks.map(({ outcome, why, received }) => [outcome, why, received?.status]),
    [
      ['changed', null, 200],
      ['unchanged', null, 304],
      ['failed', 'the server answers 503 (Service Unavailable)', 503],
      ['changed', null, 200],
    ],
  );
  const [first, , , last] = looks;
  assert.equal(first?.received?.size, Buffer.byteLength(page(STORY)));
  assert.match(last?.received?.sha256 ?? '', /^[0-9a-f]{64}$/);
  const [before] = await store.revisions.of([`${base}/1`]);
  const past = await historyOf(store, before?.article ?? '');
  assert.deepEqual(
    past.map(({ until, missed }) => [until, missed.map(({ at }) => at)]),
    [
      ['2025-03-01T07:00:00.000Z', ['2025-03-01T08:00:00.000Z']],
      ['2025-03-01T09:00:00.000Z', []],
    ],
  );
});
