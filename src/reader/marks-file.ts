import { access, mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readOrdinary } from '../host/own-file.ts';
import { isNotThere, systemTrouble } from '../host/system-errors.ts';
import { Trouble } from '../host/trouble.ts';
import { type Mark, type Marks, marked, NO_MARKS } from './marks.ts';
import { marksJson, parseMarks } from './marks-json.ts';

/**
 * Milliseconds for which other screens of the same reader may hold the file before this one gives up.
 * Longer, it is told later that a mark is lost; the screens themselves do not wait.
 */
const PATIENCE = 10_000;

/** For their owner only. */
const FILE = 0o600;
const FOLDER = 0o700;

/** Where a reader's marks are kept. */
export interface MarksPlace {
  /** @throws {Trouble} where they cannot be read */
  load(): Promise<Marks>;
  /** Adds what a reader has done, `at` a time (ISO 8601, in UTC). @throws {Trouble} where it cannot be written */
  keep(done: Mark, at: string): Promise<void>;
}

/** Marks in a file. */
export function marksAt(path: string): MarksPlace {
  return { load: () => loadMarks(path), keep: (done, at) => keepMarks(path, done, at) };
}

/**
 * A reader's marks; none where there is no file yet.
 *
 * @throws {Trouble} where the file cannot be read, or is damaged
 */
export async function loadMarks(path: string): Promise<Marks> {
  const marks = await read(path);
  if (marks !== 'damaged') return marks;
  throw new Trouble(
    'the marks are damaged',
    path,
    'that file will be put aside, and marks begun anew',
  );
}

/**
 * Adds what a reader has done, `at` a time (ISO 8601, in UTC), to what the file holds by now:
 * another screen may have added to it. The file is its owner's only, and always whole, as before or
 * as after. A damaged one is put aside.
 *
 * @throws {Trouble} where it cannot be written
 */
export async function keepMarks(path: string, done: Mark, at: string): Promise<void> {
  const [{ lockedWithin }, { writeWhole }] = await Promise.all([
    import('../host/lock.ts'),
    import('../host/write-file.ts'),
  ]);
  try {
    await mkdir(dirname(path), { recursive: true, mode: FOLDER });
    const lock = await lockedWithin(`${path}-lock`, PATIENCE);
    if (!lock) throw notKept(path, 'another program holds it');
    try {
      const marks = await read(path);
      if (marks === 'damaged') await rename(path, await asideOf(path));
      const text = marksJson(marked(marks === 'damaged' ? NO_MARKS : marks, done, at));
      await writeWhole(path, text, { force: true, mode: FILE, doing: 'marks' });
    } finally {
      lock.close();
    }
  } catch (error) {
    throw error instanceof Trouble ? error : systemTrouble(error, 'marks', path);
  }
}

async function read(path: string): Promise<Marks | 'damaged'> {
  const text = textOf(path);
  if (text === null) return NO_MARKS;
  const marks = parseMarks(text);
  if (marks === 'later') throw notKept(path, 'a newer variorum made it, and can read it');
  return marks;
}

/** Null where there is no file. */
function textOf(path: string): string | null {
  try {
    return readOrdinary(path).toString();
  } catch (error) {
    if (isNotThere(error)) return null;
    throw error instanceof Trouble ? error : systemTrouble(error, 'marks', path);
  }
}

/** The first free name for a damaged file. */
async function asideOf(path: string, number = 1): Promise<string> {
  const name = `${path}.damaged-${number}`;
  const isFree = await access(name).then(
    () => false,
    () => true,
  );
  return isFree ? name : asideOf(path, number + 1);
}

function notKept(path: string, remedy: string): Trouble {
  return new Trouble('what you read cannot be kept', path, remedy);
}
