import { webAddress } from '../article/html/metadata-values.ts';
import { libraryPath, pacePath } from '../host/places.ts';
import { Trouble } from '../host/trouble.ts';
import { type Added, addBatch } from '../sources/add-all.ts';
import { textReader } from '../sources/apart/reader.ts';
import { connected } from '../sources/fetch/client.ts';
import { paceOf } from '../sources/fetch/pace.ts';
import { isOwn } from '../sources/fetch/public.ts';
import { archiveAt } from '../sources/wayback/archive.ts';
import { waybackFill } from '../sources/wayback/fill.ts';
import type { Store } from '../store/store.ts';
import type { Around } from './library.ts';
import { whileOpen } from './own.ts';

/** Which captures are wanted, and how an archive is asked for them. */
export interface Filling {
  /** The archive's address: the Wayback Machine, or one like it. */
  readonly archive: string;
  /** The first and the last day, as the digits of a time stamp; null where there is none. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether an archive on this machine or in its own network is asked too. */
  readonly allowPrivate: boolean;
  /** Ends it in order: what was found until then is kept. */
  readonly signal: AbortSignal;
}

/** What came of some captures, and is kept: how many were looked at of how many. */
export interface Filled {
  readonly added: readonly Added[];
  readonly troubles: readonly Trouble[];
  readonly done: number;
  readonly all: number;
}

/** Requests of one machine to an archive in a minute. More than the Wayback Machine has asked for, and it lets nobody in from there. */
const A_MINUTE = 20;
const MINUTE = 60_000;
/** An archive takes its time: milliseconds. */
const TIME_OUTS = { connect: 20_000, headers: 60_000, body: 60_000, whole: 180_000 };

/**
 * Adds to the reader's own library what an archive has captured of an address, the oldest first, each for good before the next is asked
 * for; what is known is not asked for again.
 *
 * @throws {Trouble} where it cannot be had, or not all of it
 */
export async function* addCaptures(
  name: string,
  filling: Filling,
  around: Around,
): AsyncGenerator<Filled> {
  const { archive: place, from, to, allowPrivate, signal } = filling;
  const address = webAddress(name, '');
  if (address === null)
    throw new Trouble('no captures', name, 'it is no address of the web (http or https)');
  // Others may add while the archive is waited for.
  const use = <T>(work: (store: Store) => Promise<T>): Promise<T> =>
    whileOpen(libraryPath(around), work);
  const { ask, close } = connected({ allowPrivate, signal, timeOuts: TIME_OUTS });
  const origin = new URL(place);
  const pause = isOwn(origin) ? 0 : MINUTE / A_MINUTE;
  const pace = paceOf(pacePath(around.env), origin.origin, pause);
  const archive = archiveAt(place, { ask, pace, allowPrivate, signal });
  const reader = textReader(0);
  const known = (of: string) => use((store) => store.visits.witnessed(of));
  try {
    const backfill = { reader, keeping: around.keep, known };
    for await (const filled of waybackFill({ address, from, to }, archive, backfill)) {
      const { arriving, done, all } = filled;
      const arrivals = arriving.flatMap((one) => ('article' in one ? [one] : []));
      const missed = arriving.flatMap((one) => ('missed' in one ? [one.missed] : []));
      const failed = arriving.filter((one) => one instanceof Trouble);
      const isNew = arrivals.length + missed.length > 0;
      const { added, troubles } = isNew
        ? await use((store) => addBatch(store, arrivals, missed))
        : { added: [], troubles: [] };
      yield { added, troubles: [...failed, ...troubles], done, all };
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await Promise.all([close(), reader.close()]);
  }
}
