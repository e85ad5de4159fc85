import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocket, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { client } from '../../src/sources/fetch/client.ts';
import { PROGRAM, runProgram } from '../program/program.ts';
import { feed, page } from '../sources/fetch/server.ts';
import { wrongWith } from './checks.ts';
import { HOSTILE } from './strings.ts';
import type { Part } from './table.ts';
import { repeated, UNITS } from './units.ts';

type Answer = (response: ServerResponse, request: IncomingMessage, base: string) => void;

const STORY =
  'The operators agreed on Monday. Fares stay at 12 euros. The council had asked for it.';
const BOMB = gzipSync(Buffer.alloc(100_000_000, 'a '));
/** Milliseconds that a run with one hostile source may take; a visit may take a minute. */
const PATIENCE = 100_000;
/** Characters of the repeated units that pages and feeds are made of. */
const LENGTH = 200_000;

const html =
  (text: string): Answer =>
  (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html><body><article>${text}`);

/** What a server does that lies, stalls, bombs or leads away. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  stalls: () => {},
  'stalls after the head': (response) => void response.writeHead(200).flushHeaders(),
  'sends a byte a second': (response) => {
    const timer = setInterval(() => response.write('a'), 1000);
    response.on('close', () => clearInterval(timer));
  },
  bomb: (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB),
  'bomb in a bomb': (response) =>
    response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(BOMB)),
  'no end': (response) => {
    const more = (): void => {
      while (response.writable && response.write('<p>rain</p>'.repeat(1000)));
    };
    response.on('drain', more);
    more();
  },
  'lies about its length': (response) =>
    response.writeHead(200, { 'content-length': '99' }).end('short'),
  'lies about its packing': (response) =>
    response.writeHead(200, { 'content-encoding': 'br' }).end('no'),
  'packs as __proto__': (response) =>
    response.writeHead(200, { 'content-encoding': '__proto__' }).end('no'),
  'packs as constructor': (response) =>
    response.writeHead(200, { 'content-encoding': 'constructor, toString' }).end('no'),
  'knows no such charset': (response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=__proto__' }).end(STORY),
  'hangs up': (response) => void response.socket?.destroy(),
  'leads to itself': (response, { url }) => response.writeHead(302, { location: url ?? '' }).end(),
  'leads on for ever': (response, { url }) =>
    response.writeHead(302, { location: `${url}1` }).end(),
  'leads to a file': (response) =>
    response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  'leads to a script': (response) =>
    response.writeHead(302, { location: 'javascript:alert(1)' }).end(),
  'leads to a mail server': (response) =>
    response.writeHead(302, { location: 'http://127.0.0.1:25/' }).end(),
  'leads nowhere': (response) => response.writeHead(302, { location: 'http://[' }).end(),
  'leads with a password': (response, _, base) =>
    response.writeHead(302, { location: base.replace('//', '//user:secret@') }).end(),
  'is partial': (response) => response.writeHead(206).end('part'),
  'is not there': (response) => response.writeHead(404).end(`\x1b[2J${STORY}`),
  'has many heads': (response) => {
    for (let head = 0; head < 150; head++) response.setHeader(`x-${head}`, 'a'.repeat(50));
    response.end(STORY);
  },
  'is not changed': (response) => response.writeHead(304).end(),
  'is a picture': (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('\x89PNG\r\n\x1a\n'),
  'leads to all of its machine': (response, _, base) =>
    response.writeHead(200).end(
      feed(
        base,
        Array.from({ length: 700 }, (_, port) => `http://127.0.0.1:${port + 1}/`),
      ),
    ),
  'has entries without end': (response, _, base) =>
    response.writeHead(200).end(
      feed(
        base,
        Array.from({ length: 20_000 }, (_, entry) => `#${entry}`),
      ),
    ),
  'is a list of a thousand thousand': (response) =>
    response
      .writeHead(200)
      .end(
        `<opml version="2.0"><body>${'<outline type="rss" xmlUrl="http://127.0.0.1:9/"/>'.repeat(100_000)}</body></opml>`,
      ),
};

/** Pages that hold a hostile string or a repeated piece, so many of which are followed at once. */
const PAGES: readonly string[] = [
  ...HOSTILE.filter((evil, index) => evil.length < 100 && index % 10 === 0).map(
    (evil) => `<h1>${evil}</h1><p>${STORY} ${evil}</p>`,
  ),
  ...UNITS.filter((unit) => /[<&]/.test(unit)).map((unit) => repeated(unit, LENGTH)),
];
const AT_ONCE = 12;

