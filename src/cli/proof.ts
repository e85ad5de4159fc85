import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { pathFrom } from '../host/places.ts';
import { Trouble } from '../host/trouble.ts';
import { writeWhole } from '../host/write-file.ts';
import type { Library } from '../library/library.ts';
import { proofText, sha256 } from '../store/records.ts';
import type { Arguments } from './arguments.ts';
import type { Configured } from './surroundings.ts';

/** What signatures are made for, as ssh-keygen calls it. */
const NAMESPACE = 'variorum';

/**
 * Writes beside an exported file the records that it rests on; signs them where a key is given, and
 * has them stamped where the address of an authority is.
 *
 * @throws {Trouble} where one of the articles is in no library, or it cannot be written, signed or stamped
 */
export async function writeProof(
  library: Library,
  articles: readonly string[],
  file: string,
  { force, sign, timestamp }: Pick<Arguments, 'force' | 'sign' | 'timestamp'>,
  { cwd }: Pick<Configured, 'cwd'>,
): Promise<void> {
  const proof = await library.proof(articles);
  if (!proof)
    throw new Trouble(
      'no proof',
      file,
      'only what is in your library has records; "variorum add" keeps it',
    );
  const text = proofText(sha256(await readFile(pathFrom(cwd, file))), proof);
  const path = `${file}.proof`;
  await writeWhole(path, text, { force, cwd });
  if (sign !== null)
    await writeWhole(`${path}.sig`, await signed(text, pathFrom(cwd, sign), sign), { force, cwd });
  if (timestamp !== null) {
    const { stamped } = await import('./timestamp/ask.ts');
    await writeWhole(`${path}.tsr`, await stamped(text, timestamp), { force, cwd });
  }
}

/** The signature of a text by the key in a file, which messages call `named`. @throws {Trouble} where ssh-keygen makes none */
async function signed(text: string, key: string, named: string): Promise<string> {
  const signing = promisify(execFile)('ssh-keygen', ['-Y', 'sign', '-f', key, '-n', NAMESPACE]);
  // Where it does not start, what it was to be told is told to nobody.
  signing.child.stdin?.on('error', () => {}).end(text);
  try {
    return (await signing).stdout;
  } catch (error) {
    const { message, stderr = '' } = error as Error & { stderr?: string };
    const [why = ''] = stderr.trim().split('\n');
    throw new Trouble('not signed', named, why || message);
  }
}
