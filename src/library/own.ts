import { setTimeout as sleep } from 'node:timers/promises';
import { libraryName, libraryPath } from '../host/places.ts';
import { Trouble } from '../host/trouble.ts';
import type { Added } from '../sources/add-all.ts';
import type { Asked } from '../sources/follow/asked.ts';
import type { Reread } from '../sources/follow/reread.ts';
import type { Report } from '../sources/follow/visit-all.ts';
import { Busy } from '../store/engine.ts';
import type { Followed } from '../store/followed.ts';
import { openStore } from '../store/open.ts';
import type { Checked, Recorded } from '../store/records.ts';
import type { Place, Store } from '../store/store.ts';
import type { Around } from './library.ts';

/** Is told how many bytes have been read of how many; null where a source does not say, as a pipe. */
type Progress = (done: number, all: number | null) => void;

/** How addresses are visited. */
interface Visiting {
  /** Whether also on this machine and in its own network, where a feed from elsewhere may not lead. */
  readonly allowPrivate: boolean;
  /** Ends the visits in order: what was found until then is kept. */
  readonly signal: AbortSignal;
}

/** A reader's own library, open for the one who adds to it: nobody else can until it is closed. */
export interface OwnLibrary {
  /**
   * Adds what the files and folders among sources hold, and standard input for "-". Answers with what
   * became of each text, some hundred at a time and kept for good, with the addresses that they lead
   * to, and with a trouble for each thing that cannot be read.
   */
  add(
    sources: readonly string[],
    progress: Progress,
  ): AsyncGenerator<readonly Added[] | Followed | Trouble>;
  /** The same with what files were by each commit in the history of their repositories; it is told how many commits of a file have been read. */
  addHistory(
    files: readonly string[],
    progress: Progress,
  ): AsyncGenerator<readonly Added[] | Followed | Trouble>;
  /** What is to be visited for the addresses among sources, and for those that others led to. */
  follow(sources: readonly string[], leads: readonly Followed[]): Promise<Asked>;
  /**
   * Follows addresses no longer, nor what they led to; answers with how many these were.
   *
   * @throws {Trouble} where one of the names is not followed
   */
  unfollow(names: readonly string[]): Promise<number>;
  /**
   * What is to be visited of what is followed: what is due, or `all`; where some are named only these
   * and what they led to.
   *
   * @throws {Trouble} where one of the names is not followed
   */
  due(names: readonly string[], all: boolean): Promise<readonly Followed[]>;
  /** Visits addresses, keeps what is found, and goes on to what they lead to. */
  visit(addresses: readonly Followed[], how: Visiting): AsyncGenerator<Report>;
  /** Reads kept pages again, those of what names stand for or, where none is given, all. @throws {Trouble} where one of the names is not followed */
  reread(names: readonly string[]): AsyncGenerator<Reread>;
  followed(): Promise<readonly Followed[]>;
  /** The last place of the library; null where nothing ever came. */
  last(): Promise<Place | null>;
  close(): Promise<void>;
}

/**
 * Opens the reader's own library to add to it; it is made where there is none.
 *
 * @throws {Trouble} where it cannot be written, or somebody else adds to it
 */
