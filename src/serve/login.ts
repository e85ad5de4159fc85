import type { AuthContext, AuthenticationType, PublicKeyAuthContext } from 'ssh2';
import ssh2 from 'ssh2';
import type { AuthorizedKey, AuthorizedKeys } from './authorized-keys.ts';
import { plainAddress } from './door.ts';
import { ownerOf, type Reader } from './reader.ts';

/** Who may come in. */
export interface Admission {
  /** The keys that may, read anew for each login; null where any key may. */
  readonly keys: (() => AuthorizedKeys) | null;
  /** Whether also one without a key may, of whom nothing is kept. */
  readonly keyless: boolean;
}

/** What becomes of an attempt: a reader, a question for the proof of a key, or a refusal with its reason. */
export type Attempt = Reader | 'prove' | { readonly refused: string };

/** Looks at what a client shows of itself. */
export function attempt(
  context: AuthContext,
  address: string,
  { keys, keyless }: Admission,
  of: { readonly state: string; readonly now: number },
): Attempt {
  const user = context.username;
  const free = { user, address, command: null, pty: true };
  // Who has a key tries that first, and this without being asked anything.
  if (context.method === 'keyboard-interactive' && keyless) {
    return { ...free, fingerprint: null, folder: null };
  }
  if (context.method !== 'publickey') return { refused: context.method };
  const { data } = context.key;
  const owner = ownerOf(data, of.state);
  const known = keys === null ? free : allowed(data, keys().keys, address, of.now);
  if (known === null) return { refused: `the key ${owner.fingerprint}` };
  if (context.signature === undefined) return 'prove';
  if (!isProven(context)) return { refused: `the proof of ${owner.fingerprint}` };
  return { ...free, ...owner, command: known.command, pty: known.pty };
}

function allowed(
  blob: Buffer,
  keys: readonly AuthorizedKey[],
  address: string,
  now: number,
): AuthorizedKey | null {
  const from = plainAddress(address);
  const may = (one: AuthorizedKey): boolean =>
    one.blob.equals(blob) && one.isFrom(from) && now < one.expires;
  return keys.find(may) ?? null;
}

function isProven({ key, blob, signature, hashAlgo }: PublicKeyAuthContext): boolean {
  const line = `${key.algo} ${key.data.toString('base64')}`;
  const parsed = [ssh2.utils.parseKey(line)].flat()[0];
  if (!parsed || parsed instanceof Error || !blob || !signature) return false;
  return parsed.verify(blob, signature, hashAlgo) === true;
}

/** The ways in which a client may go on. */
export function waysIn({ keyless }: Admission): readonly AuthenticationType[] {
  return keyless ? ['publickey', 'keyboard-interactive'] : ['publickey'];
}
