import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { SCANNERS } from './scanners.ts';
import type { Part } from './table.ts';
import { repeated, UNITS } from './units.ts';

/** Lengths that a text is tried in, in UTF-16 units. */
const LENGTHS = [10_000, 100_000, 1_000_000];
/** The longest that two articles are compared in: a million units take ten seconds of honest prose. */
const LONGEST_COMPARED = 100_000;
/**
 * Cost may grow as the length to this power: 1.1, and what the collector of garbage and the other programs of
 * a machine add to one measurement.
 */
const MOST = 1.35;
/** Milliseconds of the processor below which growth is not told from noise. */
const NOISE = 400;
/** Milliseconds by the clock that a scanner may take for one text, on a machine that has other things to do. */
const PATIENCE = 120_000;

/** Megabytes that a scanner may take. */
const MEMORY = 2000;

interface Try {
  readonly scanner: string;
  readonly unit: string;
  readonly length: number;
}

/** What the thread answers with: milliseconds of the processor. */
interface Took {
  readonly took: number;
}

/** Every scanner with every unit, at three lengths: none may cost more than in proportion. */
export async function growth(only: readonly string[] = []): Promise<Part> {
  const breaches: string[] = [];
  let tries = 0;
  const meter = metered();
  for (const scanner of Object.keys(SCANNERS)) {
    if (only.length > 0 && !only.includes(scanner)) continue;
    for (const unit of UNITS) {
      let before: number | null = null;
      for (const length of LENGTHS) {
        if (scanner === 'compare' && length > LONGEST_COMPARED) break;
        tries++;
        const took = await meter.measure({ scanner, unit, length });
        const name = `${scanner} of ${JSON.stringify(unit)} to ${length}`;
        if (typeof took === 'string') {
          breaches.push(`${name}: ${took}`);
          break;
        }
        const exponent = Math.log10(took / Math.max(before ?? took, 1));
        if (before !== null && took > NOISE && exponent > MOST)
          breaches.push(`${name}: ${took.toFixed(0)} ms, exponent ${exponent.toFixed(2)}`);
        before = took;
      }
    }
  }
  await meter.close();
  return { tries, breaches };
}

function metered() {
  let thread: Worker | null = null;
  async function measure(what: Try): Promise<number | string> {
    const own =
      thread ??
      new Worker(import.meta.filename, { resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
    thread = own;
    const { promise, resolve } = Promise.withResolvers<number | string>();
    const timer = setTimeout(() => resolve(`over ${PATIENCE / 1000} s`), PATIENCE);
    own.once('message', ({ took }: Took) => resolve(took));
    own.once('error', (error) => resolve(String(error).slice(0, 80)));
    own.postMessage(what);
    const answer = await promise;
    clearTimeout(timer);
    own.removeAllListeners('message').removeAllListeners('error');
    if (typeof answer === 'string') {
      own.on('error', () => {});
      await own.terminate();
      thread = null;
    }
    return answer;
  }
  return { measure, close: async () => void (await thread?.terminate()) };
}

async function perform({ scanner, unit, length }: Try): Promise<Took> {
  const scan = SCANNERS[scanner]?.(repeated(unit, length));
  const began = process.threadCpuUsage();
  await scan?.();
  const { user, system } = process.threadCpuUsage(began);
  return { took: (user + system) / 1000 };
}

if (!isMainThread)
  parentPort?.on('message', async (what: Try) => parentPort?.postMessage(await perform(what)));
