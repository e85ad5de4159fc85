import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import ssh2 from 'ssh2';
import { makeOwnFolder, readTrusted } from '../host/own-file.ts';
import { isNotThere, systemTrouble } from '../host/system-errors.ts';
import { Trouble } from '../host/trouble.ts';
import { writeWhole } from '../host/write-file.ts';

/** What a server shows to be the one that it was. */
export interface HostKey {
  /** In OpenSSH's form. */
  readonly pem: Buffer;
  /** As `ssh` prints it when it first sees the server. */
  readonly fingerprint: string;
}

/** For its owner only. */
const FILE = 0o600;

/**
 * The key at a path; where there is none an ed25519 one is made there, for its owner only.
 *
 * @throws {Trouble} where it cannot be read or made, or is no private key without a passphrase
 */
export async function hostKeyAt(path: string): Promise<HostKey> {
  const pem = read(path) ?? (await make(path));
  const key = [ssh2.utils.parseKey(pem)].flat()[0];
  if (!key || key instanceof Error || !key.isPrivateKey()) {
    throw new Trouble('no host key', path, 'it is to be a private key without a passphrase');
  }
  return { pem, fingerprint: fingerprintOf(key.getPublicSSH()) };
}

/** "SHA256:…", of the public part of a key. */
export function fingerprintOf(blob: Buffer): string {
  const digest = createHash('sha256').update(blob).digest('base64');
  return `SHA256:${digest.replace(/=+$/, '')}`;
}

/** Null where there is no file yet. */
function read(path: string): Buffer | null {
  try {
    return readTrusted(path, { secret: true });
  } catch (error) {
    if (isNotThere(error)) return null;
    throw error instanceof Trouble ? error : systemTrouble(error, 'reading', path);
  }
}

async function make(path: string): Promise<Buffer> {
  const { private: pem } = newKeys('variorum');
  makeOwnFolder(dirname(path));
  await writeWhole(path, pem, { mode: FILE });
  return Buffer.from(pem);
}

/** A new pair of keys, in OpenSSH's form. */
export function newKeys(comment: string): { readonly private: string; readonly public: string } {
  const keys = ssh2.utils.generateKeyPairSync('ed25519', { comment });
  // Some in a thousand are written wrong, and can be read by nobody.
  return ssh2.utils.parseKey(keys.private) instanceof Error ? newKeys(comment) : keys;
}
