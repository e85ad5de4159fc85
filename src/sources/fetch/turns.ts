import { setTimeout as sleep } from 'node:timers/promises';

/** Does work when a host's turn has come. */
export type Turn = <T>(
  host: string,
  pause: () => number,
  signal: AbortSignal,
  work: () => Promise<T>,
) => Promise<T>;

/**
 * One request at a time for a host: each waits until those before it have ended, and then until
 * `pause` milliseconds have passed since. Other hosts are not waited for.
 */
export function turns(): Turn {
  const ends = new Map<string, Promise<number>>();
  return async (host, pause, signal, work) => {
    const before = ends.get(host);
    const { promise, resolve } = Promise.withResolvers<number>();
    ends.set(host, promise);
    const ended = await before;
    try {
      const wait = ended === undefined ? 0 : ended + pause() - performance.now();
      if (wait > 0) await sleep(wait, undefined, { signal });
      return await work();
    } finally {
      resolve(performance.now());
    }
  };
}
