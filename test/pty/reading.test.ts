import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { DOCKERS, FLOOD } from '../library/texts.ts';
import { PROGRAM, runProgram } from '../program/program.ts';
import { open, type Program } from './program.ts';

/** A reader with a library of two stories. */
async function reader(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-test-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const env = { XDG_DATA_HOME: join(folder, 'data'), XDG_STATE_HOME: join(folder, 'state') };
  const add = async (name: string, text: string): Promise<void> => {
    const path = join(folder, name);
    writeFileSync(path, text);
    assert.equal((await runProgram(PROGRAM, ['add', path], { env })).status, 0);
  };
  await add('flood.txt', FLOOD);
  await add('dockers.txt', DOCKERS);
  return {
    add,
    opened: async (): Promise<Program> => {
      const on = open(t, PROGRAM, { env });
      await on.until('q leave');
      return on;
    },
    marks: () => JSON.parse(readFileSync(join(folder, 'state', 'variorum', 'marks.json'), 'utf8')),
  };
}

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

test('what was read is known at the next visit; what changed since stands first and opens as that', async (t) => {
  const { add, opened } = await reader(t);
  const first = await opened();
  assert.equal(first.rows().filter((row) => row.startsWith('•')).length, 2);
  const under = first.rows().findIndex((row) => row.startsWith('• River'));
  await first.press(`${'j'.repeat((under - 1) / 2)}\r`, 'q back');
  await first.press('q', (rows) => rows.some((row) => row.startsWith('  River')));
  first.send('Q');
  assert.equal((await first.ended).status, 0);

  await add('flood.txt', FLOOD.replace('340', '430'));
  const second = await opened();
  assert.match(second.rows()[1] ?? '', /^~ River/);
  await second.until('figure 340 → 430');
  const [title = ''] = await second.press('\r', 'q back');
  assert.match(title, /1 figure changed/);
});

test('two screens of one reader lose nothing of each other, though both be killed', async (t) => {
  const { opened, marks } = await reader(t);
  const [one, other] = [await opened(), await opened()];
  await one.press('\r', 'q back');
  await other.press('j*', '★');
  await eventually(() => marks().starred.length === 1 && Object.keys(marks().read).length === 1);
  for (const screen of [one, other]) screen.kill('SIGKILL');
  const again = await opened();
  assert.ok(again.rows().some((row) => row.startsWith('★')));
  assert.equal(again.rows().filter((row) => row.startsWith('•')).length, 1);
});

test('R shows what came while the list stood open', async (t) => {
  const { add, opened } = await reader(t);
  const on = await opened();
  await add('bridge.txt', 'Bridge Closes for Repairs\n\nThe bridge at Tui closes on Monday.');
  const rows = await on.press('R', '1 new version.');
  assert.match(rows.join('\n'), /• Bridge Closes/);
});
