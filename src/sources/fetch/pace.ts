import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lockedWithin } from '../../host/lock.ts';
import { makeOwnFolder } from '../../host/own-file.ts';
import { writeWhole } from '../../host/write-file.ts';

/** When a server may be asked: what all runs on a machine, one after the other or at once, agree on. */
export interface Pace {
  /**
   * Waits for the next turn, which nobody else has then; answers with null, or where that is later than
   * `patience` milliseconds, at once with when it will be: ISO 8601, in UTC.
   *
   * @throws the reason of an interruption
   */
  turn(patience: number, signal: AbortSignal): Promise<string | null>;
  /** Nobody has a turn before a time (ISO 8601, in UTC). */
  rest(until: string): Promise<void>;
}

/** Milliseconds for which other runs are waited for that look at the same file. */
const PATIENCE = 10_000;
/** For its owner only. */
const MODE = 0o600;

/** The pace of a server, by its origin, with so many milliseconds between two turns, as a file keeps it. */
export function paceOf(path: string, origin: string, pause: number): Pace {
  /** Puts off the next turn, at least until a time in milliseconds since 1970; answers with when it would have been. */
  async function putOff(change: (next: number, now: number) => number): Promise<number> {
    makeOwnFolder(dirname(path));
    const lock = await lockedWithin(`${path}-lock`, PATIENCE);
    try {
      const turns = await read(path);
      const now = Date.now();
      const next = Math.max(Date.parse(turns[origin] ?? '') || 0, now);
      const then = change(next, now);
      const kept = Object.entries(turns).filter(([, time]) => Date.parse(time) > now);
      const text = { ...Object.fromEntries(kept), [origin]: new Date(then).toISOString() };
      await writeWhole(path, `${JSON.stringify(text)}\n`, { force: true, mode: MODE });
      return next;
    } finally {
      lock?.close();
    }
  }
  return {
    async turn(patience, signal) {
      const next = await putOff((turn, now) => (turn - now > patience ? turn : turn + pause));
      const wait = next - Date.now();
      if (wait > patience) return new Date(next).toISOString();
      if (wait > 0) await sleep(wait, undefined, { signal });
      signal.throwIfAborted();
      return null;
    },
    rest: async (until) => void (await putOff((turn) => Math.max(turn, Date.parse(until)))),
  };
}

/** What a file keeps: times by origins; none where there is none, or somebody has written something else. */
async function read(path: string): Promise<Readonly<Record<string, string>>> {
  try {
    const found: unknown = JSON.parse(await readFile(path, 'utf8'));
    const times = Object.entries(Object(found)).filter(([, time]) => typeof time === 'string');
    return Object.fromEntries(times) as Record<string, string>;
  } catch {
    return {};
  }
}
