import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  openSync,
  readFileSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { Trouble } from './trouble.ts';

const { O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;

/** For their owner only. */
const MODE = 0o600;
const PERMISSIONS = 0o777;

/**
 * Makes an empty file where there is none: for its owner only, or with the permissions `mode`. One
 * that is there is left as it is.
 *
 * @throws {Trouble} where something else is there: a link, a pipe, a file that has other names
 */
export function makeOwnFile(path: string, mode = MODE): void {
  const made = opened(path, O_CREAT | O_EXCL);
  const file = made ?? opened(path, O_CREAT);
  if (file === null) return;
  try {
    const there = fstatSync(file);
    if (!there.isFile() || there.nlink > 1) throw notOrdinary(path);
    // The system takes its umask from what a file is made with.
    if (made !== null && mode !== MODE) fchmodSync(file, mode & PERMISSIONS);
  } finally {
    closeSync(file);
  }
}

/** Null where a file is there that was not to be. */
function opened(path: string, flags: number): number | null {
  try {
    return openSync(path, flags | O_RDWR | O_NOFOLLOW | O_NONBLOCK, MODE);
  } catch (error) {
    const { code } = Object(error);
    if (code === 'EEXIST') return null;
    // So it is called that a link was not followed, or a pipe has nobody at its other end.
    if (code === 'ELOOP' || code === 'EMLINK' || code === 'ENXIO') throw notOrdinary(path);
    throw error;
  }
}

const OTHERS_WRITE = 0o022;
const GROUP_WRITES = 0o020;

/** Whether a file or folder is not the account's `own`, by its number, or others can write it; never on systems without such numbers. */
export function isOthers(
  { uid, mode }: Pick<Stats, 'uid' | 'mode'>,
  own = process.getuid?.(),
): boolean {
  return own !== undefined && (uid !== own || (mode & OTHERS_WRITE) !== 0);
}

/**
 * Others who can write a folder can put links in place of what a program is about to make in it.
 *
 * @throws {Trouble} where anybody but the account itself, or the system's, can write the folder of a file
 */
export function checkFolder(path: string): void {
  const { uid, gid, mode } = statSync(dirname(path));
  // Many systems give each account a group of its own, with the same number.
  const alone = gid === uid ? mode & ~GROUP_WRITES : mode;
  if (!isOthers({ uid, mode: alone }, uid === 0 ? uid : process.getuid?.())) return;
  const remedy = 'others can write it; take that from them (chmod go-w), or name another';
  throw new Trouble('not safe as the folder of a library', dirname(path), remedy);
}

/**
 * Reads a file, but nothing else: what is no file could be waited for without end.
 *
 * @throws {Trouble} where there is something else; and what the system says
 */
export function readOrdinary(path: string): Buffer {
  const file = openSync(path, O_RDONLY | O_NONBLOCK);
  try {
    if (!fstatSync(file).isFile()) throw notOrdinary(path);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * The same of a file that decides who may do what: nobody else may have written it.
 *
 * @throws {Trouble} also where it is another account's, or others can write it
 */
export function readTrusted(path: string): Buffer {
  const stats = statSync(path);
  if (isOthers(stats, stats.uid === 0 ? 0 : process.getuid?.())) {
    const remedy = 'it belongs to another account, or others may write it (chmod go-w)';
    throw new Trouble('not trusted', path, remedy);
  }
  return readOrdinary(path);
}

/** @throws {Trouble} where there is something else than a file, so that reading it would wait for ever */
export function checkFile(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) throw notOrdinary(path);
}

function notOrdinary(path: string): Trouble {
  return new Trouble('no ordinary file', path, 'take away what lies there, or name another');
}
