import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { Trouble } from '../host/trouble.ts';
import { type Mark, type Marks, marked, NO_MARKS } from './marks.ts';
import { marksJson, parseMarks } from './marks-json.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'its permissions, or those of its folder, keep you out',
  EPERM: 'its permissions, or those of its folder, keep you out',
  ENOENT: 'its folder cannot be made',
  EROFS: 'it may only be read, not written',
  ENOSPC: 'the disk is full; what was kept before is there',
  EDQUOT: 'the disk is full; what was kept before is there',
};
/** Another screen of the same reader is done with the file within so many milliseconds. */
const PATIENCE = 2000;

/**
 * A reader's marks; none where there is no file yet.
 *
 * @throws {Trouble} where the file cannot be read, or is damaged
 */
export function loadMarks(path: string): Marks {
  const marks = read(path);
  if (marks !== 'damaged') return marks;
  throw new Trouble(
    'the marks are damaged',
    path,
    'that file will be put aside, and marks begun anew',
  );
}

/**
 * Adds what a reader has done, `at` a time (ISO 8601, in UTC), to what the file holds by now: another screen may have added to it.
 * The file is its owner's only, and always whole. A damaged one is put aside.
 *
 * @throws {Trouble} where it cannot be written
 */
export async function keepMarks(path: string, done: Mark, at: string): Promise<void> {
  const { locked } = await import('../host/lock.ts');
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const lock = locked(`${path}-lock`, PATIENCE);
    if (!lock) throw notKept(path, 'another program holds it');
    try {
      const marks = read(path);
      if (marks === 'damaged') renameSync(path, asideOf(path));
      replace(path, marksJson(marked(marks === 'damaged' ? NO_MARKS : marks, done, at)));
    } finally {
      lock.close();
    }
  } catch (error) {
    throw error instanceof Trouble ? error : notKept(path, reasonOf(error));
  }
}

function read(path: string): Marks | 'damaged' {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return NO_MARKS;
    throw notKept(path, reasonOf(error));
  }
  const marks = parseMarks(text);
  if (marks === 'later') throw notKept(path, 'a newer variorum made it, and can read it');
  return marks;
}

/** Whole, as before or as after, whenever the power fails. */
function replace(path: string, text: string): void {
  const draft = `${path}-new`;
  rmSync(draft, { force: true });
  const file = openSync(draft, 'wx', 0o600);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}

/** The first free name for a damaged file. */
function asideOf(path: string): string {
  let number = 1;
  while (existsSync(`${path}.damaged-${number}`)) number++;
  return `${path}.damaged-${number}`;
}

function notKept(path: string, remedy: string): Trouble {
  return new Trouble('what you read cannot be kept', path, remedy);
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? `the system says ${code}`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
