import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import { call } from '../call.ts';
import { digest, http, packed, record, response, zip } from '../warc.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

let made = 0;
/** A folder and a library of a test's own. */
function place() {
  const cwd = join(folder, `${++made}`);
  mkdirSync(cwd, { recursive: true });
  const env = { XDG_DATA_HOME: join(cwd, 'data') };
  const run = (...words: string[]) => call(words, { env, cwd });
  const add = (name: string, content: Buffer) => {
    writeFileSync(join(cwd, name), content);
    return run('add', name);
  };
  const versions = async (address = ADDRESS) =>
    JSON.parse((await run('history', address, '-o', 'json')).stdout).versions;
  return { cwd, run, add, versions };
}

const ADDRESS = 'https://news.example/rain';
const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
const at = (day: number): string => `2024-03-0${day}T12:00:00.000Z`;

function page(rose: string): string {
  const text = [
    `<p>It rained in Lund on Monday, and the river rose by ${rose} metres in one night.</p>`,
    '<p>Nobody was hurt, the fire brigade says, but forty houses have no power.</p>',
    '<p>The mayor asks for help from the neighbouring towns until Friday.</p>',
  ];
  return `<html><head><title>Rain in Lund</title></head><body><article><h1>Rain in Lund</h1>${text.join('')}</article></body></html>`;
}

function seen(day: number, rose: string): Buffer {
  return response(ADDRESS, at(day), http('200 OK', HTML, page(rose)));
}

