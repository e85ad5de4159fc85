import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queues } from '../../../src/sources/follow/queues.ts';

test('each group moves by one at a time, and the groups by turns', () => {
  const waiting = queues<string>((item) => item.charAt(0));
  waiting.add(['a1', 'a2', 'b1']);
  assert.deepEqual([waiting.take(), waiting.take(), waiting.take()], ['a1', 'b1', null]);
  assert.equal(waiting.waiting, 1);
  waiting.add(['a3', 'b2', 'c1']);
  assert.equal(waiting.take(), 'c1');
  waiting.done('a1');
  waiting.done('b1');
  assert.deepEqual([waiting.take(), waiting.take(), waiting.take()], ['a2', 'b2', null]);
  for (const item of ['a2', 'b2', 'c1']) waiting.done(item);
  assert.deepEqual([waiting.take(), waiting.take(), waiting.waiting], ['a3', null, 0]);
});
