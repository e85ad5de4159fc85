import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const ROOT = join(import.meta.dirname, '..', 'src');

/** A function by its file in src/ and its name. */
interface Exported {
  readonly file: string;
  readonly name: string;
}

/**
 * How much work calls of a function are, one for each list of arguments: how often a block of the
 * program's code, or of a package that it calls, is entered, as V8 counts for its coverage. The same
 * call is the same work on every machine. What V8 itself does, as a regular expression, is not in
 * it. The calls are made in a thread of their own, so that nothing else is counted; each is made
 * twice and the smaller count taken, since V8 counts some blocks again when it compiles them anew.
 */
export function steps(of: Exported, calls: readonly (readonly unknown[])[]): Promise<number[]> {
  const { promise, resolve, reject } = Promise.withResolvers<number[]>();
  const worker = new Worker(import.meta.filename, { workerData: { ...of, calls } });
  worker.once('message', resolve);
  worker.once('error', reject);
  return promise;
}

async function count({ file, name, calls }: Exported & { calls: readonly unknown[][] }) {
  const { [name]: call } = await import(join(ROOT, file));
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const counts: number[] = [];
  // Each answer has what was entered since the one before.
  const taken = () => session.post('Profiler.takePreciseCoverage');
  await taken();
  const counted = async (given: unknown[]): Promise<number> => {
    // Arguments of its own, so that nothing that is kept of the first call makes the second one less work.
    await call(...structuredClone(given));
    const { result } = await taken();
    const read = result.filter(({ url }) => url.startsWith('file:') && url !== import.meta.url);
    const ranges = read.flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
    return ranges.reduce((sum, range) => sum + range.count, 0);
  };
  for (const given of calls) counts.push(Math.min(await counted(given), await counted(given)));
  return counts;
}

if (!isMainThread) parentPort?.postMessage(await count(workerData));
