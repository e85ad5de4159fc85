import { compare } from '../compare/compare.ts';
import { read } from '../compare/read.ts';
import { Trouble } from '../host/trouble.ts';
import { articleIn } from '../library/library.ts';
import { printable } from '../text/sanitise.ts';
import { LEFT_FIRST } from '../view/succession.ts';
import { comparisonText } from './compare.ts';
import type { Work } from './output.ts';

/** What git gives for the file of a state in which there is none. */
const NONE = '/dev/null';

/**
 * Prints how a file differs between two states, as git asks of an external diff: git goes on with
 * the next file only where the exit status is 0, whatever differs or cannot be compared.
 */
export const gitDiff: Work = async (given, around) => {
  const [path = '', oldFile, oldHash = '', oldMode, newFile, newHash = '', newMode, ...rest] =
    given.operands;
  const [newPath = path] = rest;
  if (oldFile === undefined || newFile === undefined) {
    around.stdout.write(`Unmerged: ${printable(path)}\n`);
    return 0;
  }
  // By its whole path, where otherwise a publisher or the end of the path would do.
  const reading = async (file: string, name: string) =>
    read({ ...(await articleIn(file, name, around)), publisher: name });
  try {
    const left = await reading(oldFile, named(path, oldFile, oldHash, 'old'));
    const right = await reading(newFile, named(newPath, newFile, newHash, 'new'));
    if (isMode(oldMode) && isMode(newMode) && oldMode !== newMode) {
      around.stdout.write(`Mode ${oldMode} → ${newMode}: ${printable(newPath)}\n`);
    }
    const text = comparisonText(compare(left, right), LEFT_FIRST, given, around);
    around.stdout.write(`${text.trimEnd()}\n\n`);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    around.stdout.write(`Not compared: ${error.message}\n\n`);
  }
  return 0;
};

/** Where there is no file, git gives no permissions either. */
function isMode(mode: string | undefined): boolean {
  return /^[0-7]{6}$/.test(mode ?? '');
}

/** "press/release.txt (1a2b3c4)"; git gives a hash of zeros for a file that it has not kept yet. */
function named(path: string, file: string, hash: string, otherwise: string): string {
  if (file === NONE) return `${path} (none)`;
  if (/^0+$/.test(hash)) return `${path} (working tree)`;
  return `${path} (${/^[0-9a-f]{7,}$/.test(hash) ? hash.slice(0, 7) : otherwise})`;
}
