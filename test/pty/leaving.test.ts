import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { PROGRAM, quoted } from '../program/program.ts';
import { open, type Program } from './program.ts';

/** The program as a shell's command, with a line before it and one after it that tells the status. */
function openInShell(t: TestContext, env: Readonly<Record<string, string>> = {}): Program {
  const command = `echo before; ${quoted(PROGRAM)}; echo "left with $?"`;
  return open(t, ['/bin/sh', '-c', command], { env });
}

/** Whether the terminal is as the shell had it: its screen, cursor, wrapping, and all rows scrolling. */
async function assertSane(on: Program): Promise<void> {
  await on.ended;
  const { terminal } = on;
  assert.equal(terminal.buffer.active.type, 'normal');
  assert.equal(terminal.modes.wraparoundMode, true);
  assert.match(on.written(), /\x1b\[\?25h[^\x1b]*$/);
  const long = 'x'.repeat(terminal.cols + 1);
  terminal.write(`${'\r\n'.repeat(terminal.rows)}${long}`);
  await new Promise<void>((done) => terminal.write('', done));
  assert.deepEqual(on.rows().slice(-2), ['x'.repeat(terminal.cols), 'x']);
  assert.deepEqual(on.rows().slice(0, -2).join(''), '');
}

test('q leaves, and the terminal is as it was; a machine that calls itself CI gets screens too', async (t) => {
  const shell = openInShell(t, { CI: 'true' });
  await shell.until('Variorum');
  const rows = await shell.press('q', 'left with');
  assert.deepEqual(rows.slice(0, 2), ['before', 'left with 0']);
  await assertSane(shell);
});

for (const [signal, status] of [
  ['SIGTERM', 143],
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGQUIT', 131],
] as const) {
  test(`${signal} ends it as it would any program, and the terminal is as it was`, async (t) => {
    const shell = openInShell(t);
    await shell.until('leave');
    process.kill(childOf(shell), signal);
    await shell.until(`left with ${status}`);
    await assertSane(shell);
  });
}

test('where the terminal goes away the program does not stay', async (t) => {
  const alone = open(t, PROGRAM);
  await alone.until('leave');
  alone.hangUp();
  while (isRunning(alone.pid)) await new Promise((done) => setTimeout(done, 20));
});

test('while long texts are compared a line says so, and ^C ends it as it would any program', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const files = ['old', 'new'].map((town) => {
    const file = join(folder, `${town}.txt`);
    const lines = Array.from(
      { length: 20_000 },
      (_, at) => `The council of the ${town} town heard ${at} people on Monday.`,
    );
    writeFileSync(file, lines.join('\n\n'));
    return file;
  });
  const on = open(t, [...PROGRAM, 'compare', ...files]);
  await on.until(/reading the text on the (?:left|right)|comparing the two texts/);
  on.send('\x03');
  assert.equal((await on.ended).signal, constants.signals.SIGINT);
});

test('^Z gives the terminal to the shell, fg brings the same screen back, in the size that the terminal has by then', async (t) => {
  const shell = open(t, ['/bin/sh', '-i'], { env: { PS1: 'shell> ' } });
  await shell.until('shell> ');
  shell.send(`${quoted(PROGRAM)}\r`);
  await shell.until('leave');
  const before = text(await shell.press('\r', 'q back'));
  await shell.press('\x1a', /^shell> $/m);
  assert.equal(shell.terminal.buffer.active.type, 'normal');
  assert.equal(shell.terminal.modes.wraparoundMode, true);
  await shell.press('echo here\r', /^here$/m);
  await shell.press('fg\r', (rows) => text(rows) === before);
  // Only who is in front is told of another size.
  await shell.press('\x1a', /^shell> $/m);
  shell.resize(60, 14);
  await shell.press('fg\r', (rows) => / q back$/.test(rows[13] ?? ''));
  await shell.press('Q', /^shell> $/m);
  shell.send('exit\r');
  await shell.ended;
});

/** The rows without the map, which comes after them. */
function text(rows: readonly string[]): string {
  return rows.map((row) => row.slice(0, 150).trimEnd()).join('\n');
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The one child of the shell. */
function childOf({ pid }: Program): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim());
}
