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
  const interrupted = await untilInterrupted({ signals }, async (signal) => {
    if (addresses.length === 0) return;
    const show = (total: number): void =>
      tally.show(visited, total, `${visited} of ${count(total, 'address')}`);
    show(addresses.length);
    for await (const report of library.visit(addresses, { allowPrivate, signal })) {
      visited++;
      tally.add(report.added);
      report.troubles.forEach(tally.fail);
      show(visited + report.waiting);
    }
  });
  return { visited, status: interrupted ?? (tally.troubles > 0 ? 2 : 0) };
}

/**
 * Does a work that ^C ends in order: its signal says so. Answers with what the program ends with then, else
 * with null; a second ^C ends it at once.
 */
export async function untilInterrupted(
  { signals }: Pick<Surroundings, 'signals'>,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<number | null> {
  const controller = new AbortController();
  const { signal } = controller;
  const release = signals.onInterrupt(() => {
    release();
    controller.abort();
  });
  try {
    await work(signal);
  } finally {
    release();
  }
  return signal.aborted ? INTERRUPTED : null;
}
