import { Trouble } from './trouble.ts';

/** What the system said no to: reading or writing a file that a reader names, or keeping what a reader reads, a library, or what was told of its changes. */
export type Doing = 'reading' | 'writing' | 'removing' | 'marks' | 'library' | 'watches';

const UNDONE: Readonly<Record<Doing, string>> = {
  reading: 'not readable',
  writing: 'not written',
  removing: 'not removed',
  marks: 'what you read cannot be kept',
  library: 'the library cannot be used',
  watches: 'what was told cannot be kept',
};

/** SQLite's code for what another program holds. */
export const BUSY = '5';

const KEPT_OUT = 'its permissions keep you out';
const FOLDER_KEEPS_OUT = 'its permissions, or those of its folder, keep you out';
const READ_ONLY = 'it may only be read, not written';
const FULL = 'the disk is full';
const KEPT = `${FULL}; what was kept before is there`;
const ADDED = `${FULL}; what was added before is there`;

/** Why, by the system's codes, and by SQLite's, which are numbers (sqlite.org/rescode.html). */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: KEPT_OUT,
  EPERM: KEPT_OUT,
  ENOTDIR: 'a folder on the way to it is a file',
  ELOOP: 'its symbolic links go round in a circle',
  EROFS: READ_ONLY,
  ENOSPC: FULL,
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'files may not be so large',
  ENAMETOOLONG: 'the name is too long',
  3: KEPT_OUT,
  [BUSY]: 'another program holds it; try again',
  8: READ_ONLY,
  10: 'reading or writing failed; is the disk in order?',
  11: 'it is damaged',
  13: FULL,
  14: FOLDER_KEEPS_OUT,
  26: 'the file is something else',
};

const NO_FILE = 'no such file or folder';
const NO_FOLDER = ['no such folder', 'make it, or choose another'] as const;

/** Where there is more to say of what is wrong, or of what can be done about it. */
const CLOSER: Readonly<Record<Doing, Readonly<Record<string, readonly [string | null, string]>>>> =
  {
    reading: {
      ENOENT: [NO_FILE, 'check the name'],
      ENOTDIR: [NO_FILE, 'check the name'],
      ENAMETOOLONG: [NO_FILE, 'the name is too long'],
    },
    writing: {
      EEXIST: ['a file is there already', 'choose another name, or replace it with --force'],
      ENOENT: NO_FOLDER,
      ENOTDIR: NO_FOLDER,
      EISDIR: ['a folder, no file', 'name a file in it'],
      EACCES: ['not writable', KEPT_OUT],
      EPERM: ['not writable', KEPT_OUT],
      EROFS: ['not writable', 'the disk is read-only'],
    },
    removing: {},
    marks: {
      ENOENT: [null, 'its folder cannot be made'],
      EACCES: [null, FOLDER_KEEPS_OUT],
      EPERM: [null, FOLDER_KEEPS_OUT],
      ENOSPC: [null, KEPT],
      EDQUOT: [null, KEPT],
    },
    watches: {},
    library: { ENOSPC: [null, ADDED], EDQUOT: [null, ADDED], 13: [null, ADDED] },
  };

/** What the system, or SQLite, says of a file, as a trouble. */
export function systemTrouble(error: unknown, doing: Doing, where: string): Trouble {
  const code = codeOf(error);
  const nameless = code === 'ENOENT' && doing === 'reading' ? nameTrouble(where) : null;
  if (nameless) return nameless;
  const [what, remedy] = CLOSER[doing][code] ?? [null, systemReason(error)];
  return new Trouble(what ?? UNDONE[doing], where, remedy);
}

/** Why the system did not do something, in words. */
export function systemReason(error: unknown): string {
  return REASONS[codeOf(error)] ?? unknownReason(error);
}

/** The trouble with a file of this name where no system call can name it: what is not UTF-8 comes to a program as replacement characters. Null for any other name. */
export function nameTrouble(where: string): Trouble | null {
  if (!where.includes('\ufffd')) return null;
  return new Trouble(NO_FILE, where, 'its name is not written in UTF-8; give it another');
}

/** "ENOENT", or the number of SQLite's result without what extends it; empty where an error has none. */
export function codeOf(error: unknown): string {
  const { code, errcode } = Object(error);
  if (typeof errcode === 'number') return String(errcode & 0xff);
  return typeof code === 'string' ? code : '';
}

/** Whether the system says that nothing is there: no file, or a file where a folder on the way is to be, as below the home /dev/null. */
export function isNotThere(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}

function unknownReason(error: unknown): string {
  const code = codeOf(error);
  const said = /^E/.test(code) || !(error instanceof Error) ? code : error.message;
  return `the system says ${said || 'unknown error'}`;
}