test('each page of an archive is a version with the time of its capture and the archive’s name', async () => {
  const { add, versions, run } = place();
  const info = record(
    { 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' },
    'x: y',
  );
  const asked = record(
    {
      'WARC-Type': 'request',
      'WARC-Target-URI': ADDRESS,
      'Content-Type': 'application/http; msgtype=request',
    },
    'GET /rain HTTP/1.1\r\n\r\n',
  );
  const picture = response(
    `${ADDRESS}.png`,
    at(1),
    http('200 OK', { 'Content-Type': 'image/png' }, 'x'),
  );
  const file = packed(info, asked, seen(5, 'three'), picture, seen(3, 'two'));
  const added = await add('news.warc.gz', file);
  assert.deepEqual(added, { status: 0, stdout: '2 texts: 1 new, 1 changed\n', stderr: '' });
  const found = await versions();
  assert.deepEqual(
    found.map(
      ({
        fetched,
        seenBy: [{ by }],
      }: {
        fetched: string;
        seenBy: { by: string }[] & [{ by: string }];
      }) => [fetched, by],
    ),
    [
      [at(3), 'news.warc.gz'],
      [at(5), 'news.warc.gz'],
    ],
  );
  const shown = await run('show', found[0].id);
  assert.match(shown.stdout, /\ncaptured by news\.warc\.gz 2024-03-03 12:00\n$/);
  assert.equal((await run('verify')).status, 0);

  const again = await add('news.warc.gz', file);
  assert.deepEqual(again, {
    status: 0,
    stdout: 'Nothing new: nothing is in it that is not known.\n',
    stderr: '',
  });
});

test('a file that is not packed, packed in one piece, and a WACZ are read alike', async () => {
  const records = Buffer.concat([seen(3, 'two'), seen(5, 'three')]);
  const part = packed(seen(3, 'two'), seen(5, 'three'));
  const resources = [{ name: 'a', path: 'archive/a.warc.gz', hash: digest(part) }];
  const wacz = zip({
    'archive/a.warc.gz': part,
    'pages/pages.jsonl': Buffer.from('{}'),
    'datapackage.json': Buffer.from(JSON.stringify({ resources })),
  });
  const files = { 'a.warc': records, 'b.warc.gz': gzipSync(records), 'c.wacz': wacz };
  for (const [name, content] of Object.entries(files)) {
    const added = await place().add(name, content);
    assert.deepEqual(added, { status: 0, stdout: '2 texts: 1 new, 1 changed\n', stderr: '' }, name);
  }
});

test('a body is read however it was packed and sent', async () => {
  const text = page('two');
  const inChunks = (body: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(`a\r\n`),
      body.subarray(0, 10),
      Buffer.from(`\r\n${(body.length - 10).toString(16)}\r\n`),
      body.subarray(10),
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
  const bodies: readonly (readonly [Record<string, string>, Buffer])[] = [
    [{ 'Content-Encoding': 'gzip' }, gzipSync(text)],
    [{ 'Content-Encoding': 'br' }, brotliCompressSync(text)],
    [{ 'Content-Encoding': 'deflate' }, deflateRawSync(text)],
    [{ 'Transfer-Encoding': 'chunked' }, inChunks(Buffer.from(text))],
    [{ 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }, inChunks(gzipSync(text))],
    // Unpacked by the archive, which kept what the server had said.
    [{ 'Content-Encoding': 'gzip' }, Buffer.from(text)],
    [{ 'Transfer-Encoding': 'chunked' }, Buffer.from(text)],
  ];
  for (const [headers, body] of bodies) {
    const answer = http('200 OK', { ...HTML, ...headers }, body);
    const { add, versions } = place();
    const { stdout, stderr } = await add('a.warc', response(ADDRESS, at(3), answer));
    assert.deepEqual([stdout, stderr], ['1 text: 1 new\n', ''], JSON.stringify(headers));
    assert.equal((await versions()).length, 1);
  }
});

test('a record that refers to another one saw the same; what was not there is a gap', async () => {
  const { add, versions } = place();
  const revisit = (day: number, refers: Record<string, string>): Buffer =>
    record(
      {
        'WARC-Type': 'revisit',
        'WARC-Target-URI': ADDRESS,
        'WARC-Date': at(day),
        'WARC-Record-ID': `<urn:${day}>`,
        ...refers,
      },
      '',
    );
  const first = http('200 OK', HTML, page('two'));
  const payload = digest(page('two'));
  const file = packed(
    response(ADDRESS, at(2), first, { 'WARC-Payload-Digest': payload }),
    revisit(3, { 'WARC-Payload-Digest': payload }),
    response(ADDRESS, at(4), http('404 Not Found', HTML, '<p>Nothing is here.</p>')),
    revisit(5, { 'WARC-Refers-To-Date': at(2), 'WARC-Refers-To-Target-URI': ADDRESS }),
    seen(7, 'three'),
  );
  const added = await add('a.warc.gz', file);
  assert.deepEqual(added, {
    status: 0,
    stdout: '4 texts: 1 new, 1 changed, 2 the same\n',
    stderr: '',
  });
  const [one, two, ...others] = await versions();
  assert.equal(others.length, 0);
  assert.equal(one.until, at(5));
  assert.deepEqual(one.missed, [{ at: at(4), why: 'the server answers 404 (Not Found)' }]);
  assert.equal(one.seenBy.length, 3);
  assert.equal(two.fetched, at(7));
});

test('what is not as it was recorded is told, and is no version', async () => {
  const { add, versions } = place();
  const answer = http('200 OK', HTML, page('nine'));
  const file = packed(
    seen(2, 'two'),
    response(ADDRESS, at(3), answer, { 'WARC-Block-Digest': digest('else') }),
    response(ADDRESS, at(4), answer, {
      'WARC-Payload-Digest': 'sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    }),
    response(ADDRESS, 'some day', answer),
  );
  const { status, stdout, stderr } = await add('a.warc.gz', file);
  assert.deepEqual([status, stdout], [2, '1 text: 1 new\n']);
  assert.match(stderr, /its digest is another/);
  assert.match(stderr, /it does not say when it was captured/);
  assert.equal((await versions())[0].missed.length, 2);

  const part = packed(seen(2, 'two'));
  const resources = [{ path: 'archive/a.warc', hash: digest('else') }];
  const wacz = zip({
    'archive/a.warc': part,
    'datapackage.json': Buffer.from(JSON.stringify({ resources })),
  });
  const told = await place().add('a.wacz', wacz);
  assert.match(
    told.stderr,
    /^variorum: not as it was packed: a\.wacz, archive\/a\.warc; its digest/,
  );
});

test('each record before a damaged one is kept, however small they are packed', async () => {
  const days = Array.from({ length: 9 }, (_, day) => day + 1);
  const records = days.map((day) => packed(seen(day, `${day + 100}`)));
  const bad = Buffer.from(records[7] ?? '');
  bad.fill(0xff, 100, 140);
  const content = Buffer.concat([...records.slice(0, 7), bad, ...records.slice(8)]);
  const { status, stdout, stderr } = await place().add('a.warc.gz', content);
  assert.equal(status, 2);
  assert.match(stderr, /not read on: a\.warc\.gz; it is damaged, or ends too early/);
  assert.equal(stdout, '7 texts: 1 new, 6 changed\n');
});

test('what is broken or lies ends an archive there; what came before is kept', async () => {
  const whole = seen(2, 'two');
  const next = seen(4, 'three');
  const long = record(
    { 'WARC-Type': 'response', 'WARC-Target-URI': ADDRESS, 'Content-Length': '99999999999' },
    'x',
  );
  const short = response(ADDRESS, at(3), http('200 OK', HTML, page('four')), {
    'Content-Length': '40',
  });
  const bomb = gzipSync(
    Buffer.concat([
      Buffer.from('WARC/1.1\r\nWARC-Type: response\r\nX: '),
      Buffer.alloc(50_000_000, 'a'),
    ]),
  );
  const cases: Readonly<Record<string, readonly [Buffer, RegExp]>> = {
    'too long': [
      Buffer.concat([whole, long, next]),
      /not read on: a\.warc; it is damaged, or ends too early/,
    ],
    'too short': [
      Buffer.concat([whole, short, next]),
      /not read on: a\.warc; no record begins where number 3/,
    ],
    'without end': [
      Buffer.concat([gzipSync(whole), bomb]),
      /not read on: a\.warc; a record of it has no end/,
    ],
    cut: [
      gzipSync(Buffer.concat([whole, next])).subarray(0, -300),
      /not read on: a\.warc; it is damaged/,
    ],
  };
  for (const [what, [content, told]] of Object.entries(cases)) {
    const { status, stdout, stderr } = await place().add('a.warc', content);
    assert.equal(status, 2, what);
    assert.match(stderr, told, what);
    if (what !== 'cut')
      assert.match(stdout, /^1 text: 1 new\n$|^2 texts: 1 new, 1 cut short/m, what);
  }
  const endless = response(
    ADDRESS,
    at(3),
    http(
      '200 OK',
      { ...HTML, 'Content-Encoding': 'gzip' },
      gzipSync(Buffer.alloc(50_000_000, 'a')),
    ),
  );
  const unpacks = await place().add('a.warc', Buffer.concat([whole, endless, next]));
  assert.match(unpacks.stderr, /it has more than 10 MB/);
  assert.equal(unpacks.stdout, '2 texts: 1 new, 1 changed\n');
  for (const name of ['a.warc', 'a.wacz']) {
    const none = await place().add(
      name,
      Buffer.from('PKthis is none of them, but it has some length'),
    );
    assert.equal(none.status, 2);
    assert.match(
      none.stderr,
      /no web archive: a\.warc; it is no WARC|not read on: a\.wacz; it is no ZIP/,
    );
  }
});

test('what broke off is a gap, and no sentence was absent because of it', async () => {
  const three = page('three');
  const cut = three.slice(0, three.indexOf('<p>The mayor'));
  const chunk = `${cut.length.toString(16)}\r\n${cut}\r\n`;
  const chunked = { ...HTML, 'Transfer-Encoding': 'chunked' };
  const range = { ...HTML, 'Content-Range': `bytes 0-${cut.length - 1}/${three.length}` };
  const stated = { ...HTML, 'Content-Length': `${three.length}` };
  const ways: readonly (readonly [Buffer, Record<string, string>?])[] = [
    [http('200 OK', HTML, cut), { 'WARC-Truncated': 'disconnect' }],
    [http('200 OK', stated, cut)],
    [http('200 OK', chunked, chunk)],
    [http('200 OK', chunked, chunk.slice(0, -20))],
    [http('200 OK', chunked, `${chunk}ffff\r\n`)],
    [http('200 OK', { ...stated, 'Content-Encoding': 'gzip' }, gzipSync(cut).subarray(0, -9))],
    [http('206 Partial Content', range, cut)],
  ];
  for (const [index, [answer, more]] of ways.entries()) {
    const { add, versions, run } = place();
    const file = packed(seen(2, 'two'), response(ADDRESS, at(3), answer, more), seen(4, 'three'));
    const { stdout, stderr } = await add('a.warc.gz', file);
    assert.equal(stdout, '2 texts: 1 new, 1 changed\n', `${index}`);
    const [first, second] = await versions();
    const isPart = index === ways.length - 1;
    const why = isPart ? 'the server answers 206 (Partial Content)' : 'the connection broke off';
    assert.deepEqual(first.missed, [{ at: at(3), why }]);
    assert.equal(second.fetched, at(4));
    assert.equal(stderr, isPart ? '' : `variorum: not read: ${ADDRESS}; ${why}\n`);
    const { sentences } = JSON.parse((await run('annotate', ADDRESS, '-o', 'json')).stdout);
    const absent = sentences.filter(
      ({ text, spells }: { text: string; spells: { absent: unknown }[] }) =>
        text.includes('mayor') && spells.some((spell) => spell.absent !== null),
    );
    assert.deepEqual(absent, []);
  }
  const picture = { 'Content-Type': 'image/png', 'Content-Length': '100' };
  const other = response(`${ADDRESS}.png`, at(3), http('200 OK', picture, 'x'));
  const added = await place().add('a.warc', Buffer.concat([seen(2, 'two'), other]));
  assert.deepEqual([added.status, added.stderr], [0, '']);
});

test('chunks with what may be said of them, and fields behind the last, are whole', async () => {
  const text = page('two');
  const size = text.length.toString(16).toUpperCase();
  for (const body of [
    `${size};a=b\r\n${text}\r\n0\r\nX-Sum: 1\r\n\r\n`,
    `${size}\r\n${text}\r\n0\r\n`,
  ]) {
    const answer = http('200 OK', { ...HTML, 'Transfer-Encoding': 'chunked' }, body);
    const { stdout, stderr } = await place().add('a.warc', response(ADDRESS, at(3), answer));
    assert.deepEqual([stdout, stderr], ['1 text: 1 new\n', '']);
  }
});

test('a record is one witness, whatever the archive that has it is called', async () => {
  const { add, versions } = place();
  await add('a.warc', seen(3, 'two'));
  const copied = await add('b.warc.gz', packed(seen(3, 'two'), seen(5, 'three')));
  assert.equal(copied.stdout, '1 text: 1 changed\n');
  const other = response(ADDRESS, at(3), http('200 OK', HTML, page('two')), {
    'WARC-Record-ID': '<urn:test:other>',
  });
  assert.equal((await add('c.warc', other)).stdout, '1 text: 1 the same\n');
  const [first] = await versions();
  assert.deepEqual(
    first.seenBy.map(({ by }: { by: string }) => by),
    ['a.warc', 'c.warc'],
  );

  const together = place();
  await together.add('a.warc', seen(3, 'two'));
  writeFileSync(join(together.cwd, 'b.warc'), seen(4, 'two'));
  writeFileSync(join(together.cwd, 'c.warc'), seen(4, 'two'));
  const { stdout } = await together.run('add', 'a.warc', 'b.warc', 'c.warc');
  assert.equal(stdout, '1 text: 1 the same\n');
});
