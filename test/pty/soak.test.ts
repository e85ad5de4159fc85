import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildProgram } from '../program.ts';
import { open } from './program.ts';
import { random } from './random.ts';

/** Seconds of random keys, and the seed; an hour of them is VARIORUM_SOAK=3600. */
const SECONDS = Number(process.env.VARIORUM_SOAK) || 4;
const SEED = Number(process.env.VARIORUM_SEED) || 1;

/** Every key but those that leave, suspend, or open an address outside the program. */
const KEYS = [
  ...'jkdufbgGhlntcxzrym/?,.<>[]{}012N',
  ...['\r', '\t', '\x1b', ' ', '\x0c', '\x7f', '\x1b[A', '\x1b[B', '\x1b[5~', 'a1 '],
];

const program = buildProgram('soak');

test('random keys and sizes: it stays, answers, and does not grow', async (t) => {
  const { pick, upTo } = random(SEED);
  const on = open(t, [process.execPath, program]);
  await on.until('leave');
  const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
  const press = async (seconds: number): Promise<number> => {
    const end = performance.now() + seconds * 1000;
    while (performance.now() < end) {
      on.send(pick(KEYS));
      if (upTo(40) === 0) on.resize(20 + upTo(200), 5 + upTo(60));
      await pause(5);
    }
    return memoryOf(on.pid);
  };
  const half = await press(SECONDS / 2);
  const whole = await press(SECONDS / 2);
  assert.ok(whole < 1.5 * half, `${half} MB, then ${whole} MB`);
  on.send('\x03');
  assert.equal((await on.ended).status, 0);
});

/** Megabytes in memory; 1 where the system does not tell. */
function memoryOf(pid: number): number {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return 1;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]) / 1024;
}
