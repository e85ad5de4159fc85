import { once } from 'node:events';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createInflateRaw, createUnzip } from 'node:zlib';
import { NoAnswer } from './no-answer.ts';

/** Codings of content (RFC 9110, 8.4.1) that can be read. */
const CODINGS: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ['gzip', createUnzip],
  ['x-gzip', createUnzip],
  ['deflate', createUnzip],
  ['br', createBrotliDecompress],
]);

/** What can be asked for. */
export const ACCEPT_ENCODING = 'gzip, deflate, br';

const MEGABYTE = 1_000_000;

/** Nobody packs twice; who does so to be unpacked for ever gets no further. */
const MOST_CODINGS = 2;

/** How many bytes are read of a body, and whether of one that has more the beginning will do. */
export interface Limit {
  readonly most: number;
  readonly cut: boolean;
}

/**
 * The bytes of a body, unpacked; of what unpacks to more than it may, no more is unpacked.
 *
 * @throws {NoAnswer} on that, unless its beginning will do, and on an unknown coding; and what the
 *   stream or zlib say
 */
export async function readBody(
  body: Readable,
  coding: string,
  { most, cut }: Limit,
): Promise<Buffer> {
  const names = coding.toLowerCase().split(',');
  const codings = names.map((name) => name.trim()).filter((name) => !/^(?:identity)?$/.test(name));
  const bare = codings.join() === 'deflate' && (await isBare(body));
  const unpack: ReadonlyArray<(() => Transform) | undefined> = bare
    ? [createInflateRaw]
    : codings.reverse().map((name) => CODINGS.get(name));
  const known = unpack.filter((make) => make !== undefined);
  if (known.length < unpack.length || known.length > MOST_CODINGS) {
    throw new NoAnswer('it is packed in a way that nobody asked for');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  const reading = pipeline([
    body,
    ...known.map((make) => make()),
    async (stream: AsyncIterable<Buffer>) => {
      for await (const chunk of stream) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > most) throw new NoAnswer(`it has more than ${most / MEGABYTE} MB`);
      }
    },
  ]);
  await reading.catch((error) => {
    if (!cut || size <= most) throw error;
  });
  return Buffer.concat(chunks, Math.min(size, most));
}

/** The lower half of the first byte of what is in the zlib format (RFC 1950), as "deflate" is to be. */
const ZLIB = 8;

/** Whether what is "deflate" has no head, as some servers send it. */
async function isBare(body: Readable): Promise<boolean> {
  await once(body, 'readable');
  const head: Buffer | null = body.read(1);
  if (head === null) return false;
  body.unshift(head);
  return ((head[0] ?? 0) & 0xf) !== ZLIB;
}
