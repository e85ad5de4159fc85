import { createHash, getHashes } from 'node:crypto';

const BITS = 5;
const BASE_32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * Whether bytes have a digest as archives write it: "sha1:" and base 32, or "sha256:" and hexadecimal;
 * null where it is of a kind that nobody knows.
 */
export function hasDigest(digest: string, bytes: Uint8Array): boolean | null {
  const [, kind = '', stated = ''] = /^([\w-]+):([\w+/=-]+)$/.exec(digest.trim()) ?? [];
  const name = kind.toLowerCase().replace('-', '');
  if (!getHashes().includes(name)) return null;
  const hash = createHash(name).update(bytes).digest();
  const told = stated.replace(/=+$/, '');
  return (
    told.toLowerCase() === hash.toString('hex') ||
    told.toUpperCase() === base32(hash) ||
    told === hash.toString('base64').replace(/=+$/, '')
  );
}

/** As RFC 4648 has it, without what fills it up. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(new RegExp(`.{1,${BITS}}`, 'g')) ?? [];
  return groups.map((group) => BASE_32[Number.parseInt(group.padEnd(BITS, '0'), 2)]).join('');
}
