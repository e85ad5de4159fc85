import { AsyncIterReader } from 'warcio';

/** Characters of the line before a chunk. A longer one is none. */
const LONGEST_LINE = 1000;
/** The size of a chunk, in hexadecimal, and what may be said of it. */
const SIZE = /^([\da-f]{1,8})[\t ]*(?:;.*)?$/i;

/** What came in chunks (RFC 9112, 7.1), joined; what did not, as it is. */
export async function joined(payload: Buffer): Promise<Buffer> {
  return Buffer.from(await new AsyncIterReader([payload], null, true).readFully());
}

/** Whether what came in chunks ends before the last of them, which is empty; what did not come so has none. */
export function isCutInChunks(payload: Buffer): boolean {
  for (let start = 0; ; ) {
    const end = payload.subarray(start, start + LONGEST_LINE).indexOf('\r\n');
    const [, hexadecimal] = SIZE.exec(payload.toString('latin1', start, start + end)) ?? [];
    if (end < 0 || hexadecimal === undefined) return start > 0;
    const size = Number.parseInt(hexadecimal, 16);
    if (size === 0) return false;
    start += end + size + 2 * '\r\n'.length;
    if (start > payload.length) return true;
  }
}
