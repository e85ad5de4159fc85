import type { Readable } from 'node:stream';
import { AsyncIterReader, LimitReader, StatusAndHeadersParser } from 'warcio';
import { Trouble } from '../../host/trouble.ts';
import { LARGEST } from '../files.ts';
import { gunzipped, isGzip } from './gzip.ts';

/** One record of a WARC file (ISO 28500). */
export interface WarcRecord {
  /** Its fields, by name in any case. */
  field(name: string): string | null;
  /** What it holds; null where that is more than a page can be. */
  readonly block: Buffer | null;
}

/** Bytes of a record's fields. More are none. */
const LONGEST_HEAD = 100_000;
/** Bytes of a record, unpacked. In a larger one an archive is not read on: what unpacks without end would be for ever. */
const LARGEST_RECORD = 1_000_000_000;
/** Bytes of what may hold a page: the page as it is packed, and what HTTP says of it. */
const LARGEST_BLOCK = LARGEST + LONGEST_HEAD;

const VERSION = /^WARC\/\d/;

/**
 * The records of a WARC file, packed or not, as they come; no more of it is held than one page.
 *
 * @throws {Trouble} where it is none, or is broken: what came before is whole
 */
export async function* recordsIn(file: Readable, where: string): AsyncGenerator<WarcRecord> {
  const bounds = { left: LONGEST_HEAD };
  const reader = new AsyncIterReader(bounded(await unpacked(file), bounds, where), null);
  try {
    for (let number = 1; ; number++) {
      bounds.left = LONGEST_HEAD;
      const firstLine = await lineIn(reader);
      if (firstLine === null) return;
      if (!VERSION.test(firstLine)) throw misplaced(where, number);
      const head = await new StatusAndHeadersParser().parse(reader, {
        firstLine,
        headersClass: Headers,
      });
      const size = Number(head?.headers.get('Content-Length') ?? Number.NaN);
      if (!Number.isSafeInteger(size) || size < 0) throw misplaced(where, number);
      bounds.left = Math.min(size, LARGEST_RECORD) + LONGEST_HEAD;
      const block = await blockOf(new LimitReader(reader, size), size);
      yield { field: (name) => head?.headers.get(name) ?? null, block };
    }
  } catch (error) {
    throw error instanceof Trouble ? error : tooShort(where);
  } finally {
    file.destroy();
  }
}

function misplaced(where: string, number: number): Trouble {
  if (number === 1) return new Trouble('no web archive', where, 'it is no WARC');
  return new Trouble('not read on', where, `no record begins where number ${number} should`);
}

function tooShort(where: string): Trouble {
  return new Trouble('not read on', where, 'it is damaged, or ends too early');
}

/** The next line that is not empty; null at the end. */
async function lineIn(reader: AsyncIterReader): Promise<string | null> {
  for (;;) {
    const line = await reader.readlineRaw(LONGEST_HEAD);
    if (line === null) return null;
    const text = Buffer.from(line).toString('latin1').trim();
    if (text !== '') return text;
  }
}

/** @throws where it ends before it should */
async function blockOf(bytes: LimitReader, size: number): Promise<Buffer | null> {
  const isKept = size <= LARGEST_BLOCK;
  const chunks: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of bytes) {
    read += chunk.length;
    if (isKept) chunks.push(chunk);
  }
  if (read < size) throw new Error('it ends too early');
  return isKept ? Buffer.concat(chunks) : null;
}

/** What comes, until more is wanted than the bounds have left. */
async function* bounded(
  bytes: AsyncIterable<Uint8Array>,
  bounds: { left: number },
  where: string,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    if (bounds.left <= 0) throw new Trouble('not read on', where, 'a record of it has no end');
    bounds.left -= chunk.length;
    yield chunk;
  }
}

/** The bytes of a file, unpacked where gzip has packed them, in one piece or record by record. */
async function unpacked(file: Readable): Promise<AsyncIterable<Uint8Array>> {
  const head = await headOf(file);
  if (!isGzip(head)) return file;
  return gunzipped(file);
}

async function headOf(file: Readable): Promise<Buffer> {
  for await (const chunk of file.iterator({ destroyOnReturn: false })) {
    file.unshift(chunk);
    return chunk;
  }
  return Buffer.alloc(0);
}
