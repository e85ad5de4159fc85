import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { call } from '../call.ts';
import { DOCKERS, FLOOD } from '../library/texts.ts';
import { random } from '../random.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));
const env = { XDG_DATA_HOME: join(folder, 'data') };
const run = (...words: string[]) => call(words, { env, cwd: folder });
const SCRIPT = join(import.meta.dirname, '../../docs/verify-export.sh');
const verify = (...given: string[]) => spawnSync('sh', [SCRIPT, ...given], { encoding: 'utf8' });

for (const [name, text] of [
  ['flood.txt', FLOOD],
  ['dockers.txt', DOCKERS],
  ['flood.txt', FLOOD.replace('340 people', '430 people')],
] as const) {
  writeFileSync(join(folder, name), text);
  await run('add', name);
}

test('an export of each form carries the records that it rests on, and a script verifies it', async () => {
  for (const [kind, form] of [
    ['compare', 'json'],
    ['compare', 'html'],
    ['compare', 'md'],
    ['compare', 'docx'],
    ['compare', 'odt'],
    ['figures', 'csv'],
    ['story', 'json'],
  ] as const) {
    const file = join(folder, `${kind}.${form}`);
    const names = kind === 'compare' ? ['1', '2'] : ['1'];
    const { status, stderr } = await run('export', kind, ...names, '--to', file, '--proof');
    assert.deepEqual([status, stderr], [0, '']);
    const verified = verify(file);
    assert.equal(verified.stderr, '');
    assert.match(
      verified.stdout,
      /^verified: \d records, the last of the library is 3 [0-9a-f]{64}\n$/,
    );
  }
});

test('what proved a file goes with it where it is replaced', async () => {
  const file = join(folder, 'replaced.md');
  for (const ending of ['.proof', '.proof.sig', '.proof.tsr', '.proof.txt'])
    writeFileSync(file + ending, 'of another');
  const write = (...more: string[]) =>
    run('export', 'compare', '1', '2', '--to', file, '--force', ...more);
  const proven = await write('--proof');
  assert.equal(
    proven.stdout,
    `Removed, as of the export before: ${file}.proof.sig, ${file}.proof.tsr\n`,
  );
  assert.equal(verify(file).status, 0);
  const bare = await write();
  assert.equal(bare.stdout, `Removed, as of the export before: ${file}.proof\n`);
  assert.equal((await write()).stdout, '');
  assert.equal(readFileSync(`${file}.proof.txt`, 'utf8'), 'of another');
});

test('a byte that is changed in an export or its proof is found', async () => {
  const file = join(folder, 'changed.md');
  await run('export', 'compare', '1', '2', '--to', file, '--proof');
  const chance = random(5);
  for (const [path, times] of [
    [file, 5],
    [`${file}.proof`, 35],
  ] as const) {
    const whole = readFileSync(path);
    for (let made = 0; made < times; made++) {
      const bytes = Buffer.from(whole);
      const place = chance.upTo(bytes.length);
      bytes[place] = (bytes[place] ?? 0) ^ 1;
      writeFileSync(path, bytes);
      assert.equal(verify(file).status, 1, `${path}, byte ${place}`);
    }
    writeFileSync(path, whole);
  }
  const proof = readFileSync(`${file}.proof`, 'utf8');
  for (const changed of [
    `${proof}more`,
    `${proof}\0`,
    proof.replace('export ', 'export \0'),
    proof.trimEnd(),
  ]) {
    writeFileSync(`${file}.proof`, changed);
    assert.equal(verify(file).status, 1);
  }
  writeFileSync(`${file}.proof`, proof);
  assert.equal(verify(file).status, 0);
});

test('nothing that a proof says is run by the shell that verifies it', async () => {
  const file = join(folder, 'sent.md');
  await run('export', 'story', '1', '--to', file, '--proof');
  const whole = readFileSync(`${file}.proof`, 'utf8');
  const trace = join(folder, 'run');
  for (const number of [`records[$(touch ${trace})0]`, `$(touch ${trace})`, '09', '', '-1']) {
    writeFileSync(
      `${file}.proof`,
      whole.replace(/^first .*$/m, () => `first ${number}`),
    );
    for (const shell of ['sh', 'bash']) {
      const { status, stderr } = spawnSync(shell, [SCRIPT, file], { encoding: 'utf8' });
      // There may be no such shell.
      if (status !== null) assert.equal(stderr, 'not verified: a record has no number\n');
    }
  }
  assert.ok(!existsSync(trace));
});

test('a proof is signed by a key, and verified with its public half only', async () => {
  const [key, other] = [join(folder, 'key'), join(folder, 'other')];
  for (const path of [key, other])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', path]);
  const file = join(folder, 'signed.html');
  const { status, stderr } = await run('export', 'compare', '1', '2', '--to', file, '--sign', key);
  assert.deepEqual([status, stderr], [0, '']);
  assert.equal(verify(file, `${key}.pub`).status, 0);
  const again = await run('export', 'compare', '1', '2', '--to', file, '--sign', key, '--force');
  assert.deepEqual([again.status, verify(file, `${key}.pub`).status], [0, 0]);
  const by = verify(file, `${other}.pub`);
  assert.equal(by.status, 1);
  assert.match(by.stderr, /not verified: it is not signed by this key\n$/);
});

test('a key whose passphrase nobody gives signs nothing, and that is said in a line', async () => {
  const key = join(folder, 'locked');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', 'secret', '-C', '', '-f', key]);
  // A terminal would be asked.
  const asking = { SSH_ASKPASS: 'false', SSH_ASKPASS_REQUIRE: 'force' };
  const before = { ...process.env };
  Object.assign(process.env, asking);
  const file = join(folder, 'locked.md');
  const { status, stderr } = await run('export', 'story', '1', '--to', file, '--sign', key);
  for (const name of Object.keys(asking)) delete process.env[name];
  Object.assign(process.env, before);
  assert.equal(status, 2);
  assert.match(
    stderr,
    /^variorum: not signed: [^\n]*locked; its passphrase was not given; [^\n]*\n$/,
  );
});

test('what has no records, no file or no key is told', async () => {
  writeFileSync(join(folder, 'loose.txt'), DOCKERS.replace('eleven', 'twelve'));
  const to = (name: string) => ['--to', join(folder, name)];
  for (const [words, told] of [
    [['compare', '1', 'loose.txt', ...to('a.md'), '--proof'], /^variorum: no proof: .*; only what/],
    [
      ['compare', '1', '2', '--proof'],
      /^variorum: no proof: standard output; name a file with --to\n$/,
    ],
    [
      ['compare', '1', '2', ...to('b.md'), '--sign', 'none'],
      /^variorum: not signed: none; [^\n]+\n$/,
    ],
  ] as const) {
    const { status, stderr } = await run('export', ...words);
    assert.equal(status, 2);
    assert.match(stderr, told);
  }
  // What could not be proven is not there either, nor is half of it where a name is taken.
  assert.deepEqual(
    [existsSync(join(folder, 'b.md')), existsSync(join(folder, 'b.md.proof'))],
    [false, false],
  );
  writeFileSync(join(folder, 'c.md.proof'), 'mine');
  const { status } = await run('export', 'compare', '1', '2', ...to('c.md'), '--proof');
  assert.deepEqual([status, existsSync(join(folder, 'c.md'))], [2, false]);
  assert.equal(readFileSync(join(folder, 'c.md.proof'), 'utf8'), 'mine');
});
