import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { call } from '../call.ts';
import { DOCKERS, FLOOD } from '../library/texts.ts';
import { PROGRAM } from '../program/program.ts';
import { open, type Program } from './program.ts';

/** Waits until a file says what is wanted. */
async function eventually(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    try {
      if (holds()) return;
    } catch {
      // Not yet written.
    }
    await new Promise((done) => setTimeout(done, 10));
  }
  assert.fail('waited in vain');
}

test('two screens of one reader lose nothing of each other, though both be killed', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-test-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const env = { XDG_DATA_HOME: join(folder, 'data'), XDG_STATE_HOME: join(folder, 'state') };
  const paths = [FLOOD, DOCKERS].map((text, index) => {
    const path = join(folder, `${index}.txt`);
    writeFileSync(path, text);
    return path;
  });
  assert.equal((await call(['add', ...paths], { env })).status, 0);
  const marks = () =>
    JSON.parse(readFileSync(join(folder, 'state', 'variorum', 'marks.json'), 'utf8'));
  const opened = async (): Promise<Program> => {
    const on = open(t, PROGRAM, { env });
    await on.until('q leave');
    return on;
  };
  const [one, other] = [await opened(), await opened()];
  await one.press('\r', 'q back');
  await other.press('j*', '★');
  await eventually(() => marks().starred.length === 1 && Object.keys(marks().read).length === 1);
  for (const screen of [one, other]) screen.kill('SIGKILL');
  const again = await opened();
  assert.ok(again.rows().some((row) => row.startsWith('★')));
  assert.equal(again.rows().filter((row) => row.startsWith('•')).length, 1);
});
