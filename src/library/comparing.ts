import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { Article } from '../article/article.ts';
import { compare } from '../compare/compare.ts';
import type { Anchor, Comparison, Reading } from '../compare/comparison.ts';
import { read } from '../compare/read.ts';
import { type Stated, statedIn } from './claims.ts';

/** What the thread is asked to make. */
export type Job =
  | { readonly do: 'read'; readonly article: Article }
  | {
      readonly do: 'compare';
      readonly left: Reading;
      readonly right: Reading;
      readonly anchors: readonly Anchor[];
    }
  | {
      readonly do: 'claims';
      readonly readings: readonly Reading[];
      readonly current: readonly string[];
    };

/** A comparison without its readings, which who asks for it has. */
export type Compared = Omit<Comparison, 'left' | 'right'>;

/** A job with its number, which its answer has too. */
export type Numbered<Of> = { readonly number: number; readonly of: Of };

/** What is typed comes before what is compared; only on Linux has a thread a priority of its own. */
const PRIORITY = 5;
if (process.platform === 'linux') setPriority(PRIORITY);

// The whole of a thread. The claims of a story take long: other jobs are answered between their comparisons.
parentPort?.on('message', async ({ number, of }: Numbered<Job>) => {
  parentPort?.postMessage({ number, of: await made(of) });
});

/** The claims that were asked for last: one story's after the other's. */
let claims: Promise<unknown> = Promise.resolve();

function made(job: Job): Reading | Compared | Promise<Stated> {
  if (job.do === 'read') return read(job.article);
  if (job.do === 'compare') {
    const { left, right, ...compared } = compare(job.left, job.right, { anchors: job.anchors });
    return compared;
  }
  const stated = claims.then(() => statedIn(job.readings, job.current, compare));
  claims = stated;
  return stated;
}
