import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { systemTrouble } from './system-errors.ts';
import { Trouble } from './trouble.ts';

const { O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;

/** For their owner only. */
const MODE = 0o600;
const FOLDER_MODE = 0o700;
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

/** Makes a folder, with those on the way, for its owner only. @throws {Trouble} where there can be none */
export function makeOwnFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: FOLDER_MODE });
  } catch (error) {
    throw systemTrouble(error, 'writing', path);
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
const EVERYBODY_WRITES = 0o002;
/** In such a folder, as /tmp, only who owns a file can move it. */
const OWNERS_MOVE = 0o1000;
const OTHERS_ANYTHING = 0o077;

/** Whether a file or folder is not the account's `own`, by its number, or others can write it; never on systems without such numbers. */
export function isOthers(
  { uid, mode }: Pick<Stats, 'uid' | 'mode'>,
  own = process.getuid?.(),
): boolean {
  return own !== undefined && (uid !== own || (mode & OTHERS_WRITE) !== 0);
}

/** The same, but what is the system's own is trusted too. */
function isStrangers({ uid, mode }: Pick<Stats, 'uid' | 'mode'>): boolean {
  return isOthers({ uid, mode }, uid === 0 ? uid : process.getuid?.());
}

/**
 * Others who can write a folder can put links in place of what a program is about to make in it, and
 * those who can write a folder around it can put another in its place.
 *
 * @throws {Trouble} where anybody but the account itself, or the system's, can write the folder of a
 * file, or can move it from where it is
 */
export function checkFolder(path: string): void {
  const folder = realpathSync(dirname(path));
  const { uid, gid, mode } = statSync(folder);
  // Many systems give each account a group of its own, with the same number.
  const alone = gid === uid ? mode & ~GROUP_WRITES : mode;
  const unsafe = isStrangers({ uid, mode: alone }) ? dirname(path) : movableIn(folder);
  if (unsafe === null) return;
  const remedy = 'others can write it; take that from them (chmod go-w), or name another';
  throw new Trouble('not safe as the folder of a library', unsafe, remedy);
}

/** The folder around a folder in which everybody can move it away; null where there is none, and on systems without such modes. */
function movableIn(folder: string): string | null {
  if (process.getuid === undefined) return null;
  for (let inner = folder, outer = dirname(inner); outer !== inner; outer = dirname(inner)) {
    const { mode } = statSync(outer);
    if ((mode & EVERYBODY_WRITES) !== 0 && (mode & OWNERS_MOVE) === 0) return outer;
    inner = outer;
  }
  return null;
}

/**
 * Reads a file, but nothing else: what is no file could be waited for without end. `check` looks at
 * what was opened before it is read.
 *
 * @throws {Trouble} where there is something else; and what the system says
 */
export function readOrdinary(path: string, check?: (stats: Stats) => void): Buffer {
  const file = openSync(path, O_RDONLY | O_NONBLOCK);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw notOrdinary(path);
    check?.(stats);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** What is wrong with a file that others can write, and what to do. */
export const OTHERS_CAN_WRITE =
  'it belongs to another account, or others may write it (chmod go-w)';

/**
 * The same of a file that decides who may do what: nobody else may have written it, nor read it
 * where it is `secret`.
 *
 * @throws {Trouble} also where somebody can
 */
export function readTrusted(path: string, { secret = false } = {}): Buffer {
  return readOrdinary(path, (stats) => {
    if (isStrangers(stats)) throw new Trouble('not trusted', path, OTHERS_CAN_WRITE);
    const isOpen = process.getuid !== undefined && (stats.mode & OTHERS_ANYTHING) !== 0;
    if (secret && isOpen) throw new Trouble('not safe', path, 'others can read it (chmod go-rwx)');
  });
}

/** @throws {Trouble} where there is something else than a file, so that reading it would wait for ever */
export function checkFile(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) throw notOrdinary(path);
}

function notOrdinary(path: string): Trouble {
  return new Trouble('no ordinary file', path, 'take away what lies there, or name another');
}
