import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { newKeys } from '../../src/serve/host-key.ts';
import { comeIn, exec, openShell } from '../serve/serving.ts';
import { environment, PROGRAM, runProgram } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

test('the program as it is built serves on, whatever one client sends or leaves open', async () => {
  const env = { XDG_DATA_HOME: folder, XDG_STATE_HOME: folder };
  const text = join(folder, 'a.txt');
  writeFileSync(text, 'Ferry aground\n\nThe ferry ran aground off Tromsdal on Monday.\n');
  assert.equal((await runProgram(PROGRAM, ['add', text], { env })).status, 0);
  const [file, ...first] = PROGRAM;
  const server = spawn(file, [...first, 'serve', '--anyone', '--listen', '127.0.0.1:0'], {
    env: environment(env),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(server, 'close');
  try {
    const [said] = await once(server.stdout, 'data');
    const port = Number(/ port (\d+);/.exec(String(said))?.[1]);
    const key = newKeys('reader').private;
    const reader = await comeIn(port, { privateKey: key });
    const shell = await openShell(reader);
    await shell.shows('Ferry');
    for (const length of [30_000, 60_000, 1_000_000]) {
      const other = await comeIn(port, { privateKey: key });
      await exec(other, `list ${'x'.repeat(length)}`).catch(() => {});
      other.destroy();
    }
    const hasty = await comeIn(port, { privateKey: key });
    hasty.exec('list', () => {});
    hasty.destroy();
    assert.equal((await exec(reader, 'list')).status, 0);
    server.kill('SIGTERM');
    await shell.closed;
    assert.match(shell.text(), /The server ends; come again later\.\r\n$/);
    assert.deepEqual(await ended, [0, null]);
  } finally {
    server.kill('SIGKILL');
  }
});
