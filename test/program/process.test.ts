import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { call } from '../call.ts';
import { environment, PROGRAM, quoted, runProgram } from './program.ts';

const [executable, ...first] = PROGRAM;
const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

const NEWS = 'The mayor resigned on Monday, she said. The council met at once.\n';

test('as a process it prints what a call prints, and ends with its status', async () => {
  const input = NEWS.replace('Monday', 'Tuesday');
  for (const [words, status] of [
    [['list'], 0],
    [['compare', '-', '5'], 1],
    [['--colour'], 2],
  ] as const) {
    const outcome = await runProgram(PROGRAM, words, { input });
    assert.equal(outcome.status, status);
    assert.deepEqual(outcome, await call(words, { input }));
  }
});

test('a reader that stops reading is no error', async () => {
  const path = join(folder, 'long.txt');
  writeFileSync(path, `${NEWS}\n`.repeat(2000));
  const child = spawn(executable, [...first, 'show', path], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  assert.deepEqual([status, stderr], [0, '']);
});

test('output that cannot be written is told, and is trouble', {
  skip: !existsSync('/dev/full'),
}, () => {
  const command = `${quoted(PROGRAM)} list 2>&1 >/dev/full; echo $?`;
  const told = execFileSync('bash', ['-c', command], { env: environment(), encoding: 'utf8' });
  assert.equal(told, 'variorum: not written: the output; the system says ENOSPC\n2\n');
});

test('a pipe is read like a file', () => {
  const command = `${quoted(PROGRAM)} compare <(printf '${NEWS}') <(printf '${NEWS}')`;
  execFileSync('bash', ['-c', command], { env: environment() });
});
