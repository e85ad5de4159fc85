import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { call } from '../call.ts';
import { DOCKERS, FLOOD } from '../library/texts.ts';
import { open, type Screens } from './open.ts';

/** A reader with a library of two stories. */
async function reader(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-test-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const env = { XDG_DATA_HOME: join(folder, 'data'), XDG_STATE_HOME: join(folder, 'state') };
  const add = async (name: string, text: string): Promise<void> => {
    const path = join(folder, name);
    writeFileSync(path, text);
    assert.equal((await call(['add', path], { env })).status, 0);
  };
  await add('flood.txt', FLOOD);
  await add('dockers.txt', DOCKERS);
  return {
    add,
    opened: async (): Promise<Screens> => {
      const on = open(t, [], { env });
      await on.until('q leave');
      return on;
    },
  };
}

test('what was read is known at the next visit; what changed since stands first and opens as that', async (t) => {
  const { add, opened } = await reader(t);
  const first = await opened();
  assert.equal(first.rows().filter((row) => row.startsWith('•')).length, 2);
  const under = first.rows().findIndex((row) => row.startsWith('• River'));
  await first.press(`${'j'.repeat((under - 1) / 2)}\r`, 'q back');
  await first.press('q', (rows) => rows.some((row) => row.startsWith('  River')));
  first.send('Q');
  assert.equal(await first.ended, 0);

  await add('flood.txt', FLOOD.replace('340', '430'));
  const second = await opened();
  assert.match(second.rows()[1] ?? '', /^~ River/);
  await second.until('figure 340 → 430');
  const [title = ''] = await second.press('\r', 'q back');
  assert.match(title, /1 figure changed/);
});

test('R shows what came while the list stood open', async (t) => {
  const { add, opened } = await reader(t);
  const on = await opened();
  await add('bridge.txt', 'Bridge Closes for Repairs\n\nThe bridge at Tui closes on Monday.');
  const rows = await on.press('r', '1 new version.');
  assert.match(rows.join('\n'), /• Bridge Closes/);
});
