import { randomBytes } from 'node:crypto';
import { constants, copyFile, link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Trouble } from './trouble.ts';

/** What the system says of a file that cannot be written, and what can be done about it. */
const ERRORS: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  EEXIST: ['a file is there already', 'choose another name, or replace it with --force'],
  ENOENT: ['no such folder', 'make it, or choose another'],
  ENOTDIR: ['no such folder', 'make it, or choose another'],
  EISDIR: ['a folder, no file', 'name a file in it'],
  EACCES: ['not writable', 'its permissions keep you out'],
  EPERM: ['not writable', 'its permissions keep you out'],
  EROFS: ['not writable', 'the disk is read-only'],
  ENOSPC: ['not written', 'the disk is full'],
  EDQUOT: ['not written', 'your share of the disk is full'],
  EFBIG: ['not written', 'files may not be so large'],
  ENAMETOOLONG: ['not written', 'the name is too long'],
};

/** File systems that have no hard links say one of these. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/**
 * Writes a file, whole or not at all, whatever happens meanwhile. One that is there is only
 * replaced where `force` asks for it; of two programs that write the same one, one is refused.
 *
 * @throws {Trouble} where it cannot be written, or is there
 */
export async function writeWhole(
  path: string,
  text: string,
  { force = false }: { readonly force?: boolean } = {},
): Promise<void> {
  try {
    const target = await targetOf(path, force);
    const draft = join(dirname(target), `.variorum-${randomBytes(6).toString('hex')}`);
    try {
      await writeDraft(draft, text);
      await (force ? rename(draft, target) : publish(draft, target));
    } finally {
      await rm(draft, { force: true });
    }
  } catch (error) {
    throw error instanceof Trouble ? error : troubleOf(error, path);
  }
}

/** The file itself, where the name is a link to one that is to be replaced. */
async function targetOf(path: string, force: boolean): Promise<string> {
  const there = await stat(path).catch((error) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (there === null && basename(path) === '') throw troubleOf({ code: 'EISDIR' }, path);
  if (there === null) return path;
  if (there.isDirectory()) throw troubleOf({ code: 'EISDIR' }, path);
  if (!there.isFile()) throw new Trouble('no ordinary file', path, 'name another');
  if (!force) throw troubleOf({ code: 'EEXIST' }, path);
  return realpath(path);
}

async function writeDraft(draft: string, text: string): Promise<void> {
  const file = await open(draft, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Gives the draft its name; unlike renaming, this is refused where the name is taken. */
async function publish(draft: string, target: string): Promise<void> {
  await link(draft, target).catch(async (error) => {
    if (!NO_LINKS.has(codeOf(error))) throw error;
    await copyFile(draft, target, constants.COPYFILE_EXCL);
  });
}

function troubleOf(error: unknown, path: string): Trouble {
  const code = codeOf(error);
  const [what, remedy] = ERRORS[code] ?? ['not written', `the system says ${code}`];
  return new Trouble(what, path, remedy);
}

function codeOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : 'unknown error';
}