export async function openToAdd(around: Around): Promise<OwnLibrary> {
  const path = libraryPath(around);
  let store = await openStore(path, 'write');
  let close = (): Promise<void> => store.close();
  async function* add(
    sources: readonly string[],
    progress: Progress,
  ): AsyncGenerator<readonly Added[] | Followed | Trouble> {
    const { addAll } = await import('../sources/add-all.ts');
    const { arrivals, sizeOf } = await import('../sources/arrivals.ts');
    const { LONG, textReader } = await import('../sources/apart/reader.ts');
    const { isAddress } = await import('../sources/files.ts');
    const paths = sources.filter((source) => !isAddress(source));
    const size = await sizeOf(paths, around);
    let done = 0;
    const read = (bytes: number): void => {
      done += bytes;
      progress(done, size);
    };
    const reader = textReader(LONG);
    try {
      const known = (address: string) => store.visits.witnessed(address);
      const backfill = { reader, keeping: around.keep, known };
      const now = new Date().toISOString();
      const arriving = arrivals(paths, { ...around, read }, now, backfill);
      yield* addAll(store, arriving);
    } finally {
      await reader.close();
    }
  }
  async function* addHistory(
    files: readonly string[],
    progress: Progress,
  ): AsyncGenerator<readonly Added[] | Followed | Trouble> {
    const { addAll } = await import('../sources/add-all.ts');
    const { gitHistory } = await import('../sources/git/history.ts');
    const { LONG, textReader } = await import('../sources/apart/reader.ts');
    const { unreadable } = await import('../sources/unreadable.ts');
    const reader = textReader(LONG);
    const known = async (address: string): Promise<ReadonlySet<string>> =>
      new Set((await store.visits.witnessed(address)).map(({ id }) => id));
    try {
      for (const file of files) {
        try {
          yield* addAll(store, gitHistory(file, { ...around, reader, known, progress }));
        } catch (error) {
          yield unreadable(error, file);
        }
      }
    } finally {
      await reader.close();
    }
  }
  async function* visit(
    addresses: readonly Followed[],
    { allowPrivate, signal }: Visiting,
  ): AsyncGenerator<Report> {
    const { client } = await import('../sources/fetch/client.ts');
    const { visitAll } = await import('../sources/follow/visit-all.ts');
    const { textReader } = await import('../sources/apart/reader.ts');
    const web = {
      client: client({ allowPrivate, signal }),
      reader: textReader(0),
      keeping: around.keep,
    };
    // Others may add while sites are waited for.
    await store.close();
    let closed = true;
    close = async () => {
      if (!closed) await store.close();
    };
    try {
      yield* visitAll((work) => whileOpen(path, work), addresses, web, signal);
    } finally {
      await Promise.all([web.client.close(), web.reader.close()]);
      const read = await openStore(path, 'read');
      store = read ?? store;
      closed = read === null;
    }
  }
  return {
    add,
    addHistory,
    visit,
    follow: async (sources, leads) => {
      const { asked } = await import('../sources/follow/asked.ts');
      const { isAddress } = await import('../sources/files.ts');
      return asked(store, sources.filter(isAddress), leads, new Date());
    },
    unfollow: async (names) => {
      const { ledFrom } = await import('../sources/follow/led.ts');
      const left = ledFrom(await store.followed.all(), names, around.cwd);
      await store.followed.remove(left.map(({ address }) => address));
      return left.length;
    },
    due: async (names, all) => {
      const { wanted } = await import('../sources/follow/wanted.ts');
      return wanted(store, names, all, new Date(), around.cwd);
    },
    async *reread(names) {
      const { ledFrom } = await import('../sources/follow/led.ts');
      const { rereadAll } = await import('../sources/follow/reread.ts');
      const { LONG, textReader } = await import('../sources/apart/reader.ts');
      const named = ledFrom(await store.followed.all(), names, around.cwd);
      const reader = textReader(LONG);
      try {
        const addresses = named.map(({ address }) => address);
        yield* rereadAll(store, reader, names.length > 0 ? addresses : null);
      } finally {
        await reader.close();
      }
    },
    followed: () => store.followed.all(),
    last: () => store.revisions.last(),
    close: () => close(),
  };
}

/** Milliseconds for which others who add to the library are waited for, and between two looks. */
const PATIENCE = 60_000;
const PAUSE = 100;

/** Does something with the library at a path, open to write for just as long. @throws {Trouble} as `openStore` */
export async function whileOpen<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  for (let waited = 0; ; waited += PAUSE) {
    const store = await openStore(path, 'write').catch((error) => {
      if (error instanceof Busy && waited < PATIENCE) return null;
      throw error;
    });
    if (store) return work(store).finally(() => store.close());
    await sleep(PAUSE);
  }
}

/** The addresses that the reader's own library follows; none where there is no library yet. @throws {Trouble} where it cannot be read */
export async function followed(around: Around): Promise<readonly Followed[]> {
  const store = await openStore(libraryPath(around), 'read');
  try {
    return (await store?.followed.all()) ?? [];
  } finally {
    await store?.close();
  }
}

/**
 * Checks the reader's own library against its records, and looks up the texts, and the record, that have a
 * SHA-256, where one is given. @throws {Trouble} where there is none, or it cannot be read
 */
export async function verified(
  around: Around,
  sha256: string | null,
): Promise<Checked & { readonly recorded: readonly Recorded[] }> {
  const path = libraryPath(around);
  const store = await openStore(path, 'read');
  if (store === null)
    throw new Trouble('no library', libraryName(path), '"variorum add" begins one');
  try {
    const recorded = sha256 === null ? [] : await store.recorded(sha256);
    return { ...(await store.check(sha256)), recorded };
  } finally {
    await store.close();
  }
}
