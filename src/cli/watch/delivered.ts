import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { lockedWithin } from '../../host/lock.ts';
import { readOrdinary } from '../../host/own-file.ts';
import { isNotThere, systemTrouble } from '../../host/system-errors.ts';
import { Trouble } from '../../host/trouble.ts';
import { writeWhole } from '../../host/write-file.ts';
import type { Changed, Place } from '../../store/store.ts';

/** What was told by one watch. */
export interface Delivered {
  /** Up to where in the library all is told; null for the place before all. */
  readonly to: Place | null;
  /** The changes that its file shows, in the order in which they came. */
  readonly shown: readonly Changed[];
}

/** What was told of one library, by the names of the watches. */
export interface Book {
  readonly of: Map<string, Delivered>;
  /** Keeps what stands in it by now. @throws {Trouble} where it cannot be written */
  keep(): Promise<void>;
}

const FORMAT = 'variorum.told/1';
/** For their owner only. */
const [FILE, FOLDER] = [0o600, 0o700];

/**
 * Does something with what was told of the library at a path, while nobody else can; another is
 * waited for some milliseconds. Null where that was not long enough.
 *
 * @throws {Trouble} where it cannot be read or written
 */
export async function withBook<T>(
  path: string,
  library: string,
  patience: number,
  work: (book: Book) => Promise<T>,
): Promise<T | null> {
  await mkdir(dirname(path), { recursive: true, mode: FOLDER }).catch((error) => {
    throw systemTrouble(error, 'watches', path);
  });
  const lock = await lockedWithin(`${path}-lock`, patience);
  if (!lock) return null;
  try {
    const all = read(path);
    const of = new Map(Object.entries(all[library] ?? {}));
    const keep = async (): Promise<void> => {
      const libraries = { ...all, [library]: Object.fromEntries(of) };
      const text = `${JSON.stringify({ format: FORMAT, libraries })}\n`;
      await writeWhole(path, text, { force: true, mode: FILE, doing: 'watches' });
    };
    return await work({ of, keep });
  } finally {
    lock.close();
  }
}

type Books = Readonly<Record<string, Readonly<Record<string, Delivered>>>>;

/** @throws {Trouble} where it cannot be read, or is damaged: what was told is not known then */
function read(path: string): Books {
  try {
    const { format, libraries } = Object(JSON.parse(readOrdinary(path).toString()));
    if (format === FORMAT && isBooks(libraries)) return libraries;
  } catch (error) {
    if (isNotThere(error)) return {};
    if (!(error instanceof SyntaxError))
      throw error instanceof Trouble ? error : systemTrouble(error, 'watches', path);
  }
  const remedy = 'take that file away, and watches begin with what comes then';
  throw new Trouble('what was told is not known', path, remedy);
}

function isBooks(value: unknown): value is Books {
  return isRecord(value) && Object.values(value).every(isBook);
}

function isBook(value: unknown): boolean {
  return (
    isRecord(value) &&
    Object.values(value).every((one) => {
      const { to, shown } = Object(one);
      const isPlace = to === null || (Number.isInteger(to?.number) && typeof to.hash === 'string');
      return isPlace && Array.isArray(shown) && shown.every(isChange);
    })
  );
}

function isChange(value: unknown): boolean {
  const { source, article, before, fetched } = Object(value);
  return [source, article, before, fetched].every((one) => typeof one === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
