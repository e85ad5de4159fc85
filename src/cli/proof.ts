import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { pathFrom } from '../host/places.ts';
import { Trouble } from '../host/trouble.ts';
import type { Library } from '../library/library.ts';
import { proofText, sha256 } from '../store/records.ts';
import type { Arguments } from './arguments.ts';
import type { Configured } from './surroundings.ts';

/** What signatures are made for, as ssh-keygen calls it. */
const NAMESPACE = 'variorum';

/**
 * What lies beside an exported file of this content, by what its name ends in more: the records that
 * it rests on, their signature where a key is given, and their stamp where the address of an authority is.
 *
 * @throws {Trouble} where one of the articles is in no library, or it cannot be signed or stamped
 */
export async function proofOf(
  library: Library,
  articles: readonly string[],
  content: string | Uint8Array,
  { to, sign, timestamp }: Pick<Arguments, 'to' | 'sign' | 'timestamp'>,
  { cwd }: Pick<Configured, 'cwd'>,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const proof = await library.proof(articles);
  if (!proof)
    throw new Trouble(
      'no proof',
      to ?? '',
      'only what is in your library has records; "variorum add" keeps it',
    );
  const text = proofText(sha256(content), proof);
  const files = new Map<string, string | Uint8Array>([['.proof', text]]);
  if (sign !== null) files.set('.proof.sig', await signed(text, pathFrom(cwd, sign), sign));
  if (timestamp !== null) {
    const { stamped } = await import('./timestamp/ask.ts');
    files.set('.proof.tsr', await stamped(text, timestamp));
  }
  return files;
}

const LOCKED =
  'its passphrase was not given; where there is no terminal, let ssh-agent hold it, and name the public key';

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
    throw new Trouble('not signed', named, /passphrase/.test(why) ? LOCKED : why || message);
  }
}
