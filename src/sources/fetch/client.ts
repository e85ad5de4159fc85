import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { packageVersion } from '../../host/package.ts';
import type { Validators } from '../../store/followed.ts';
import type { Received } from '../../store/visits.ts';
import { NotText } from '../../text/decode.ts';
import { LARGEST } from '../files.ts';
import { type Connection, connection, type TimeOuts } from './connection.ts';
import { contentIn } from './content.ts';
import { reasonOf, statusReason } from './failure.ts';
import { FetchTrouble } from './fetch-trouble.ts';
import { one } from './header.ts';
import { NoAnswer } from './no-answer.ts';
import { politely } from './polite.ts';
import { type Landed, redirected } from './redirects.ts';
import { retryAfter } from './retry-after.ts';
import { brings } from './whole.ts';

export interface Fetched {
  readonly received: Received;
  readonly headers: IncomingHttpHeaders;
  /** Its media type as the server states it, in small letters; empty where it does not. */
  readonly type: string;
  /** What came, and as text; null where it is still what it was when the validators were given. */
  readonly body: Uint8Array | null;
  readonly text: string | null;
}

export interface Client {
  /** What is at an address, http or https. @throws {FetchTrouble}, or the reason of an interruption */
  get(address: string, known?: Validators): Promise<Fetched>;
  close(): Promise<void>;
}

export interface ClientOptions {
  /** Whether addresses of this machine and its network are fetched too. */
  readonly allowPrivate: boolean;
  readonly signal: AbortSignal;
  readonly timeOuts?: TimeOuts;
}

const TIME_OUTS: TimeOuts = { connect: 10_000, headers: 20_000, body: 20_000, whole: 60_000 };
/** Between two requests to a site, in milliseconds. */
const PAUSE = 1000;

const AGENT = 'Variorum';
const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.8';

/** What carries requests in this program's name. Whoever fetches nothing need not load this file. */
export function connected({
  allowPrivate,
  signal,
  timeOuts = TIME_OUTS,
}: ClientOptions): Connection {
  const agent = `${AGENT}/${packageVersion()} (a news reader; follows feeds and pages)`;
  return connection({ agent, timeOuts, allowPrivate, signal });
}

/**
 * What fetches over the web: politely, within limits of time and size, redirects followed and
 * each checked like the first address. Whoever fetches nothing need not load this file.
 */
export function client(options: ClientOptions): Client {
  const { allowPrivate, signal } = options;
  const { ask, close } = connected(options);
  const manners = { agent: AGENT, allowPrivate, pause: PAUSE };
  const askPolitely = politely(ask, manners, signal);
  return {
    async get(address, known = { etag: null, modified: null }) {
      try {
        const headers = { accept: ACCEPT, ...conditions(known) };
        const landed = await redirected(new URL(address), (hop) =>
          askPolitely(hop, headers, { most: LARGEST, cut: false }),
        );
        return fetched(landed, known);
      } catch (error) {
        const why = reasonOf(error);
        if (signal.aborted || why === null) throw error;
        throw new FetchTrouble(address, why, error);
      }
    },
    close,
  };
}

function conditions({ etag, modified }: Validators): Record<string, string> {
  return {
    ...(etag !== null && { 'if-none-match': etag }),
    ...(modified !== null && { 'if-modified-since': modified }),
  };
}

function fetched({ url, status, headers, body }: Landed, known: Validators): Fetched {
  const unchanged = status === 304 && (known.etag ?? known.modified) !== null;
  const brought = brings(status);
  const received: Received = {
    final: url.href,
    status,
    etag: unchanged ? known.etag : (one(headers.etag) ?? null),
    modified: unchanged ? known.modified : (one(headers['last-modified']) ?? null),
    size: brought ? body.length : null,
    sha256: brought ? createHash('sha256').update(body).digest('hex') : null,
  };
  if (unchanged) return { received, headers, type: '', body: null, text: null };
  if (!brought) {
    const notBefore = retryAfter(one(headers['retry-after']), new Date());
    throw new NoAnswer(statusReason(status), notBefore, received);
  }
  try {
    return { received, headers, body, ...contentIn(headers, body) };
  } catch (error) {
    throw error instanceof NotText ? new NoAnswer(`it is ${error.what}`, null, received) : error;
  }
}
