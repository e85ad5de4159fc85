import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { paceOf } from '../../../src/sources/fetch/pace.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));
const { signal } = new AbortController();

test('of many who ask at once each has a turn of its own, as far apart as it is to be', async () => {
  const path = join(folder, 'state', 'many.json');
  const pause = 3_600_000;
  const start = Date.now();
  // Two runs, with a pause so long that nobody waits for more than the first turn.
  const [one, other] = [
    paceOf(path, 'https://a.example', pause),
    paceOf(path, 'https://a.example', pause),
  ];
  assert.equal(await one.turn(1000, signal), null);
  const later = await other.turn(1000, signal);
  assert.ok(Date.parse(later ?? '') >= start + pause);
  // Who does not wait takes no turn.
  assert.equal(await one.turn(1000, signal), later);
  assert.equal(await paceOf(path, 'https://b.example', pause).turn(1000, signal), null);
});

test('nobody has a turn while a server wants to be left alone, whatever the file held before', async () => {
  const path = join(folder, 'rest.json');
  writeFileSync(path, '{"https://a.example": 7, "__proto__": "x"');
  const pace = paceOf(path, 'https://a.example', 0);
  const until = new Date(Date.now() + 3_600_000).toISOString();
  await pace.rest(until);
  assert.equal(await paceOf(path, 'https://a.example', 0).turn(1000, signal), until);
  const controller = new AbortController();
  const waiting = pace.turn(7_200_000, controller.signal);
  controller.abort();
  await assert.rejects(waiting, { name: 'AbortError' });
});
