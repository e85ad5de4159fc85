import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { memoryOf, processorOf, type ServerProcess, startServer } from '../serve/process.ts';
import { arrive, enter, press, talkedOf, type WorkingReader } from '../serve/readers.ts';
import { exec } from '../serve/serving.ts';
import { grow } from './library.ts';
import { quantile } from './quantile.ts';

const ARTICLES = 2000;
const READERS = 200;
const WORKING = 50;
/** For how many milliseconds keys are pressed. */
const FOR = 15_000;
/** Sentences of a draft that one reader compares meanwhile. */
const SENTENCES = 2000;

/** All of them come from one address. */
const MANY = ['connections', 'connections-each', 'unknown', 'unknown-each'].map(
  (name) => `${name} = 1000`,
);

const BOUNDS = {
  'memory of the server with 200 readers, MB': 600,
  'processor ms to come in and see the list': 120,
  'processor ms a key': 1.4,
  'key to last byte with 50 readers, ms, median': 5,
  'key to last byte with 50 readers, ms, p95': 20,
  'longest wait while 49 vanish, ms': 100,
} as const;

/** Serves a library to many readers at once; 1 where a figure is over its bound. */
export async function run(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  try {
    const { home } = await grow(join(folder, 'library'), ARTICLES, talkedOf());
    const server = await startServer(folder, home, MANY);
    try {
      return report(await measure(server));
    } finally {
      server.child.kill();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Measured = Readonly<Record<keyof typeof BOUNDS, number>>;

async function measure({ child, port }: ServerProcess): Promise<Measured> {
  const pid = child.pid ?? 0;
  const readers: WorkingReader[] = [];
  const before = processorOf(pid);
  for (let n = 0; n < READERS; n++) readers.push(await arrive(port));
  const arrival = (processorOf(pid) - before) / READERS;
  const memory = memoryOf(pid);
  for (const { client } of readers.slice(WORKING)) client.end();
  await sleep(1000);

  const working = readers.slice(0, WORKING);
  for (const reader of working) await reader.reads();
  const guest = await enter(port);
  const draft = Array.from(
    { length: SENTENCES },
    (_, n) => `In ${1900 + (n % 120)} some ${n * 7} of ${n * 11} people paid $${n}.5 million.`,
  ).join(' ');
  const comparing = exec(guest, 'compare - 1 --stat', draft);
  const waits = (await Promise.all(working.map((reader) => press(reader, FOR)))).flat();
  await comparing;
  const [served, own] = [processorOf(pid), process.cpuUsage()];
  const alone = (await Promise.all(working.map((reader) => press(reader, FOR)))).flat();
  const { user, system } = process.cpuUsage(own);
  console.log(
    `${(user + system) / 1000 / alone.length} ms of the processor a key of the readers' own, median ${quantile(alone, 0.5)} ms without the comparison`,
  );
  guest.end();

  const [last, ...others] = working as [WorkingReader, ...WorkingReader[]];
  const waiting = press(last, 5000);
  await sleep(1000);
  for (const { client } of others) client.destroy();
  const held = Math.max(0, ...(await waiting));
  last.client.end();
  return {
    'memory of the server with 200 readers, MB': memory,
    'processor ms to come in and see the list': arrival,
    'processor ms a key': (processorOf(pid) - served) / alone.length,
    'key to last byte with 50 readers, ms, median': quantile(waits, 0.5),
    'key to last byte with 50 readers, ms, p95': quantile(waits, 0.95),
    'longest wait while 49 vanish, ms': held,
  };
}

function report(measured: Measured): number {
  let status = 0;
  for (const [name, bound] of Object.entries(BOUNDS) as [keyof typeof BOUNDS, number][]) {
    const isOver = measured[name] > bound;
    if (isOver) status = 1;
    console.log(
      `${measured[name].toFixed(1).padStart(8)}  ${name} (at most ${bound})${isOver ? '  OVER' : ''}`,
    );
  }
  return status;
}
