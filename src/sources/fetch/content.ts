import type { IncomingHttpHeaders } from 'node:http';
import { decode } from '../../text/decode.ts';
import { one } from './header.ts';

/** The content of an answer: its media type as the server states it, in small letters, empty where it does not, and its text. */
export interface Content {
  readonly type: string;
  readonly text: string;
}

/** What bytes are under the headers of their answer. @throws {NotText} where they are no text */
export function contentIn(headers: IncomingHttpHeaders, body: Uint8Array): Content {
  const stated = one(headers['content-type'])?.toLowerCase() ?? '';
  const charset = /charset\s*=\s*["']?([\w:.-]+)/.exec(stated);
  return { type: stated.split(';')[0]?.trim() ?? '', text: decode(body, charset?.[1]) };
}
