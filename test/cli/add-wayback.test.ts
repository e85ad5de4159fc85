import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { call } from '../call.ts';
import { page } from '../sources/fetch/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

const ADDRESS = 'https://news.example/rain';
const TEXT =
  'It rained in Lund on Monday, and the river rose by two metres in one night. Nobody was hurt, the fire brigade says, but forty houses have no power. The mayor asks for help from the neighbouring towns.';

/** A capture as a list of the archive has it; what it shows is a text, or nothing where it is not to be asked for. */
interface Captured {
  readonly stamp: string;
  readonly status?: string;
  readonly type?: string;
  readonly digest: string;
  readonly text: string | null;
  /** Bytes of the page as the server had stated them; without them, it had stated none. */
  readonly bytes?: number;
}

/** An archive on this machine that lists captures in parts and shows them; `busy` says for how many seconds it wants to be left alone at a request, by its number from 1. */
async function archive(
  captures: readonly Captured[],
  {
    busy = () => null,
    part = 2,
  }: { busy?: (request: number) => string | null; part?: number } = {},
) {
  const asked: string[] = [];
  let requests = 0;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://archive.example');
    const wait = busy(++requests);
    if (wait !== null) {
      asked.push('busy');
      response.writeHead(429, { 'retry-after': wait }).end();
      return;
    }
    if (url.pathname === '/cdx/search/cdx') {
      const {
        from = '0',
        to = '9',
        resumeKey = '0',
        url: address,
      } = Object.fromEntries(url.searchParams) as Record<string, string>;
      asked.push(`list ${resumeKey}`);
      assert.equal(address, ADDRESS);
      const within = captures.filter(
        ({ stamp }) => stamp >= from && stamp.slice(0, to.length) <= to,
      );
      const rows = within
        .slice(Number(resumeKey), Number(resumeKey) + part)
        .map(({ stamp, status = '200', type = 'text/html', digest }) => [
          stamp,
          ADDRESS,
          type,
          status,
          digest,
        ]);
      const next = Number(resumeKey) + part;
      const head =
        rows.length > 0 ? [['timestamp', 'original', 'mimetype', 'statuscode', 'digest']] : [];
      response.end(
        JSON.stringify([...head, ...rows, ...(next < within.length ? [[], [`${next}`]] : [])]),
      );
      return;
    }
    const [, stamp = ''] = /^\/web\/(\d{14})id_\//.exec(url.pathname) ?? [];
    asked.push(`page ${stamp}`);
    assert.ok(request.url?.endsWith(`id_/${ADDRESS}`));
    const { text, bytes } = captures.find((one) => one.stamp === stamp) ?? { text: null };
    if (text === null) response.writeHead(404).end();
    else
      response
        .writeHead(200, {
          'content-type': 'text/html',
          'x-archive-orig-last-modified': 'Mon, 04 Mar 2024 10:00:00 GMT',
          ...(bytes !== undefined && { 'x-archive-orig-content-length': `${bytes}` }),
        })
        .end(page('Rain in Lund', text));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { asked, base: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

let made = 0;
function reader(base: string) {
  const home = join(folder, `${++made}`);
  const config = join(home, 'config', 'variorum');
  mkdirSync(config, { recursive: true });
  writeFileSync(join(config, 'config.toml'), `archive = "${base}"\n`);
  const env = {
    XDG_DATA_HOME: join(home, 'data'),
    XDG_STATE_HOME: join(home, 'state'),
    XDG_CONFIG_HOME: join(home, 'config'),
  };
  const run = (...words: string[]) => call(words, { env });
  return {
    env,
    run,
    add: (...words: string[]) => run('add', '--wayback', '--allow-private', ADDRESS, ...words),
    versions: async () => JSON.parse((await run('history', ADDRESS, '-o', 'json')).stdout).versions,
    pace: () => JSON.parse(readFileSync(join(home, 'state', 'variorum', 'archives.json'), 'utf8')),
  };
}

const CAPTURES: readonly Captured[] = [
  { stamp: '20240303120000', digest: 'A', text: TEXT },
  { stamp: '20240304120000', digest: 'A', text: null },
  { stamp: '20240305120000', status: '404', digest: 'X', text: null },
  { stamp: '20240306120000', digest: 'B', text: TEXT.replace('two', 'three') },
  { stamp: '20240307120000', status: '-', type: 'warc/revisit', digest: 'B', text: null },
  { stamp: '20240308120000', digest: 'A', text: null },
];
const at = (day: number): string => `2024-03-0${day}T12:00:00.000Z`;

test('each capture of an address is a look at its time, and what it shows first a version', async () => {
  const { base, asked } = await archive(CAPTURES);
  const { add, versions, run } = reader(base);
  const added = await add();
  assert.deepEqual(added, {
    status: 0,
    stdout: '5 texts: 1 new, 1 changed, 1 changed back, 2 the same\n',
    stderr: '',
  });
  // What is the same by its digest is not asked for.
  assert.deepEqual(asked, [
    'list 0',
    'list 2',
    'list 4',
    'page 20240303120000',
    'page 20240306120000',
  ]);
  const found = await versions();
  assert.deepEqual(
    found.map(({ kind, fetched, until }: Record<string, string>) => [kind, fetched, until]),
    [
      ['first', at(3), at(4)],
      ['changed', at(6), at(7)],
      ['returned', at(8), at(8)],
    ],
  );
  assert.deepEqual(found[0].missed, [{ at: at(5), why: 'the server answers 404 (Not Found)' }]);
  const [{ by, id }] = found[0].seenBy;
  assert.deepEqual([by, id], [new URL(base).host, '20240303120000']);
  assert.equal((await run('verify')).status, 0);
  assert.equal(
    (await run('followed')).stdout,
    'Nothing is followed yet: "variorum add ADDRESS" begins with it.\n',
  );
});

test('called again it asks only for what is not known, within the days that are named', async () => {
  const { base, asked } = await archive(CAPTURES, { part: 9 });
  const { add, versions } = reader(base);
  await add('--from', '2024-03-05', '--to', '2024-03-07');
  assert.deepEqual(
    (await versions()).map(({ fetched }: { fetched: string }) => fetched),
    [at(6)],
  );
  await add();
  assert.deepEqual(asked, ['list 0', 'page 20240306120000', 'list 0', 'page 20240303120000']);
  assert.equal((await versions()).length, 3);
  assert.equal((await add()).stdout, 'Nothing new: all of it is known already.\n');
});

test('where it is interrupted, what was found is kept, and it goes on from there', async () => {
  let interrupt: () => void = () => {};
  const captures = [3, 4, 5, 6].map((day) => ({
    stamp: `2024030${day}120000`,
    digest: `${day}`,
    text: TEXT.replace('two', `${day}`),
  }));
  const { base, asked } = await archive(captures, {
    part: 9,
    busy: (request) => {
      if (request === 4) interrupt();
      return null;
    },
  });
  const { env, add, versions } = reader(base);
  const words = ['add', '--wayback', '--allow-private', ADDRESS];
  const stopped = await call(words, {
    env,
    onInterrupt: (listener) => {
      interrupt = listener;
      return () => {};
    },
  });
  assert.deepEqual(
    [stopped.status, stopped.stdout, stopped.stderr],
    [130, '2 texts: 1 new, 1 changed\n', ''],
  );
  assert.equal((await versions()).length, 2);
  asked.length = 0;
  assert.equal((await add()).stdout, '2 texts: 2 changed\n');
  assert.deepEqual(asked, ['list 0', 'page 20240305120000', 'page 20240306120000']);
  assert.equal((await versions()).length, 4);
});

test('an archive that wants to be left alone is, also by the next run', async () => {
  const short = await archive(CAPTURES, {
    part: 9,
    busy: (request) => (request === 2 ? '1' : null),
  });
  const patient = reader(short.base);
  assert.equal((await patient.add()).status, 0);
  assert.equal(short.asked[1], 'busy');

  const { base, asked } = await archive(CAPTURES, {
    part: 9,
    busy: (request) => (request === 3 ? '3600' : null),
  });
  const { add, versions, pace } = reader(base);
  const stopped = await add();
  assert.equal(stopped.status, 2);
  assert.match(
    stopped.stderr,
    /^variorum: not all captures: 127\.0\.0\.1:\d+; it wants to be left alone until \d{4}-\d\d-\d\d \d\d:\d\d UTC; the same command goes on then\n$/,
  );
  assert.equal(stopped.stdout, '2 texts: 1 new, 1 the same\n');
  assert.equal((await versions()).length, 1);
  assert.ok(Date.parse(pace()[base]) > Date.now() + 3_000_000);
  const before = asked.length;
  assert.equal((await add()).status, 2);
  assert.equal(asked.length, before);
});

test('what cannot be had is told in a line', async () => {
  const none = await archive([]);
  const { add, run } = reader(none.base);
  assert.match(
    (await add()).stderr,
    /^variorum: no captures: https:\/\/news\.example\/rain; 127\.0\.0\.1:\d+ has none of that time\n$/,
  );
  const refused = await run('add', '--wayback', ADDRESS);
  assert.match(
    refused.stderr,
    /^variorum: no captures: 127\.0\.0\.1:\d+; it needs --allow-private, as an address of this machine or its network\n$/,
  );
  assert.match(
    (await add('--from', 'never')).stderr,
    /^variorum: no such date: never; it can be [^\n]*\n$/,
  );
  assert.match(
    (await run('add', '--from', '2024', 'x.txt')).stderr,
    /^variorum: nothing to choose from: --from and --to; they need --wayback\n$/,
  );
  assert.match(
    (await run('add', '--wayback', 'ftp://x.example/')).stderr,
    /^variorum: no captures: ftp:\/\/x\.example\/; it is no address of the web \(http or https\)\n$/,
  );

  const lost = await archive([{ stamp: '20240303120000', digest: 'A', text: null }]);
  const told = await reader(lost.base).add();
  assert.equal(told.status, 2);
  assert.match(
    told.stderr,
    /^variorum: not fetched: https:\/\/news\.example\/rain, 2024-03-03T12:00:00\.000Z; the archive lists it, and does not have it\n$/,
  );
});

test('a page with fewer bytes than the server had stated is a gap', async () => {
  const whole = { stamp: '20240303120000', digest: 'A', text: TEXT, bytes: 200 };
  const cut = { stamp: '20240304120000', digest: 'B', text: TEXT.slice(0, 120), bytes: 20_000 };
  const { base } = await archive([whole, cut], { part: 9 });
  const { add, versions } = reader(base);
  const { stdout, stderr } = await add();
  assert.equal(stdout, '1 text: 1 new\n');
  assert.equal(stderr, `variorum: not read: ${ADDRESS}; the connection broke off\n`);
  const [first, ...others] = await versions();
  assert.equal(others.length, 0);
  assert.deepEqual(first.missed, [{ at: at(4), why: 'the connection broke off' }]);
});

test('captures that an archive lists and does not have are gaps, and what comes behind them is found', async () => {
  const lost = [4, 5, 6, 7].map((day) => ({
    stamp: `2024030${day}120000`,
    status: '-',
    type: 'warc/revisit',
    digest: `${day}`,
    text: null,
  }));
  const first = { stamp: '20240303120000', digest: 'A', text: TEXT };
  const last = { stamp: '20240308120000', digest: 'B', text: TEXT.replace('two', 'three') };
  const { base, asked } = await archive([first, ...lost, last], { part: 9 });
  const { add, versions } = reader(base);
  const { status, stdout, stderr } = await add();
  assert.deepEqual([status, stdout], [2, '2 texts: 1 new, 1 changed\n']);
  assert.equal(stderr.match(/the archive lists it, and does not have it/g)?.length, lost.length);
  const [seen] = await versions();
  assert.deepEqual(
    seen.missed.map((gap: { at: string }) => gap.at),
    [at(4), at(5), at(6), at(7)],
  );
  asked.length = 0;
  const again = await add();
  assert.deepEqual([again.status, again.stdout], [0, 'Nothing new: all of it is known already.\n']);
  assert.deepEqual(asked, ['list 0']);
});

test('a capture of a time to come is told, and not taken', async () => {
  const first = { stamp: '20240303120000', digest: 'A', text: TEXT };
  const wrong = { stamp: '20990304120000', digest: 'B', text: TEXT.replace('two', 'three') };
  const { base, asked } = await archive([first, wrong], { part: 9 });
  const { status, stdout, stderr } = await reader(base).add();
  assert.deepEqual([status, stdout], [2, '1 text: 1 new\n']);
  assert.equal(
    stderr,
    `variorum: not read: ${ADDRESS}, 2099-03-04T12:00:00.000Z; that time is yet to come\n`,
  );
  assert.deepEqual(asked, ['list 0', 'page 20240303120000']);
});

test('an archive is asked in addresses, and git in files: not both at once', async () => {
  const { status, stderr } = await call(['add', '--wayback', '--git', 'https://news.example/rain']);
  assert.equal(status, 2);
  assert.equal(
    stderr,
    'variorum: not both: --wayback and --git; an archive has addresses, and git files\n',
  );
});
