import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  constants,
  copyFile,
  link,
  open,
  realpath,
  rename,
  rm,
  stat,
  unlink,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathFrom } from './places.ts';
import { codeOf, type Doing, systemTrouble } from './system-errors.ts';
import { Trouble } from './trouble.ts';

/** File systems that have no hard links say one of these. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** How a file is written. */
export interface Writing {
  /** The folder that a relative path starts from; without it, the one where the program runs. */
  readonly cwd?: string | undefined;
  /** Whether it replaces a file that is there. */
  readonly force?: boolean;
  /** The file's permissions, less what the system takes from those of new files; without, those of the file that it replaces, or of any new one. */
  readonly mode?: number;
  /** What it is for, if it is none that a reader named. */
  readonly doing?: Doing;
}

/**
 * Writes a file, whole or not at all, whatever happens meanwhile. One that is there is only
 * replaced where `force` asks for it; of two programs that write the same one, one is refused.
 *
 * @throws {Trouble} where it cannot be written, or is there
 */
export async function writeWhole(
  path: string,
  text: string | Uint8Array,
  { cwd, force = false, mode, doing = 'writing' }: Writing = {},
): Promise<void> {
  try {
    const target = await targetOf(path, cwd, force);
    const draft = join(dirname(target), `.variorum-${randomBytes(6).toString('hex')}`);
    try {
      await writeDraft(draft, text, mode ?? NEW);
      if (force && mode === undefined) await likeBefore(draft, target);
      await (force ? rename(draft, target) : publish(draft, target));
    } finally {
      await rm(draft, { force: true });
    }
  } catch (error) {
    throw error instanceof Trouble ? error : systemTrouble(error, doing, path);
  }
}

/**
 * Writes files that belong together, by what their names have behind the path; where one is refused,
 * none is left that was not there.
 *
 * @throws {Trouble} where one cannot be written, or is there
 */
export async function writeTogether(
  path: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  writing: Writing,
): Promise<void> {
  const written: string[] = [];
  try {
    for (const [ending, content] of files) {
      await writeWhole(path + ending, content, writing);
      written.push(path + ending);
    }
  } catch (error) {
    if (!writing.force) for (const one of written) await rm(pathFrom(writing.cwd, one));
    throw error;
  }
}

/** Takes away files of a path whose names have these behind it, where they are there; answers with what is gone. */
export async function removeBeside(
  path: string,
  endings: readonly string[],
  cwd?: string,
): Promise<string[]> {
  const gone: string[] = [];
  for (const ending of endings) {
    try {
      await unlink(pathFrom(cwd, path + ending));
      gone.push(path + ending);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw systemTrouble(error, 'removing', path + ending);
    }
  }
  return gone;
}

/** The file itself, where the name is a link to one that is to be replaced. */
async function targetOf(path: string, cwd: string | undefined, force: boolean): Promise<string> {
  const whole = pathFrom(cwd, path);
  const there = await stat(whole).catch((error) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (there === null && basename(path) === '')
    throw systemTrouble({ code: 'EISDIR' }, 'writing', path);
  if (there === null) return whole;
  if (there.isDirectory()) throw systemTrouble({ code: 'EISDIR' }, 'writing', path);
  if (!there.isFile()) throw new Trouble('no ordinary file', path, 'name another');
  if (!force) throw systemTrouble({ code: 'EEXIST' }, 'writing', path);
  return realpath(whole);
}

const NEW = 0o666;
const PERMISSIONS = 0o777;

/** Gives the draft the permissions of what it replaces, and its owner and group as far as the account may. */
async function likeBefore(draft: string, target: string): Promise<void> {
  const before = await stat(target).catch(() => null);
  if (before === null) return;
  const { uid, gid } = await stat(draft);
  if (uid !== before.uid || gid !== before.gid) {
    await chown(draft, before.uid, before.gid).catch(() => {});
  }
  await chmod(draft, before.mode & PERMISSIONS);
}

async function writeDraft(draft: string, text: string | Uint8Array, mode: number): Promise<void> {
  const file = await open(draft, 'wx', mode);
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
