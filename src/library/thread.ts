import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Article } from '../article/article.ts';
import type { Anchor, Comparison, Reading } from '../compare/comparison.ts';
import { threadOf } from '../host/package.ts';
import type { Stated } from './claims.ts';
import type { Compared, Job, Numbered } from './comparing.ts';

/** What reads articles and compares them. */
export interface Comparer {
  read(article: Article): Promise<Reading>;
  compare(left: Reading, right: Reading, anchors: readonly Anchor[]): Promise<Comparison>;
  /** What versions of a story state, of which those of these ids hold now; absent where that is made of comparisons one by one. */
  claims?(readings: readonly Reading[], current: readonly string[]): Promise<Stated>;
}

/**
 * What V8 is told for a thread that has much to do, whatever the program was started with: what a
 * session saves of memory would cost the thread half of its time. The size is megabytes of what is
 * new, of which two are held; with more, it is gone through less often.
 */
const FLAGS = [
  '--no-optimize-for-size',
  '--max-semi-space-size=16',
  '--semi-space-growth-factor=2',
  '--maglev',
];

/** Starts a thread that reads and compares, until the signal comes. */
export function startThread(signal: AbortSignal): Required<Comparer> {
  signal.throwIfAborted();
  FLAGS.forEach(setFlagsFromString);
  const { code, isCode } = threadOf('comparing', new URL('./comparing.ts', import.meta.url));
  const worker = new Worker(code, { eval: isCode, execArgv: [] });
  const asked = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  const fail = (error: unknown): void => {
    for (const { reject } of asked.values()) reject(error);
    asked.clear();
  };
  worker.on('message', ({ number, of }: Numbered<unknown>) => {
    asked.get(number)?.resolve(of);
    asked.delete(number);
  });
  worker.on('error', fail);
  signal.addEventListener('abort', () => {
    fail(signal.reason);
    void worker.terminate();
  });
  const ask = <Made>(of: Job): Promise<Made> => {
    signal.throwIfAborted();
    const answer = Promise.withResolvers<unknown>();
    asked.set(++last, answer);
    worker.postMessage({ number: last, of } satisfies Numbered<Job>);
    return answer.promise as Promise<Made>;
  };
  return {
    read: async (article) => ask({ do: 'read', article }),
    compare: async (left, right, anchors) => {
      const compared = await ask<Compared>({ do: 'compare', left, right, anchors });
      return { left, right, ...compared };
    },
    claims: async (readings, current) => ask({ do: 'claims', readings, current }),
  };
}