/** Statuses and heads that Node's own server does not send. */
const RAW = [
  'HTTP/1.1 000 \r\n\r\n',
  'HTTP/1.1 999 Odd\r\n\r\nbody',
  'HTTP/9.9 200 OK\r\n\r\n',
  'ICY 200 OK\r\n\r\n',
  'HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\na',
  'HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\na',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffff\r\na',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nabc',
  `HTTP/1.1 200 OK\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`,
  'HTTP/1.1 200 \x1b[2J\r\nX: \x1b[31m\r\n\r\n',
  'HTTP/1.1 301 Away\r\nLocation: \x1b[2J\r\n\r\n',
  '\x00\x00\x00',
  '',
];

/** Ways to name this machine and its network. */
const PRIVATE = [
  ...[
    '127.0.0.1',
    'localhost',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '0',
    '0.0.0.0',
    '127.255.255.254',
  ],
  ...[
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[fe80::1]',
    '[fc00::1]',
  ],
  ...[
    '10.0.0.1',
    '172.16.0.1',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
  ],
  ...['localhost.', 'LOCALHOST', 'a.localhost', '①②⑦.0.0.1', '127。0。0。1', '127.0.0.1.'],
];

/** A server that does not behave beside one that does: it is told in a line, and the other is read; nothing private is asked. */
export async function network(): Promise<Part> {
  const root = mkdtempSync(join(tmpdir(), 'variorum-attack-'));
  const breaches: string[] = [];
  let [tries, runs] = [0, 0];
  let asked = 0;
  const answers = Object.values(ANSWERS);
  const server = createServer((request, response) => {
    asked++;
    const [, number = ''] = request.url?.split('/') ?? [];
    if (number === 'robots.txt') response.writeHead(404).end();
    else if (number === 'good') response.end(page('Ferry', STORY));
    else if (number === 'page')
      html(PAGES[Number(request.url?.split('/')[2])] ?? '')(response, request, base);
    else answers[Number(number)]?.(response, request, base);
  });
  const sockets = new Set<Socket>();
  let line = 0;
  const raw = createSocket((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).once('data', () => socket.end(RAW[line] ?? '', 'latin1'));
  });
  for (const one of [server, raw])
    await new Promise<void>((done) => one.listen(0, '127.0.0.1', done));
  const portOf = (one: typeof raw): number => (one.address() as AddressInfo).port;
  const base = `http://127.0.0.1:${portOf(server)}`;

  async function attempt(name: string, ...addresses: string[]): Promise<void> {
    const number = ++runs;
    tries += addresses.length;
    const env = { XDG_DATA_HOME: join(root, `data-${number}`) };
    const began = performance.now();
    const outcome = await runProgram(
      PROGRAM,
      ['add', '-v', '--allow-private', ...addresses, `${base}/good`],
      { env },
    );
    const took = performance.now() - began;
    const wrong = wrongWith(outcome);
    if (wrong) breaches.push(`${name}: ${wrong}`);
    if (took > PATIENCE * addresses.length) breaches.push(`${name}: ${Math.round(took / 1000)} s`);
    if (!/new {2}http\S+\/good/.test(outcome.stdout))
      breaches.push(
        `${name}: the other source was not read: ${outcome.stdout.slice(0, 200)} ${outcome.stderr.slice(0, 200)}`,
      );
    if (/secret/.test(outcome.stdout + outcome.stderr))
      breaches.push(`${name}: a password is told`);
    rmSync(join(root, `data-${number}`), { recursive: true, force: true });
  }
  const names = Object.keys(ANSWERS);
  // Some of them wait for a minute: several at once.
  const waiting = [...names.keys()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await attempt(names[next] ?? '', `${base}/${next}`);
  };
  await Promise.all([worker(), worker(), worker()]);
  for (let from = 0; from < PAGES.length; from += AT_ONCE)
    await attempt(
      `pages from ${from}`,
      ...PAGES.slice(from, from + AT_ONCE).map((_, index) => `${base}/page/${from + index}`),
    );
  for (; line < RAW.length; line++)
    await attempt(
      `raw ${JSON.stringify(RAW[line]?.slice(0, 60))}`,
      `http://127.0.0.1:${portOf(raw)}/`,
    );

  const before = asked;
  const { get, close } = client({ allowPrivate: false, signal: AbortSignal.timeout(PATIENCE) });
  for (const host of PRIVATE) {
    tries++;
    const answer = await get(`http://${host}:${portOf(server)}/good`).then(
      () => 'was fetched',
      () => null,
    );
    if (answer !== null) breaches.push(`${host} ${answer}`);
  }
  await close();
  if (asked > before) breaches.push(`${asked - before} requests to this machine`);
  for (const socket of sockets) socket.destroy();
  server.closeAllConnections();
  server.close();
  raw.close();
  rmSync(root, { recursive: true });
  return { tries, breaches };
}
