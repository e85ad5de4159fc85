import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { grow } from '../bench/library.ts';
import { quantile } from '../bench/quantile.ts';
import { memoryOf, type ServerProcess, startServer } from '../serve/process.ts';
import { arrive, press, talkedOf, type WorkingReader } from '../serve/readers.ts';
import type { Part } from './table.ts';

const ARTICLES = 500;
const READERS = 5;
/** Milliseconds of work before the strangers come. */
const BEFORE = 60_000;
/**
 * Milliseconds of work after the last stranger has gone, until memory is looked at: threads without
 * a job have ended then, and the engine has given back what it held ready for more.
 */
const AFTER = 150_000;
/** Milliseconds in which strangers have all done once that must be loaded and compiled; what they leave behind is counted from there. */
const FIRST = 60_000;
/** Milliseconds of one look at how long keys take. */
const LOOK = 30_000;

/** What the readers may be slowed to, in milliseconds for 95 keys of 100, and how much memory may be left behind. */
const SLOWEST = 40;
const LEFT_BEHIND = 1.1;

/** Has strangers do to a server what they can, while five readers work. */
export async function serve(minutes: number, seed: number): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-attack-'));
  try {
    const { home } = await grow(join(folder, 'library'), ARTICLES, talkedOf());
    const server = await startServer(folder, home, []);
    try {
      return await attacked(server, minutes, seed);
    } finally {
      server.child.kill();
      if (server.child.exitCode === null) await once(server.child, 'exit');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function attacked(
  { child, port }: ServerProcess,
  minutes: number,
  seed: number,
): Promise<Part> {
  const pid = child.pid ?? 0;
  const gone = new Set<number>();
  const readers: WorkingReader[] = [];
  for (let n = 0; n < READERS; n++) {
    const reader = await arrive(port);
    reader.client.on('close', () => gone.add(n));
    await reader.reads();
    readers.push(reader);
  }
  const quiet = await slowest(readers, BEFORE);
  const fresh = memoryOf(pid);
  const looks: number[] = [];
  let most = fresh;
  async function besieged(duration: number): Promise<Readonly<Record<string, number>>> {
    const words = [`${port}`, `${duration / 1000}`, `${seed}`];
    const strangers = fork(new URL('./strangers.ts', import.meta.url), words);
    const tries = triesOf(strangers);
    for (const end = performance.now() + duration; performance.now() < end; ) {
      looks.push(await slowest(readers, LOOK));
      most = Math.max(most, memoryOf(pid));
      console.log(
        `${looks.length * (LOOK / 1000)} s: p95 ${looks.at(-1)?.toFixed(1)} ms, ${memoryOf(pid).toFixed(0)} MB`,
      );
    }
    if (strangers.exitCode === null) await once(strangers, 'exit');
    await slowest(readers, AFTER);
    return tries;
  }
  await besieged(FIRST);
  const memory = memoryOf(pid);
  const tries = await besieged(minutes * 60_000);
  const after = memoryOf(pid);
  const isDown = child.exitCode !== null;
  const inAll = quantile(looks, 1);
  const breaches = [
    ...(isDown ? ['the server is down'] : []),
    ...(gone.size > 0 ? [`${gone.size} of the readers were disconnected`] : []),
    ...(inAll > SLOWEST
      ? [`in the slowest half minute, 5 keys of 100 took ${inAll.toFixed(1)} ms`]
      : []),
    ...(after > memory * LEFT_BEHIND
      ? [`${memory.toFixed(0)} MB before, ${after.toFixed(0)} MB after`]
      : []),
  ];
  for (const { client } of readers) client.end();
  return {
    tries: Object.values(tries).reduce((sum, times) => sum + times, 0),
    breaches,
    more: [
      `p95 of a key ${quiet.toFixed(1)} ms before, ${quantile(looks, 0.5).toFixed(1)} in half of the half minutes, ${inAll.toFixed(1)} in the slowest`,
      `${fresh.toFixed(0)} MB before the first stranger, ${memory.toFixed(0)} after a minute of them, ${most.toFixed(0)} at most, ${after.toFixed(0)} in the end`,
      ...Object.entries(tries).map(([name, times]) => `${name}: ${times}`),
    ].join('; '),
  };
}

/** What 95 keys of 100 take at most, in milliseconds. */
async function slowest(readers: readonly WorkingReader[], duration: number): Promise<number> {
  return quantile(
    (await Promise.all(readers.map((reader) => press(reader, duration)))).flat(),
    0.95,
  );
}

/** How often what was tried; nothing is known of strangers that break down. */
function triesOf(strangers: ChildProcess): Promise<Readonly<Record<string, number>>> {
  return new Promise((resolve, reject) => {
    strangers.once('message', (tries) => resolve(tries as Record<string, number>));
    strangers.once('exit', (status) => reject(new Error(`the strangers ended with ${status}`)));
  });
}
