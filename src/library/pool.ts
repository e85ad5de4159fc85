import type { Comparer } from './thread.ts';
import { startThread } from './thread.ts';

interface Member {
  readonly comparer: Comparer;
  /** Jobs that it has not answered. */
  jobs: number;
}

/**
 * Reads and compares in a number of threads, each job in the one with the fewest others, until the
 * signal comes. A thread starts with its first job; one that a job has ended is replaced.
 */
export function comparerPool(size: number, signal: AbortSignal): Comparer {
  const members: Member[] = [];
  const next = (): Member => {
    const [idlest] = members.toSorted((a, b) => a.jobs - b.jobs);
    if (idlest && (idlest.jobs === 0 || members.length >= size)) return idlest;
    const member = { comparer: startThread(signal), jobs: 0 };
    members.push(member);
    return member;
  };
  async function work<Made>(job: (comparer: Comparer) => Promise<Made>): Promise<Made> {
    const member = next();
    member.jobs++;
    try {
      return await job(member.comparer);
    } catch (error) {
      const at = members.indexOf(member);
      if (at >= 0) members.splice(at, 1);
      throw error;
    } finally {
      member.jobs--;
    }
  }
  return {
    read: (article) => work((comparer) => comparer.read(article)),
    compare: (left, right, anchors) => work((comparer) => comparer.compare(left, right, anchors)),
  };
}
