import { existsSync } from 'node:fs';
import type { Watch } from '../../app/config/watch.ts';
import { runCommand } from '../../host/command.ts';
import { libraryName, libraryPath, toldPath } from '../../host/places.ts';
import { Trouble } from '../../host/trouble.ts';
import { writeWhole } from '../../host/write-file.ts';
import { type Library, openLibrary } from '../../library/library.ts';
import type { Place } from '../../store/store.ts';
import type { Configured } from '../surroundings.ts';
import { allTold, type Told } from '../told.ts';
import { type Book, type Delivered, withBook } from './delivered.ts';
import { written } from './written.ts';

/** Changes that are told at once; others follow in the next run of a command. With more, a command is given more to read. */
const BATCH = 100;
/** Changes, the last, that a file shows. With more, one who looks seldom misses less, and the file takes longer to write. */
const SHOWN = 50;
/** Milliseconds after which a command is ended. */
const LIMIT = 60_000;
/** Milliseconds for which another update that tells is waited for before this one looks for changes. */
const PATIENCE = 10_000;

/** Notes, for watches that are new, that they tell what comes behind a place. @throws {Trouble} where that cannot be kept */
export async function beginWatches(around: Configured, last: Place | null): Promise<void> {
  const { env, config } = around;
  await withBook(toldPath(env), libraryName(libraryPath(around)), PATIENCE, async (book) => {
    const fresh = config.watch.filter(({ name }) => !book.of.has(name));
    for (const { name } of fresh) book.of.set(name, { to: last, shown: [] });
    if (fresh.length > 0) await book.keep();
  });
}

/**
 * Tells, for each watch, what came into the library and was not told yet. What cannot be told is told
 * the next time, and `complain` says why. Nothing is done where another update does the same now.
 *
 * @throws {Trouble} where the library cannot be read
 */
export async function tellWatches(
  around: Configured,
  complain: (trouble: Trouble) => void,
): Promise<void> {
  const library = await openLibrary([], around, 0);
  try {
    if (!library.own) return;
    await withBook(toldPath(around.env), libraryName(libraryPath(around)), 0, async (book) => {
      for (const watch of around.config.watch) {
        try {
          await tell(watch, library, book, around, complain);
        } catch (error) {
          if (!(error instanceof Trouble)) throw error;
          complain(error);
        }
      }
    });
  } finally {
    await library.close();
  }
}

async function tell(
  watch: Watch,
  library: Library,
  book: Book,
  around: Configured,
  complain: (trouble: Trouble) => void,
): Promise<void> {
  const { name, query } = watch;
  for (let more = true; more; ) {
    const before = book.of.get(name) ?? { to: await library.last(), shown: [] };
    const arrived = await library.arrived({ behind: before.to, query, most: BATCH });
    if (arrived === null) {
      book.of.set(name, { to: await library.last(), shown: [] });
      await book.keep();
      complain(new Trouble('watched anew', name, 'the library is not the one that was watched'));
      return;
    }
    more = arrived.more;
    const told = await allTold(library, arrived.changes, watch);
    if (!more && !isDue(told, watch, Date.now())) return;
    const shown = await deliver(watch, told, before, library, around);
    book.of.set(name, { to: arrived.to, shown });
    if (told.length > 0 || before.to?.number !== arrived.to?.number) await book.keep();
  }
}

/** Whether changes are to be told by a time, in milliseconds since 1970: the last is old enough, or the first is too old. */
export function isDue(
  changes: readonly { readonly fetched: string }[],
  { quiet, within }: Pick<Watch, 'quiet' | 'within'>,
  now: number,
): boolean {
  if (changes.length === 0) return true;
  const ages = changes.map(({ fetched }) => now - Date.parse(fetched));
  // A clock that was set back does not tell how long ago it was.
  const isBehind = Math.min(...ages) < 0;
  return isBehind || Math.min(...ages) >= quiet || Math.max(...ages) >= within;
}

/** Tells changes, if there are any; answers with what the watch's file shows. @throws {Trouble} where that failed */
async function deliver(
  watch: Watch,
  told: readonly Told[],
  { shown: before }: Delivered,
  library: Library,
  around: Configured,
): Promise<Delivered['shown']> {
  const { name, to } = watch;
  const { env, cwd } = around;
  if ('command' in to) {
    if (told.length === 0) return [];
    const why = await runCommand(to.command, await written('json', told, watch, around), {
      env,
      cwd,
      limit: LIMIT,
    });
    if (why !== null)
      throw new Trouble('not told', name, `${why}; it is tried again at the next update`);
    return [];
  }
  if (told.length === 0 && existsSync(to.file)) return before;
  const earlier = before.slice(Math.max(0, before.length + told.length - SHOWN));
  const all = [...(await allTold(library, await library.entries(earlier), watch)), ...told];
  await writeWhole(to.file, await written(to.form, all, watch, around), { force: true, cwd });
  return [...earlier, ...told.map(changedOf)].slice(-SHOWN);
}

function changedOf({ source, article, before, kind, fetched, content, words }: Told) {
  return { source, article, before, kind, fetched, content, words };
}
