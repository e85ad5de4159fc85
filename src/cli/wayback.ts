import { Trouble } from '../host/trouble.ts';
import { addCaptures } from '../library/wayback.ts';
import { dayBegins } from '../store/search/days.ts';
import { count } from '../view/describe.ts';
import type { Work } from './output.ts';
import { tally } from './tally.ts';
import { untilInterrupted } from './visit.ts';

/** Adds what an archive has captured of addresses; ^C ends it in order, and the same call goes on from there. */
export const addWayback: Work = async (given, around, complain) => {
  const [from, to] = [stampOf(given.from), stampOf(given.to)];
  const { archive } = around.config;
  const told = tally(around, given.verbose, complain);
  let seen = 0;
  const interrupted = await untilInterrupted(around, async (signal) => {
    const filling = { archive, from, to, allowPrivate: given['allow-private'], signal };
    try {
      for (const address of given.operands) {
        for await (const filled of addCaptures(address, filling, around)) {
          const { added, troubles, done, all } = filled;
          seen += added.length;
          told.add(added);
          troubles.forEach(told.fail);
          told.show(done, all, `${done} of ${count(all, 'capture')}`);
        }
        if (signal.aborted) break;
      }
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      told.fail(error);
    }
  });
  const failed = told.troubles > 0;
  told.close();
  const isIdle = seen === 0 && !failed && !interrupted;
  if (isIdle) around.stdout.write('Nothing new: all of it is known already.\n');
  if (seen > 0) around.stdout.write(`${count(told.texts, 'text')}: ${told.words(true)}\n`);
  if (interrupted) return interrupted;
  return failed ? 2 : 0;
};

/** A date as the beginning of an archive's time stamps. @throws {Trouble} where it is none */
function stampOf(date: string | null): string | null {
  if (date === null) return null;
  const day = new Date(dayBegins(date, Date.now())).toISOString();
  // A year is all of it, as the last one too.
  const stated = /^\d{4}(?:-\d\d){0,2}$/.test(date) ? date : day.slice(0, 'YYYY-MM-DD'.length);
  return stated.replaceAll('-', '');
}
