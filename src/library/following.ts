import { fromHome } from '../host/places.ts';
import { Trouble } from '../host/trouble.ts';
import type { Added } from '../sources/add-all.ts';
import type { Outcome } from '../store/add.ts';
import type { Followed } from '../store/followed.ts';
import { count } from '../view/describe.ts';
import type { Around } from './library.ts';
import { outcomesInWords } from './outcomes.ts';
import { followed, type OwnLibrary, openToAdd } from './own.ts';

/** How something is fetched or read. */
interface Fetching {
  /** Ends it in order: what was found until then is kept. */
  readonly signal: AbortSignal;
  /** Is told how far it is, in a line. */
  readonly told: (line: string) => void;
}

/** What came of it, in a line, and what failed, in a line each, why it did first. */
interface Fetched {
  readonly told: string;
  readonly failures: readonly string[];
  /** How many things failed: many that are alike have one line. */
  readonly failed: number;
  /** Whether nothing was to be done, because nothing was due. */
  readonly idle: boolean;
}

/** Something that led to other addresses, and how many these are. */
export interface Leader {
  readonly address: string;
  readonly pages: number;
}

/** What brings texts into the reader's own library while it is read. */
export interface Following {
  /** Fetches again what is due, or all. @throws {Trouble} where the library cannot be written */
  update(all: boolean, how: Fetching): Promise<Fetched>;
  /** Adds what is at an address or a path. @throws {Trouble} where the library cannot be written */
  add(source: string, how: Fetching): Promise<Fetched>;
  /** What led to one of some addresses, the first cause of all; null where none is followed. */
  leader(addresses: readonly string[]): Promise<Leader | null>;
  /** Follows an address no longer, nor what it led to; answers with how many these were. @throws {Trouble} as `update` */
  unfollow(address: string): Promise<number>;
}

/** For a reader whose library lies where `around` says; `allowPrivate` as for the commands. */
export function followingOf(around: Around, allowPrivate: boolean): Following {
  async function within(work: (library: OwnLibrary) => Promise<Fetched>): Promise<Fetched> {
    const library = await openToAdd(around);
    try {
      return await work(library);
    } finally {
      await library.close();
    }
  }
  return {
    update: (all, how) =>
      within(async (library) => {
        const due = await library.due([], all);
        const tally = tallyOf(how);
        await visit(library, due, { ...how, allowPrivate }, tally);
        return due.length > 0 ? tally.result() : idle(await library.followed());
      }),
    add: (source, how) =>
      within(async (library) => {
        const path = fromHome(source, around.env);
        const tally = tallyOf(how);
        const leads: Followed[] = [];
        for await (const found of library.add([path], () => {})) {
          if (found instanceof Trouble) tally.fail(found);
          else if ('address' in found) leads.push(found);
          else tally.add(found);
        }
        const { addresses, troubles } = await library.follow([path], leads);
        troubles.forEach(tally.fail);
        await visit(library, addresses, { ...how, allowPrivate }, tally);
        return tally.result();
      }),
    leader: async (addresses) => leaderOf(await followed(around), addresses),
    async unfollow(address) {
      const library = await openToAdd(around);
      try {
        return await library.unfollow([address]);
      } finally {
        await library.close();
      }
    },
  };
}

/** Visits addresses, and tells after each how far it is. */
async function visit(
  library: OwnLibrary,
  addresses: readonly Followed[],
  { signal, told, allowPrivate }: Fetching & { readonly allowPrivate: boolean },
  tally: ReturnType<typeof tallyOf>,
): Promise<void> {
  let visited = 0;
  if (addresses.length === 0) return;
  told(`Fetching ${count(addresses.length, 'address')}`);
  for await (const report of library.visit(addresses, { allowPrivate, signal })) {
    visited++;
    tally.add(report.added);
    report.troubles.forEach(tally.fail);
    told(
      [`Fetched ${visited} of ${visited + report.waiting}`, tally.words()]
        .filter(Boolean)
        .join('; '),
    );
  }
}

function tallyOf({ signal }: Pick<Fetching, 'signal'>) {
  const counts = new Map<Outcome['what'], number>();
  const troubles: Trouble[] = [];
  const words = (): string => outcomesInWords(counts, false);
  return {
    words,
    add(texts: readonly Added[]): void {
      for (const { what } of texts) counts.set(what, (counts.get(what) ?? 0) + 1);
    },
    fail: (trouble: Trouble): void => void troubles.push(trouble),
    async result(): Promise<Fetched> {
      const { alike } = await import('../sources/fetch/alike.ts');
      const { FetchTrouble } = await import('../sources/fetch/fetch-trouble.ts');
      const ended = signal.aborted ? 'Given up: ' : '';
      const failures = alike(troubles).map((trouble) =>
        trouble instanceof FetchTrouble ? trouble.whyFirst : trouble.message,
      );
      const told = `${ended}${words() || 'nothing new'}`;
      return { told, failures, failed: troubles.length, idle: false };
    },
  };
}

/** Why there is nothing to fetch. */
function idle(all: readonly Followed[]): Fetched {
  const told =
    all.length === 0
      ? 'nothing is followed yet'
      : `nothing is due of ${count(all.length, 'address')}`;
  return { told, failures: [], failed: 0, idle: all.length > 0 };
}

function leaderOf(all: readonly Followed[], addresses: readonly string[]): Leader | null {
  const known = new Map(all.map((one) => [one.address, one]));
  let first = addresses.map((address) => known.get(address)).find((one) => one !== undefined);
  if (!first) return null;
  // However these lead round, each is passed once.
  for (let passed = 0; passed < known.size; passed++) first = known.get(first.via ?? '') ?? first;
  const led = new Set([first.address]);
  for (const from of led) for (const { address, via } of all) if (via === from) led.add(address);
  return { address: first.address, pages: led.size - 1 };
}
