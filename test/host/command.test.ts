import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCommand } from '../../src/host/command.ts';

const HOW = { env: { PATH: process.env.PATH }, limit: 20_000 };
const script = (source: string) => [process.execPath, '-e', source];

test('a command has its words as they are, and is told on standard input', async () => {
  const source = `
    const told = require('node:fs').readFileSync(0, 'utf8');
    process.exit(told === 'eight → nine' && process.argv[1] === '$(false); *' ? 0 : 1)`;
  assert.equal(await runCommand([...script(source), '$(false); *'], 'eight → nine', HOW), null);
});

test('why a command failed is said in a line', async () => {
  for (const [command, why] of [
    [script('console.error("one\\ntwo"); process.exit(3)'), 'it ended with 3: one'],
    [script('console.error("\\x1b[31mred"); process.exit(1)'), 'it ended with 1: red'],
    [script('process.kill(process.pid, "SIGTERM")'), 'it ended with SIGTERM'],
    [['no-such-program-is-here'], 'there is no such program'],
    [[process.cwd()], 'its permissions keep you out'],
  ] as const)
    assert.equal(await runCommand(command, '', HOW), why);
});

test('a command that reads nothing may be told much', async () => {
  assert.equal(await runCommand(script('0'), 'x'.repeat(3_000_000), HOW), null);
});

test('a command that hangs is ended with what it started', async () => {
  const child = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })`;
  const why = await runCommand(script(`${child}; setInterval(() => {}, 1000)`), '', {
    ...HOW,
    limit: 400,
  });
  assert.equal(why, 'it did not end within 0.4 s');
});

/** Whether a process is there and runs: one that has ended may wait for its parent to ask. */
function runs(id: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

// Only Linux tells what a process started that is in no group of it.
if (process.platform === 'linux')
  test('what a command started in a session of its own is ended with it', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'variorum-')), 'id');
    const source = `
      const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
      require('node:fs').writeFileSync(process.argv[1], String(child.pid));
      setInterval(() => {}, 1000)`;
    await runCommand([...script(source), file], '', { ...HOW, limit: 3000 });
    const id = Number(readFileSync(file, 'utf8'));
    assert.ok(id > 0);
    // The system takes a moment to end it.
    for (let asked = 0; asked < 200 && runs(id); asked++) await sleep(10);
    assert.equal(runs(id), false);
    rmSync(dirname(file), { recursive: true });
  });
