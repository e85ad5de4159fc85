import assert from 'node:assert/strict';
import { test } from 'node:test';
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
