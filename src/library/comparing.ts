import { parentPort } from 'node:worker_threads';
import type { Article } from '../article/article.ts';
import { compare } from '../compare/compare.ts';
import type { Anchor, Comparison, Reading } from '../compare/comparison.ts';
import { read } from '../compare/read.ts';

/** What the thread is asked to make. */
export type Job =
  | { readonly do: 'read'; readonly article: Article }
  | {
      readonly do: 'compare';
      readonly left: Reading;
      readonly right: Reading;
      readonly anchors: readonly Anchor[];
    };

// The whole of a thread: it answers each job in turn.
parentPort?.on('message', (job: Job) => parentPort?.postMessage(made(job)));

function made(job: Job): Reading | Comparison {
  return job.do === 'read'
    ? read(job.article)
    : compare(job.left, job.right, { anchors: job.anchors });
}
