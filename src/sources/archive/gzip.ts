import { createGunzip } from 'node:zlib';

/** The first two bytes of what gzip has packed. */
const MAGIC = Buffer.from([0x1f, 0x8b]);

/** Whether bytes begin as what gzip has packed. */
export function isGzip(bytes: Buffer): boolean {
  return MAGIC.equals(bytes.subarray(0, MAGIC.length));
}

/** Bytes that are unpacked at once, into a thousand times as many at most. With more, more memory is used. */
const AT_ONCE = 16_384;

/** How each piece that gzip has packed begins: its magic, and the one method there is. */
const PIECE = Buffer.from([...MAGIC, 8]);

/**
 * What gzip has packed, in one piece or several, unpacked. A stream of Node that comes to a fault loses what
 * it has unpacked since it was written to: here all pieces before the damaged one come before the fault is thrown.
 */
export async function* gunzipped(packed: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  const unpacking = createGunzip();
  let ready: Uint8Array[] = [];
  let fault: unknown = null;
  unpacking.on('data', (piece: Uint8Array) => void ready.push(piece));
  unpacking.on('error', (error) => {
    fault = error;
  });
  const closed = new Promise<void>((resolve) => void unpacking.once('close', resolve));
  function* taken(): Generator<Uint8Array> {
    yield* ready;
    ready = [];
    if (fault !== null) throw fault;
  }
  try {
    for await (const chunk of packed)
      for (const part of parts(chunk)) {
        const written = new Promise<void>((resolve) => {
          unpacking.write(part, () => resolve());
        });
        await Promise.race([written, closed]);
        yield* taken();
      }
    unpacking.end();
    await closed;
    yield* taken();
  } finally {
    unpacking.destroy();
  }
}

/** Packed bytes in parts, each of which ends where another piece may begin. */
function* parts(packed: Buffer): Generator<Buffer> {
  for (let start = 0; start < packed.length; ) {
    const next = packed.subarray(0, start + AT_ONCE).indexOf(PIECE, start + 1);
    const end = next < 0 ? start + AT_ONCE : next;
    yield packed.subarray(start, end);
    start = end;
  }
}
