import type { Article } from '../article/article.ts';
import { Trouble } from '../host/trouble.ts';
import { areLong } from './comparer.ts';
import { type Comparer, startThread } from './thread.ts';

interface Member {
  readonly comparer: Required<Comparer>;
  readonly ending: AbortController;
  /** Jobs that it has not answered. */
  jobs: number;
  idle: NodeJS.Timeout | undefined;
}

/** Milliseconds that a job may take. With more, what is longer is made, and others wait for it longer. */
const LIMIT = 30_000;
/** The same of the claims of a story, with those asked for before; nothing waits for longer than one comparison of it. */
const CLAIMS_LIMIT = 600_000;

/** Milliseconds without a job after which a thread ends and gives back its memory; a new one takes a tenth of a second to start. */
const IDLE = 20_000;

/**
 * Reads and compares in a number of threads, two at least, each job in the one with the fewest others,
 * until the signal comes. What is long, and the claims of stories, go to the first thread only, so that
 * the others are there for what is not. A thread starts with its first job, and ends when it has had none for long; one
 * that a job has ended, or held too long, is replaced.
 */
export function comparerPool(size: number, signal: AbortSignal): Required<Comparer> {
  const members: (Member | null)[] = Array.from({ length: size }, () => null);
  const start = (at: number): Member => {
    const ending = new AbortController();
    const either = AbortSignal.any([signal, ending.signal]);
    const member = { comparer: startThread(either), ending, jobs: 0, idle: undefined };
    members[at] = member;
    return member;
  };
  const end = (at: number, member: Member): void => {
    if (members[at] === member) members[at] = null;
    member.ending.abort();
  };
  async function work<Made>(
    articles: readonly Article[],
    job: (comparer: Required<Comparer>) => Promise<Made>,
    most = LIMIT,
  ): Promise<Made> {
    const isLong = most > LIMIT || areLong(articles);
    const places = isLong ? [0] : members.keys().drop(1).toArray();
    const at = places.reduce((best, place) => (jobsOf(place) < jobsOf(best) ? place : best));
    const member = members[at] ?? start(at);
    member.jobs++;
    clearTimeout(member.idle);
    let late: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(tooLong(articles)), most);
    });
    try {
      return await Promise.race([job(member.comparer), limit]);
    } catch (error) {
      // What waited behind another job of the thread ends with it.
      const isEnded = member.ending.signal.aborted;
      end(at, member);
      throw isEnded ? tooLong(articles) : error;
    } finally {
      clearTimeout(late);
      member.jobs--;
      if (member.jobs === 0) member.idle = setTimeout(() => end(at, member), IDLE).unref();
    }
  }
  const jobsOf = (place: number): number => members[place]?.jobs ?? 0;
  return {
    read: (article) => work([article], (comparer) => comparer.read(article)),
    compare: (left, right, anchors) =>
      work([left.article, right.article], (comparer) => comparer.compare(left, right, anchors)),
    claims: (readings, current) => {
      const articles = readings.map(({ article }) => article);
      return work(articles, (comparer) => comparer.claims(readings, current), CLAIMS_LIMIT);
    },
  };
}

function tooLong(articles: readonly Article[]): Trouble {
  const named = articles.map(({ title }) => title).join(', ');
  return new Trouble('not compared', named, 'it takes too long for a server; compare it at home');
}
