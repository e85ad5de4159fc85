import { Worker } from 'node:worker_threads';
import type { Article } from '../../article/article.ts';
import { threadOf } from '../../host/package.ts';
import { Trouble } from '../../host/trouble.ts';
import type { FeedContents } from '../feed.ts';
import type { Answer } from './thread.ts';
import type { Work } from './work.ts';

/** Takes texts apart, as articles, feeds and lists of feeds. */
export interface TextReader {
  /** @throws {Trouble} where it is no article, or reading it takes too long; and what the parsers throw */
  article(work: Omit<Extract<Work, { form: 'article' }>, 'form'>): Promise<Article>;
  /** @throws as `article` */
  feed(work: Extract<Work, { form: 'feed' | 'list' }>): Promise<FeedContents>;
  close(): Promise<void>;
}

/** Characters from which a text that lies on the disk is read in a thread. Fewer, and starting one takes longer than reading most texts. */
export const LONG = 200_000;

/** Milliseconds for which one text is read. Longer, one that is made to hold the reader up does so for longer; shorter, a slow machine gives up honest ones. */
const PATIENCE = 30_000;
/** Megabytes that reading one text may take. */
const MEMORY = 1000;

/**
 * A reader of texts. Those of at least so many characters are read in a thread, one after the other:
 * it is ended with a text that takes it too long or too much memory, and the next one has another.
 * Shorter ones are read without.
 */
export function textReader(least: number, patience = PATIENCE): TextReader {
  let thread: Worker | null = null;
  let before: Promise<unknown> = Promise.resolve();

  async function made(work: Work): Promise<Article | FeedContents> {
    if (work.text.length < least) return (await import('./work.ts')).perform(work);
    const turn = before.then(() => answered(work));
    before = turn.catch(() => {});
    return unpacked(await turn);
  }
  async function answered(work: Work): Promise<Answer> {
    const own = thread ?? started();
    thread = own;
    try {
      return await answer(own, work, patience);
    } catch (error) {
      thread = null;
      void own.terminate();
      throw error;
    }
  }
  return {
    article: (work) => made({ form: 'article', ...work }) as Promise<Article>,
    feed: (work) => made(work) as Promise<FeedContents>,
    close: async () => void (await thread?.terminate()),
  };
}

function started(): Worker {
  const { code, isCode } = threadOf('thread', new URL('./thread.ts', import.meta.url));
  const thread = new Worker(code, {
    eval: isCode,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  // What ends it is told to whoever waits for an answer.
  return thread.on('error', () => {});
}

/** What a thread answers. @throws where it ends, or takes longer than `patience` milliseconds */
async function answer(thread: Worker, work: Work, patience: number): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const ended = (): void => reject(new Error('the thread that read it ended'));
  const remedy = `reading it takes longer than ${patience / 1000} seconds`;
  const late = (): void => reject(new Trouble('not read', work.path, remedy));
  const timer = setTimeout(late, patience);
  thread.once('message', resolve).once('error', reject).once('exit', ended).ref();
  thread.postMessage(work);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    thread.off('message', resolve).off('error', reject).off('exit', ended).unref();
  }
}

/** Errors lose on the way between threads what they are. */
function unpacked(answer: Answer): Article | FeedContents {
  if ('fault' in answer) throw new Error(answer.fault);
  if ('trouble' in answer) throw Trouble.of(answer.trouble);
  if (!('troubles' in answer.made)) return answer.made;
  const troubles = answer.made.troubles.map(({ message }) => Trouble.of(message));
  return { ...answer.made, troubles };
}
