import type { IncomingHttpHeaders } from 'node:http';
import { one } from './header.ts';

/** The status of a part of what is at an address. */
const PARTIAL = 206;

/** Whether an answer of a status brings what is at an address. No part was asked for: what comes as one is not the whole. */
export function brings(status: number): boolean {
  return status >= 200 && status < 300 && status !== PARTIAL;
}

/** Whether a body came in chunks (RFC 9112, 7.1). */
export function isChunked(headers: IncomingHttpHeaders): boolean {
  return /\bchunked\b/i.test(one(headers['transfer-encoding']) ?? '');
}

/** Whether a body has fewer bytes than are stated; what comes in chunks states none (RFC 9112, 6.3). */
export function isShort(headers: IncomingHttpHeaders, bytes: number): boolean {
  const stated = one(headers['content-length']) ?? '';
  return !isChunked(headers) && /^\d+$/.test(stated) && bytes < Number(stated);
}
