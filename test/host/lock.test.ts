import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { locked, lockedWithin } from '../../src/host/lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));
const place = join(folder, 'lock');

test('a lock is one holder’s until it is given back, and the program goes on while another waits', async () => {
  const first = locked(place);
  assert.ok(first);
  assert.equal(locked(place), null);
  assert.equal(await lockedWithin(place, 0), null);
  const second = lockedWithin(place, 60_000);
  // A wait that held the program up would never come to this.
  first.close();
  const held = await second;
  assert.ok(held);
  assert.equal(locked(place), null);
  held.close();
  assert.equal(statSync(place).mode & 0o777, 0o600);
});
