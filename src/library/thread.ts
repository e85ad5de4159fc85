import { Worker } from 'node:worker_threads';
import type { Article } from '../article/article.ts';
import type { Anchor, Comparison, Reading } from '../compare/comparison.ts';
import { threadOf } from '../host/package.ts';
import type { Job } from './comparing.ts';

/** What reads articles and compares them. */
export interface Comparer {
  read(article: Article): Promise<Reading>;
  compare(left: Reading, right: Reading, anchors: readonly Anchor[]): Promise<Comparison>;
}

/** Starts a thread that reads and compares, one thing after the other, until the signal comes. */
export function startThread(signal: AbortSignal): Comparer {
  signal.throwIfAborted();
  const { code, isCode } = threadOf('comparing', new URL('./comparing.ts', import.meta.url));
  const worker = new Worker(code, { eval: isCode, execArgv: [] });
  const asked: PromiseWithResolvers<unknown>[] = [];
  const fail = (error: unknown): void => {
    for (const { reject } of asked.splice(0)) reject(error);
  };
  worker.on('message', (made) => asked.shift()?.resolve(made));
  worker.on('error', fail);
  signal.addEventListener('abort', () => {
    fail(signal.reason);
    void worker.terminate();
  });
  const ask = <Made>(job: Job): Promise<Made> => {
    signal.throwIfAborted();
    const answer = Promise.withResolvers<unknown>();
    asked.push(answer);
    worker.postMessage(job);
    return answer.promise as Promise<Made>;
  };
  return {
    read: async (article) => ask({ do: 'read', article }),
    compare: async (left, right, anchors) => ask({ do: 'compare', left, right, anchors }),
  };
}
