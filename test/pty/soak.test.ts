import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Command, KEYS } from '../../src/app/keys.ts';
import { PROGRAM } from '../program/program.ts';
import { random } from '../random.ts';
import { open } from './program.ts';

/** Seconds of random keys, and the seed; an hour of them is VARIORUM_SOAK=3600. */
const SECONDS = Number(process.env.VARIORUM_SOAK) || 2;
const SEED = Number(process.env.VARIORUM_SEED) || 1;

/** Seconds from one look at the memory to the next. */
const A_WHILE = 60;

/** What a terminal sends for the keys that have names. */
const SENT: Readonly<Record<string, string>> = {
  Enter: '\r',
  Tab: '\t',
  Esc: '\x1b',
  Space: ' ',
  Backspace: '\x7f',
  Up: '\x1b[A',
  Down: '\x1b[B',
  Right: '\x1b[C',
  Left: '\x1b[D',
  Home: '\x1b[H',
  End: '\x1b[F',
  PgUp: '\x1b[5~',
  PgDn: '\x1b[6~',
};

/** What takes the program away from the terminal, or writes where it should not in a test. */
const LEFT_OUT: readonly Command[] = ['leave', 'suspend', 'back', 'save'];

/** Every key that is bound, but for those (Esc is the way back); and something to find. */
const PRESSED = [
  ...Object.values(KEYS)
    .flat()
    .filter(({ does }) => !LEFT_OUT.includes(does))
    .flatMap(({ keys }) => keys)
    .map(bytesOf),
  'a1 ',
  bytesOf('Backspace'),
];

function bytesOf(key: string): string {
  const control = /^\^(.)$/.exec(key)?.[1];
  return SENT[key] ?? (control ? String.fromCharCode(control.charCodeAt(0) & 0x1f) : key);
}

test('random keys and sizes: it stays, answers, and does not grow', async (t) => {
  const { pick, upTo } = random(SEED);
  const on = open(t, PROGRAM);
  await on.until('leave');
  let end: Awaited<typeof on.ended> | null = null;
  void on.ended.then((how) => {
    end = how;
  });
  const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
  const press = async (seconds: number): Promise<number> => {
    const until = performance.now() + seconds * 1000;
    while (performance.now() < until) {
      assert.equal(end, null, `it ended; the screen:\n${on.rows().join('\n')}`);
      on.send(pick(PRESSED));
      if (upTo(40) === 0) on.resize(20 + upTo(200), 5 + upTo(60));
      await pause(5);
    }
    t.diagnostic(`${Math.round(performance.now() / 1000)} s: ${memoryOf(on.pid).toFixed(1)} MB`);
    return memoryOf(on.pid);
  };
  const sampled = async (seconds: number): Promise<number> => {
    let memory = 0;
    for (let rest = seconds; rest > 0; rest -= A_WHILE)
      memory = await press(Math.min(rest, A_WHILE));
    return memory;
  };
  const half = await sampled(SECONDS / 2);
  const whole = await sampled(SECONDS / 2);
  assert.ok(whole < 1.5 * half, `${half} MB, then ${whole} MB`);
  // Where words are being typed, the first one gives that up.
  on.send('\x03\x03');
  assert.equal((await on.ended).status, 0);
});

/** Megabytes in memory; 1 where the system does not tell. */
function memoryOf(pid: number): number {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return 1;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]) / 1024;
}
