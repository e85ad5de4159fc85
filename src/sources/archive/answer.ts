import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { AsyncIterReader, StatusAndHeadersParser } from 'warcio';
import type { Answer } from '../captured.ts';
import { readBody } from '../fetch/body.ts';
import { one } from '../fetch/header.ts';
import { NoAnswer } from '../fetch/no-answer.ts';
import { isChunked, isShort } from '../fetch/whole.ts';
import { LARGEST } from '../files.ts';
import { isCutInChunks, joined } from './chunks.ts';
import { hasDigest } from './digests.ts';
import { isGzip } from './gzip.ts';
import type { WarcRecord } from './records.ts';

/**
 * What a record of an answer holds; of a resource that was kept without one, as if it had been answered.
 *
 * @throws {NoAnswer} where it is none, or another than was recorded
 */
export async function answerIn(record: WarcRecord): Promise<Answer> {
  const { block } = record;
  if (block === null) throw new NoAnswer(`it has more than ${LARGEST / MEGABYTE} MB`);
  const digest = record.field('WARC-Block-Digest');
  if (digest !== null && hasDigest(digest, block) === false) throw new NoAnswer(WRONG);
  const { status, headers, payload } = await headAndPayload(record, block);
  const inChunks = isChunked(headers);
  const isShorter = inChunks ? isCutInChunks(payload) : isShort(headers, payload.length);
  const cut = isShorter || record.field('WARC-Truncated') !== null;
  if (cut) return { status, headers, body: payload, cut };
  const whole = inChunks ? await joined(payload) : payload;
  const stated = one(headers['content-encoding']) ?? '';
  // Some archives keep what they have unpacked, and what the server said of it.
  const isPacked = !/gzip/i.test(stated) || isGzip(whole);
  const limit = { most: LARGEST, cut: false };
  const body = await readBody(Readable.from([whole]), isPacked ? stated : '', limit);
  const told = record.field('WARC-Payload-Digest');
  // What the payload is, tools have understood in three ways.
  const isAs = (bytes: Buffer): boolean => told === null || hasDigest(told, bytes) !== false;
  if (![payload, whole, body].some(isAs)) throw new NoAnswer(WRONG);
  return { status, headers, body, cut };
}

const MEGABYTE = 1_000_000;
const WRONG = 'it is not what was recorded: its digest is another';

async function headAndPayload(
  record: WarcRecord,
  block: Buffer,
): Promise<Pick<Answer, 'status' | 'headers'> & { readonly payload: Buffer }> {
  if (!/^application\/http\b/i.test(record.field('Content-Type') ?? '')) {
    const type = record.field('Content-Type') ?? '';
    return { status: 200, headers: { 'content-type': type }, payload: block };
  }
  const reader = new AsyncIterReader([block], null);
  const head = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers });
  const status = Number(head?.statusCode);
  if (!Number.isInteger(status)) throw new NoAnswer('it is no answer of HTTP');
  const headers: IncomingHttpHeaders = Object.fromEntries(head?.headers ?? []);
  return { status, headers, payload: Buffer.from(await reader.readFully()) };
}
