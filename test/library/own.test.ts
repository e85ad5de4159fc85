import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { openToAdd } from '../../src/library/own.ts';
import { newlyFollowed } from '../../src/store/followed.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

test('what ends the visits is what is told, where the library is not to be had again after them', async () => {
  const stdin = Readable.from([]) as Readable as NodeJS.ReadStream;
  const library = await openToAdd({ env: { XDG_DATA_HOME: folder }, cwd: folder, stdin });
  const led = newlyFollowed('http://127.0.0.1/', '2026-01-01T00:00:00.000Z', { via: 'feed.xml' });
  const { signal } = new AbortController();
  const visiting = library.visit([led], { allowPrivate: false, signal });
  const path = join(folder, 'variorum', 'library.db');
  const turned = (async () => {
    for await (const _ of visiting) assert.fail('nothing can be kept');
  })();
  // By now it is closed, and the visits have not begun.
  rmSync(path);
  mkdirSync(path);
  await assert.rejects(turned, /^Trouble: /);
  await library.close();
});
