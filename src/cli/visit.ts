import type { OwnLibrary } from '../library/own.ts';
import type { Followed } from '../store/followed.ts';
import { count } from '../view/describe.ts';
import type { Options } from './options.ts';
import type { Surroundings } from './surroundings.ts';
import type { Tally } from './tally.ts';

/** What a program that was interrupted ends with: 128 and SIGINT's number. */
export const INTERRUPTED = 130;

/** What came of visits: how many were made, and the exit status. */
export interface Visits {
  readonly visited: number;
  readonly status: number;
}

/**
 * Visits addresses and counts what is found. ^C ends the visits in order, so that what came of them
 * is still told; a second one ends the program at once.
 */
export async function visitAddresses(
  library: OwnLibrary,
  addresses: readonly Followed[],
  tally: Tally,
  { 'allow-private': allowPrivate }: Pick<Options, 'allow-private'>,
  { signals }: Pick<Surroundings, 'signals'>,
): Promise<Visits> {
  let visited = 0;
  if (addresses.length > 0) {
    const controller = new AbortController();
    const { signal } = controller;
    const release = signals.onInterrupt(() => {
      release();
      controller.abort();
    });
    try {
      const show = (total: number): void =>
        tally.show(visited, total, `${visited} of ${count(total, 'address')}`);
      show(addresses.length);
      for await (const report of library.visit(addresses, { allowPrivate, signal })) {
        visited++;
        tally.add(report.added);
        report.troubles.forEach(tally.fail);
        show(visited + report.waiting);
      }
    } finally {
      release();
    }
    if (signal.aborted) return { visited, status: INTERRUPTED };
  }
  return { visited, status: tally.troubles > 0 ? 2 : 0 };
}
