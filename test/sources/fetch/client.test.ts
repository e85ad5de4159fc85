import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type Client, client } from '../../../src/sources/fetch/client.ts';
import { reasonOf } from '../../../src/sources/fetch/failure.ts';
import { FetchTrouble } from '../../../src/sources/fetch/fetch-trouble.ts';
import { newlyFollowed } from '../../../src/store/followed.ts';
import { leads, says, serve } from './server.ts';

const QUICK = { connect: 500, headers: 150, body: 150, whole: 400 };

function made({
  allowPrivate = true,
  signal = new AbortController().signal,
  quick = false,
} = {}): Client {
  const one = client({ allowPrivate, signal, ...(quick && { timeOuts: QUICK }) });
  after(() => one.close());
  return one;
}

/** What an attempt came to: the text, or why there is none, without the address. */
async function got(
  pages: Readonly<Record<string, RequestListener>>,
  path = '/',
  quick = false,
): Promise<string> {
  const { base } = await serve(pages);
  const { get } = made({ quick });
  const fetched = await get(`${base}${path}`).catch((error: Error) => error.message);
  if (typeof fetched !== 'string') return fetched.text ?? '';
  assert.ok(fetched.startsWith(`not fetched: ${base}${path}; `));
  return fetched.split('; ')[1]?.replaceAll(base, '') ?? '';
}

/** What an attempt comes to where the answer is just these bytes. */
async function gotRaw(answer: string): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {}).once('data', () => socket.end(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const found = await made()
    .get(address)
    .catch((error: Error) => error.message);
  assert.ok(typeof found === 'string');
  return found.replace(`not fetched: ${address}; `, '');
}

const failing = async (listener: RequestListener): Promise<string> => got({ '/': listener });

test('a status that is none is no HTTP', async () => {
  for (const status of ['099', '000', '1', '1000', '-1'])
    assert.equal(
      await gotRaw(`HTTP/1.1 ${status} Odd\r\n\r\nrain`),
      'what answers there does not keep to HTTP',
    );
});

test('a text comes with what its server knows it by, and is not sent again while it is the same', async () => {
  const { base } = await serve({
    '/': ({ headers }, response) => {
      const same = headers['if-none-match'] === '"1"' && headers['if-modified-since'] === 'Mon';
      response.writeHead(same ? 304 : 200, {
        'content-type': 'Text/Plain; charset=utf-8',
        etag: '"1"',
        'last-modified': 'Mon',
      });
      response.end(same ? '' : 'It rained.');
    },
  });
  const { get } = made();
  const first = await get(base);
  const received = {
    final: `${base}/`,
    status: 200,
    etag: '"1"',
    modified: 'Mon',
    size: 10,
    sha256: createHash('sha256').update('It rained.').digest('hex'),
  };
  assert.deepEqual(first.received, received);
  assert.deepEqual([first.type, first.text], ['text/plain', 'It rained.']);
  const again = await get(base, received);
  assert.deepEqual(again.received, { ...received, status: 304, size: null, sha256: null });
  assert.deepEqual([again.body, again.text], [null, null]);
});

test('nothing is the same as what was never read, whatever a server says', async () => {
  const { base } = await serve({ '/': (_, response) => response.writeHead(304).end() });
  const unread = newlyFollowed(base, '2025-03-01T06:00:00Z');
  await assert.rejects(made().get(base, unread), /the server answers 304 \(Not Modified\)$/);
});

test('a part of a text that nobody asked for a part of is none', async () => {
  const { base } = await serve({ '/': (_, response) => response.writeHead(206).end('It rai') });
  await assert.rejects(made().get(base), /the server answers 206 \(Partial Content\)$/);
});

test('what is packed is unpacked, and never more than an article can have', async () => {
  const packed = (size: number) =>
    says(gzipSync('rain '.repeat(size)), { 'content-encoding': 'gzip' });
  assert.equal(await failing(packed(3)), 'rain rain rain ');
  assert.equal(await failing(packed(3_000_000)), 'it has more than 10 MB');
  const twice = says(gzipSync(gzipSync('rain '.repeat(3_000_000))), {
    'content-encoding': 'gzip, gzip',
  });
  assert.equal(await failing(twice), 'it has more than 10 MB');
  const often = says('rain', { 'content-encoding': 'gzip, gzip, gzip' });
  assert.equal(await failing(often), 'it is packed in a way that nobody asked for');
  const broken = says('rain', { 'content-encoding': 'gzip' });
  assert.equal(await failing(broken), 'its compressed content is broken');
  const cut = says(gzipSync('rain').subarray(0, 9), { 'content-encoding': 'gzip' });
  assert.equal(await failing(cut), 'its compressed content is broken');
});

test('text is read in the charset that it has, whatever is said of it', async () => {
  const said = (charset: string) => ({ 'content-type': `text/html; charset=${charset}` });
  const latin2 = Buffer.from([0xb1, 0x20, 0xe6]);
  assert.equal(await failing(says(latin2, said('iso-8859-2'))), 'ą ć');
  assert.equal(await failing(says('žluťoučký', said('iso-8859-1'))), 'žluťoučký');
  assert.equal(await failing(says(latin2, said('nonsense'))), '± æ');
  const wide = Buffer.from('It rained.', 'utf16le');
  assert.equal(await failing(says(wide, said('utf-16le'))), 'It rained.');
  assert.equal(await failing(says('It rained.', said('utf-16le'))), 'It rained.');
  assert.equal(await failing(says('%PDF-1.7')), 'it is a PDF document');
});

test('an answer that is shorter than it says is none; what is longer is cut', async () => {
  const long: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-length': '40' }).write('It rained.');
    setTimeout(() => response.destroy(), 20);
  };
  assert.equal(await failing(long), 'the connection broke off');
  const chunked: RequestListener = (_, response) => {
    response.write('It rained.');
    setTimeout(() => response.destroy(), 20);
  };
  assert.equal(await failing(chunked), 'the connection broke off');
  const short: RequestListener = ({ socket }) =>
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nIt rained.');
  assert.equal(await failing(short), 'It ');
});

