import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pty from '@lydell/node-pty';
import { call } from '../call.ts';
import { corpus } from '../library/corpus.ts';
import { PROGRAM } from '../program/program.ts';
import { random } from '../random.ts';
import { frameWatch } from './frames.ts';
import { HOSTILE } from './strings.ts';
import type { Part } from './table.ts';

const ARTICLES = 2000;
/** Milliseconds between two keys. */
const PAUSE = 8;
/** The memory is looked at each so many milliseconds; the first looks are those of a program that still warms up. */
const LOOK = 5000;
const WARM = 6;
/** The middle of the last third of the looks may be so many times that of the first. */
const MOST_GROWTH = 1.25;

/** Milliseconds within which ^C leaves, and after which it is given up. */
const [LEAVES, GIVEN_UP] = [1000, 20_000];

/** Keys as a terminal sends them: every letter, mark and control key but ^C, ^Z and ^\, and those with names. */
const KEYS = [
  ...Array.from({ length: 95 }, (_, code) => String.fromCharCode(32 + code)).filter(
    (key) => !'qQ'.includes(key),
  ),
  ...Array.from({ length: 26 }, (_, code) => String.fromCharCode(1 + code)).filter(
    (key) => !'\x03\x1a'.includes(key),
  ),
  ...[
    '\r',
    '\r',
    '\t',
    '\x1b',
    '\x7f',
    '\x1b[A',
    '\x1b[B',
    '\x1b[B',
    '\x1b[C',
    '\x1b[D',
    '\x1b[H',
    '\x1b[F',
    '\x1b[5~',
    '\x1b[6~',
    '\x1b[Z',
    '\x1b[3~',
  ],
  ...[
    'j',
    'j',
    'k',
    'c',
    ']',
    '[',
    '}',
    '{',
    'G',
    'g',
    't',
    'r',
    'x',
    'z',
    '0',
    '1',
    '2',
    '/bridge\r',
    '/a',
    'n',
    'N',
    ',',
    '.',
  ],
  // What terminals answer late, and the mouse.
  ...[
    '\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\',
    '\x1b[?62;c',
    '\x1b[24;80R',
    '\x1b[I',
    '\x1b[O',
    '\x1b[<0;5;5M',
    '\x1b[M a!',
    '\x1bP1$r0m\x1b\\',
  ],
];

interface Ending {
  readonly status: number;
}

/** Random keys, pastes and sizes over the seeds and 2,000 made articles, each frame looked at, for so many minutes. */
export async function keys(minutes: number, seed: number): Promise<Part> {
  const root = mkdtempSync(join(tmpdir(), 'variorum-attack-'));
  const env = {
    XDG_DATA_HOME: join(root, 'data'),
    XDG_STATE_HOME: join(root, 'state'),
    XDG_CONFIG_HOME: root,
  };
  const made = join(root, 'made.jsonl');
  writeFileSync(
    made,
    [...corpus(ARTICLES, seed)].map((one) => `${JSON.stringify(one)}\n`).join(''),
  );
  await call(['add', 'seeds', made], { env });
  const { pick, upTo } = random(seed);
  const watch = frameWatch(160, 50);
  const [file = '', ...words] = PROGRAM;
  const breaches: string[] = [];
  const memory: number[] = [];
  const end = performance.now() + minutes * 60_000;
  let [sent, starts, nextLook, begun] = [0, 0, 0, 0];
  while (performance.now() < end && breaches.length + watch.breaches.length < 20) {
    starts++;
    begun = performance.now();
    memory.length = 0;
    const { PATH = '', HOME = '' } = process.env;
    const child = pty.spawn(file, words, {
      cols: 160,
      rows: 50,
      name: 'xterm-256color',
      cwd: root,
      env: { PATH, HOME, LANG: 'C.UTF-8', ...env },
    });
    watch.resize(160, 50);
    let ended: Ending | null = null;
    child.onData((bytes) => watch.take(bytes));
    child.onExit(({ exitCode }) => {
      ended = { status: exitCode };
    });
    await pause(1000);
    while (performance.now() < end && ended === null) {
      const [paste, size] = [upTo(60) === 0, upTo(200) === 0];
      if (size) {
        const [columns, rows] = [1 + upTo(200), 1 + upTo(60)];
        watch.resize(columns, rows);
        child.resize(columns, rows);
      }
      const text = pick(HOSTILE).replaceAll('\x1b[201~', '');
      child.write(paste ? `\x1b[200~${text}\n${text}\x1b[201~` : pick(KEYS));
      sent++;
      await pause(PAUSE);
      if (performance.now() > nextLook) {
        nextLook = performance.now() + LOOK;
        memory.push(megabytes(child.pid));
      }
    }
    if (ended !== null)
      breaches.push(
        `it ended with ${(ended as Ending).status} after ${Math.round((performance.now() - begun) / 1000)} s`,
      );
    else {
      // ^C leaves from everywhere within a second.
      child.write('\x1b\x1b\x03\x03');
      const asked = performance.now();
      while (performance.now() < asked + GIVEN_UP && ended === null) await pause(20);
      const waited = Math.round(performance.now() - asked);
      if (waited > LEAVES) breaches.push(`^C left after ${waited} ms`);
      child.kill('SIGKILL');
    }
  }
  const looks = memory.slice(WARM);
  const third = Math.ceil(looks.length / 3);
  const [first, last] = [middle(looks.slice(0, third)), middle(looks.slice(-third))];
  if (last > first * MOST_GROWTH) breaches.push(`memory grew from ${first} to ${last} MB`);
  rmSync(root, { recursive: true });
  const more = `${watch.frames} frames; ${first} MB, in the end ${last} MB; ${starts} starts`;
  return { tries: sent, breaches: [...breaches, ...watch.breaches], more };
}

function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time));
}

function middle(numbers: readonly number[]): number {
  return Math.round(numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0);
}

/** Megabytes of a process in memory; 0 where the system does not tell. */
function megabytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return 0;
  }
}
