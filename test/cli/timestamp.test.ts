import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { faultOf, question } from '../../src/cli/timestamp/stamp.ts';
import { call } from '../call.ts';
import { DOCKERS } from '../library/texts.ts';
import { random } from '../random.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);
const run = (...words: string[]) => call(words, { env: { XDG_DATA_HOME: path('data') } });
const openssl = (...words: string[]) =>
  execFileSync('openssl', words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
const verify = (...words: string[]) =>
  spawnSync('sh', [join(import.meta.dirname, '../../docs/verify-export.sh'), ...words], {
    encoding: 'utf8',
  });

/** A root certificate, and that of a time-stamping authority below it. */
function authority(name: string): void {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc'];
  openssl(
    ...['req', '-x509', ...key, '-keyout', `${name}-root.key`, '-out', `${name}-root.pem`],
    ...['-subj', `/CN=${name} root`, '-days', '2'],
  );
  const extension = 'extendedKeyUsage = critical, timeStamping';
  openssl(
    ...['req', '-x509', ...key, '-keyout', `${name}.key`, '-out', `${name}.pem`, '-days', '2'],
    ...['-subj', `/CN=${name}`, '-CA', `${name}-root.pem`, '-CAkey', `${name}-root.key`],
    ...['-addext', extension, '-addext', 'basicConstraints = CA:FALSE'],
  );
  writeFileSync(
    path(`${name}.conf`),
    `[tsa]
default_tsa = it
[it]
serial = ./${name}.serial
signer_cert = ./${name}.pem
signer_key = ./${name}.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
`,
  );
}
for (const name of ['notary', 'stranger']) authority(name);

function reply(name: string, asked: Uint8Array): Buffer {
  writeFileSync(path('asked.tsq'), asked);
  openssl(
    ...['ts', '-reply', '-config', `${name}.conf`, '-section', 'it'],
    ...['-queryfile', 'asked.tsq', '-out', 'answer.tsr'],
  );
  return readFileSync(path('answer.tsr'));
}

async function serve(answer: (asked: Buffer) => Buffer | number): Promise<string> {
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const isAsked = request.headers['content-type'] === 'application/timestamp-query';
      const answered = isAsked ? answer(Buffer.concat(chunks)) : 415;
      if (typeof answered === 'number') response.statusCode = answered;
      response.setHeader('content-type', 'application/timestamp-reply');
      response.end(typeof answered === 'number' ? '' : answered);
    });
  };
  const server = createServer(listener).listen(0, '127.0.0.1');
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

writeFileSync(path('dockers.txt'), DOCKERS);
await run('add', path('dockers.txt'));

test('a proof is stamped by an authority, and verified by its root certificate only', async () => {
  const address = await serve((asked) => reply('notary', asked));
  const file = path('story.md');
  const words = ['export', 'story', '1', '--to', file, '--timestamp', address];
  assert.deepEqual(await run(...words), { status: 0, stdout: '', stderr: '' });
  const verified = verify(file, '-', path('notary-root.pem'));
  assert.equal(verified.stderr, '');
  assert.match(verified.stdout, /^stamped: \w{3} .* GMT\nverified: 1 records, /);
  const by = verify(file, '-', path('stranger-root.pem'));
  assert.deepEqual(
    [by.status, by.stderr],
    [1, 'not verified: it is not stamped by this authority\n'],
  );
  const stamp = readFileSync(`${file}.proof.tsr`);
  // What the authority says and signs; of what wraps that, openssl passes over some bytes.
  const hash = createHash('sha256')
    .update(readFileSync(`${file}.proof`))
    .digest();
  const time = stamp.toString('latin1').search(/20\d{12}(?:\.\d+)?Z/);
  for (const place of [stamp.indexOf(hash), stamp.indexOf(hash) + 31, time + 3, stamp.length - 1]) {
    const bytes = Buffer.from(stamp);
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    writeFileSync(`${file}.proof.tsr`, bytes);
    assert.equal(verify(file, '-', path('notary-root.pem')).status, 1, `byte ${place}`);
  }
});

test('a stamp that is damaged on its way is told, and not kept', async () => {
  const places = [(stamp: Buffer) => stamp.length - 1, (stamp: Buffer) => stamp.length - 40];
  for (const place of places) {
    const address = await serve((asked) => {
      const stamp = reply('notary', asked);
      const at = place(stamp);
      stamp[at] = (stamp[at] ?? 0) ^ 1;
      return stamp;
    });
    const file = path('damaged.md');
    const { status, stderr } = await run(
      'export',
      'story',
      '1',
      '--to',
      file,
      '--timestamp',
      address,
    );
    assert.equal(status, 2);
    assert.match(stderr, /^variorum: no time stamp: [^\n]*; its signature does not hold\n$/);
    assert.throws(() => readFileSync(file));
  }
});

test('what is no stamp on what was asked for is told, and not kept', async () => {
  const earlier = reply('notary', question('another text').bytes);
  const refusal = Buffer.from('300b300902010230040c026e6f', 'hex');
  for (const [name, answer, told] of [
    ['other', () => earlier, /it is a stamp on something else/],
    ['refused', () => refusal, /it is refused: no$/m],
    ['page', () => Buffer.from('<!doctype html>'), /what came is no time stamp/],
    ['long', () => Buffer.alloc(1 << 19), /what came is no time stamp/],
    ['gone', () => 404, /the server answers 404 \(Not Found\)/],
    ['elsewhere', () => 307, /the server answers 307 \(Temporary Redirect\)/],
  ] as const) {
    const file = path(`${name}.md`);
    const words = ['export', 'story', '1', '--to', file, '--timestamp', await serve(answer)];
    const { status, stderr } = await run(...words);
    assert.equal(status, 2);
    assert.match(stderr, /^variorum: no time stamp: http:[^\n]+\n$/);
    assert.match(stderr, told);
    assert.throws(() => readFileSync(`${file}.proof.tsr`));
  }
  for (const [address, told] of [
    ['file:///x', /^variorum: no address: file:\/\/\/x; [^\n]+\n$/],
    [
      'http://ann:secret@127.0.0.1/',
      /^variorum: no address: http:\/\/127\.0\.0\.1\/; name one [^\n]+\n$/,
    ],
    ['http://127.0.0.1:25/', /^variorum: no time stamp: [^\n]+; it is not to be asked\n$/],
  ] as const) {
    const words = ['export', 'story', '1', '--to', path('n.md'), '--timestamp', address];
    const { status, stderr } = await run(...words);
    assert.equal(status, 2);
    assert.match(stderr, told);
  }
});

test('an answer is read for what it is, whatever bytes come', () => {
  const asked = question('a text');
  const answer = reply('notary', asked.bytes);
  assert.equal(faultOf(answer, asked), null);
  assert.equal(
    faultOf(answer, { ...asked, nonce: Buffer.from('4100000000000000', 'hex') }),
    'it is an answer to another question',
  );
  for (let end = 0; end < answer.length; end++)
    assert.notEqual(faultOf(answer.subarray(0, end), asked), null, `${end} bytes`);
  const chance = random(7);
  for (let made = 0; made < 300; made++) {
    const bytes = Buffer.from(answer);
    for (let times = 0; times < 3; times++) bytes[chance.upTo(bytes.length)] = chance.upTo(256);
    faultOf(bytes, asked);
  }
});