test('what is no answer is told in words', async () => {
  assert.equal(
    await failing((_, response) => response.writeHead(500).end('It rained.')),
    'the server answers 500 (Internal Server Error)',
  );
  assert.equal(await got({}, '/gone'), 'the server answers 404 (Not Found)');
  assert.equal(
    await failing(({ socket }) => socket.end('SSH-2.0-OpenSSH_9.9\r\n')),
    'what answers there does not keep to HTTP',
  );
  assert.equal(
    await failing(({ socket }) =>
      socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(99_999)}\r\n\r\n`),
    ),
    'its header is too long',
  );
  assert.equal(await failing(({ socket }) => socket.destroy()), 'the connection broke off');
  // Whether a name can be looked up depends on the network that the tests run in.
  const unknown = Object.assign(new Error(), { code: 'ENOTFOUND' });
  assert.equal(reasonOf(unknown), 'there is no host of this name');
});

test('a server that stalls is not waited for', async () => {
  const dripping: RequestListener = (_, response) => {
    const drip = setInterval(() => response.write('.'), 30);
    response.on('close', () => clearInterval(drip));
  };
  const stalling: ReadonlyArray<Readonly<Record<string, RequestListener>>> = [
    { '/': () => {} },
    { '/': (_, response) => response.writeHead(200).write('It ') },
    { '/': dripping },
    { '/robots.txt': () => {}, '/': says('It rained.') },
  ];
  for (const pages of stalling) assert.equal(await got(pages, '/', true), 'it took too long');
});

test('redirects are followed, but neither for ever nor anywhere', async () => {
  const pages = {
    '/old': leads('new'),
    '/new': says('It rained.'),
    '/round': leads('/round'),
    '/file': leads('file:///etc/passwd'),
    '/nowhere': leads('http://[/'),
    '/gone': leads('/none'),
  };
  assert.equal(await got(pages, '/old'), 'It rained.');
  assert.equal(
    await got(pages, '/round'),
    'it leads from one address to the next, more than 5 times',
  );
  assert.equal(
    await got(pages, '/file'),
    'it leads to file:///etc/passwd: only http and https are fetched',
  );
  assert.equal(await got(pages, '/nowhere'), 'it leads to something that is no address');
  assert.equal(await got(pages, '/gone'), 'the server answers 404 (Not Found)');
});

test('a robots.txt is asked for once and honoured', async () => {
  const robots = 'User-agent: *\nDisallow: /private\n\nUser-agent: variorum\nDisallow: /drafts\n';
  const { base, asked } = await serve({
    '/robots.txt': says(robots),
    '/private': says('It rained.'),
    '/drafts': says('It will rain.'),
  });
  const { get } = made();
  assert.equal((await get(`${base}/private`)).text, 'It rained.');
  await assert.rejects(get(`${base}/drafts`), /; the robots\.txt of its site forbids it$/);
  assert.deepEqual(asked, ['/robots.txt', '/private']);
  const failing = (_: unknown, response: { writeHead(status: number): { end(): void } }) =>
    response.writeHead(503).end();
  const closed = { '/robots.txt': failing, '/': says('It rained.') };
  assert.equal(await got(closed), 'the robots.txt of its site forbids it');
});

test('of an endless robots.txt the beginning is honoured', async () => {
  const robots = `User-agent: *\nDisallow: /private\n${'Disallow: /drafts/of/long/ago\n'.repeat(30_000)}`;
  const { base } = await serve({ '/robots.txt': says(robots), '/open': says('It rained.') });
  const { get } = made();
  assert.equal((await get(`${base}/open`)).text, 'It rained.');
  await assert.rejects(get(`${base}/private`), /; the robots\.txt of its site forbids it$/);
});

test('one request at a time goes to a site', async () => {
  let [running, most] = [0, 0];
  const slow: RequestListener = (_, response) => {
    most = Math.max(most, ++running);
    setTimeout(() => response.end('It rained.', () => running--), 20);
  };
  const { base } = await serve({ '/1': slow, '/2': slow, '/3': slow });
  const { get } = made();
  await Promise.all(['/1', '/2', '/3'].map((path) => get(`${base}${path}`)));
  assert.equal(most, 1);
});

test('a site is asked as slowly as its robots.txt wants, and others meanwhile', async () => {
  const [one, two] = [says('It rained.'), says('It snowed.')];
  const robots = says('User-agent: *\nCrawl-delay: 30\n');
  const { base, asked } = await serve({ '/robots.txt': robots, '/1': one, '/2': two });
  const other = await serve({ '/': one });
  const controller = new AbortController();
  const { get } = made({ signal: controller.signal });
  await get(`${base}/1`);
  const later = assert.rejects(get(`${base}/2`));
  for (let visit = 0; visit < 5; visit++) await get(other.base);
  assert.deepEqual(asked, ['/robots.txt', '/1']);
  controller.abort();
  await later;
});

test('a server that asks for patience is left alone, and so is one that never answers', async () => {
  const { base, asked } = await serve({
    '/busy': (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
    '/': says('It rained.'),
  });
  const { get } = made();
  const hour = 3_600_000;
  const first = Date.now() + hour;
  const error = await get(`${base}/busy`).catch((error: unknown) => error);
  assert.ok(error instanceof FetchTrouble && error.notBefore !== null);
  const notBefore = Date.parse(error.notBefore);
  assert.ok(first <= notBefore && notBefore <= Date.now() + hour);
  await assert.rejects(get(base), /; its server is busy until /);
  assert.deepEqual(asked, ['/robots.txt', '/busy']);

  const dead = await serve({ '/': ({ socket }) => socket.destroy() });
  for (const reason of [/broke off/, /broke off/, /broke off/, /does not answer/]) {
    await assert.rejects(get(dead.base), reason);
  }
});

test('an interruption ends what is being fetched and what waits for its turn', async () => {
  const { base } = await serve({ '/': () => {} });
  const controller = new AbortController();
  const { get } = made({ signal: controller.signal });
  const all = Promise.allSettled([get(base), get(base)]);
  controller.abort(new Error('enough'));
  for (const one of await all) {
    assert.equal(one.status, 'rejected');
    assert.match(String(one.reason), /enough|aborted/);
  }
});

test('nothing is fetched from this machine or its network: not by name, nor number, nor redirect', async () => {
  const { base, asked } = await serve({ '/': says('secret') });
  const port = new URL(base).port;
  const { get } = made({ allowPrivate: false });
  const addresses = [
    `http://localhost:${port}/`,
    `http://127.0.0.1:${port}/`,
    `http://2130706433:${port}/`,
    `http://0x7f.1:${port}/`,
    `http://0177.0.0.1:${port}/`,
    `http://127.1:${port}/`,
    `http://[::ffff:127.0.0.1]:${port}/`,
    `http://[::ffff:7f00:1]:${port}/`,
    `http://[::]:${port}/`,
    `http://[::1]:${port}/`,
    `http://0:${port}/`,
  ];
  for (const address of addresses) {
    await assert.rejects(
      get(address),
      /: http:[^ ]+; it needs --allow-private, as an address of this machine or its network/,
    );
  }
  assert.deepEqual(asked, []);
});

test('names and passwords in addresses are neither sent on nor told', async () => {
  const { base } = await serve({
    '/': leads('/there'),
    '/there': says('It rained.'),
    '/away': leads('ftp://ada:secret@127.0.0.1/'),
    '/again': (_, response) =>
      response
        .writeHead(302, { location: `http://ada:secret@${response.req.headers.host}/there` })
        .end(),
  });
  const { get } = made();
  assert.equal((await get(`${base}/again`)).received.final, `${base}/there`);
  const refused = await get(`${base}/away`).catch((error: Error) => error.message);
  assert.match(String(refused), /it leads to ftp:\/\/127\.0\.0\.1\/: only http and https/);
});

test('a port of another service is not asked', async () => {
  const { get } = made();
  const refused = await get('http://127.0.0.1:25/').catch((error: Error) => error.message);
  assert.match(String(refused), /its port is that of another service$/);
});
