import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { call } from '../call.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));
const env = { XDG_DATA_HOME: join(folder, 'data') };
const run = (...words: string[]) => call(words, { env });

const path = join(folder, 'harbour.txt');
const FIRST = `Two ships collide off the harbour mouth

Two ships collided at dawn on Tuesday, and “the fog was total”, pilot Abena Owusu said.

The port authority put the damage at $3.4 million. Nobody was hurt, the coastguard said.

The harbour will be closed until Friday. Twelve vessels are waiting outside.
`;
const SECOND = FIRST.replace('3.4 million', '4.1 million').replace('until Friday', 'for a week');

for (const text of [FIRST, SECOND, 'Subscribe to read on.\n', FIRST]) {
  writeFileSync(path, text);
  await run('add', path);
}

test('an article’s history says what each version is and what it changed', async () => {
  const { status, stdout } = await run('history', path);
  assert.equal(status, 0);
  const [head, ...steps] = stdout.split('\n\n');
  assert.match(
    head ?? '',
    /^Two ships collide off the harbour mouth\n\/.*harbour\.txt\n4 versions/,
  );
  assert.equal(steps.length, 4);
  assert.match(steps[0] ?? '', /^1 .* first /);
  assert.match(steps[1] ?? '', /^2 .* changed .*\n {3}figure: \$3\.4 million → \$4\.1 million$/m);
  assert.match(steps[1] ?? '', /friday, gone$/im);
  assert.match(steps[2] ?? '', /^3 .* only a notice [^\n]*$/);
  assert.match(
    steps[3] ?? '',
    /^4 .* changed back .*\n {3}figure: \$4\.1 million → \$3\.4 million$/m,
  );
  assert.deepEqual(await run('history', '1'), { status, stdout, stderr: '' });
});

test('as JSON, each version names the one that it was compared with', async () => {
  const { format, source, versions } = JSON.parse((await run('history', '1', '-o', 'json')).stdout);
  assert.deepEqual([format, source], ['variorum.history/1', path]);
  const [first, second, cut, back] = versions;
  assert.deepEqual(
    versions.map(({ kind }: { kind: string }) => kind),
    ['first', 'changed', 'notice', 'returned'],
  );
  assert.deepEqual([first.since, second.since, cut.since], [null, first.id, null]);
  assert.deepEqual([back.id, back.since], [first.id, second.id]);
  assert.deepEqual(second.changes[0], { kind: 'figure', why: '$3.4 million → $4.1 million' });
});

test('a correction that was appended is a version of its own, and told first', async () => {
  const notice = join(folder, 'notice.txt');
  for (const text of [
    FIRST,
    `${FIRST.replace('Nobody was', 'Two were')}\nCorrection: Two people were hurt.\n`,
  ]) {
    writeFileSync(notice, text);
    await run('add', notice);
  }
  const [, , second] = (await run('history', notice)).stdout.split('\n\n');
  assert.match(second ?? '', /^2 .* changed .*\n {3}Correction, new: Two people were hurt\.\n/);
  const { versions } = JSON.parse((await run('history', notice, '-o', 'json')).stdout);
  assert.deepEqual(versions[0].paratext, null);
  assert.deepEqual(versions[1].paratext, [
    { role: 'correction', why: 'only on the right: Two people were hurt.' },
  ]);
});

test('what is in no library has no history, and what is nowhere is told so', async () => {
  const other = join(folder, 'other.txt');
  writeFileSync(other, SECOND);
  assert.match(
    (await run('history', other)).stderr,
    /^variorum: no history: .*other\.txt; [^\n]+\n$/,
  );
  assert.match((await run('history', 'nothing')).stderr, /^variorum: no such version: nothing; /);
});
