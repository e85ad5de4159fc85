import type { IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { Page } from '../../store/visits.ts';

const packed = promisify(deflate);

/** An answer as it is kept. */
export async function pageOf(
  status: number,
  headers: IncomingHttpHeaders,
  body: Uint8Array,
): Promise<Page> {
  return { head: JSON.stringify({ status, headers }), packed: await packed(body) };
}
