import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as round } from 'node:timers/promises';
import { pace } from '../../src/serve/pace.ts';

test('what begins at once begins in turn, and others are served between', async () => {
  const inTurn = pace();
  const begun: number[] = [];
  const { promise: all, resolve } = Promise.withResolvers<void>();
  for (let n = 0; n < 3; n++) {
    inTurn(() => {
      begun.push(n);
      if (n === 2) resolve();
    });
  }
  assert.deepEqual(begun, [0]);
  await round();
  assert.deepEqual(begun, [0]);
  await all;
  assert.deepEqual(begun, [0, 1, 2]);
});
