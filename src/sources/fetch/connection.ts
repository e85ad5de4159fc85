import type { IncomingHttpHeaders } from 'node:http';
import { Agent, request } from 'undici';
import { ACCEPT_ENCODING, type Limit, readBody } from './body.ts';
import { NO_HTTP, reasonOf } from './failure.ts';
import { one } from './header.ts';
import { NoAnswer } from './no-answer.ts';
import { publicLookup } from './public.ts';

/** How long is waited, in milliseconds. */
export interface TimeOuts {
  /** Until a connection stands. */
  readonly connect: number;
  /** Until an answer begins. */
  readonly headers: number;
  /** Between two pieces of an answer. */
  readonly body: number;
  /** Until the answer to one request is whole. */
  readonly whole: number;
}

/** What a server answers. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Empty where it is no content: of redirects and refusals. */
  readonly body: Buffer;
}

/**
 * One request, of whose answer no more is read than the limit; no redirect is followed.
 *
 * @throws {NoAnswer}, or the reason of an interruption
 */
export type Ask = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  limit: Limit,
) => Promise<Answer>;

export interface Connection {
  readonly ask: Ask;
  close(): Promise<void>;
}

export interface ConnectionOptions {
  /** Who asks. */
  readonly agent: string;
  readonly timeOuts: TimeOuts;
  /** Whether names that lead to this machine or its network are asked there. */
  readonly allowPrivate: boolean;
  readonly signal: AbortSignal;
}

/** What carries all requests of a run. */
export function connection(options: ConnectionOptions): Connection {
  const { agent, timeOuts, allowPrivate, signal: interrupted } = options;
  const connect = { timeout: timeOuts.connect };
  const dispatcher = new Agent({
    // One request at a time goes to a host: nothing is to be gained by HTTP/2.
    allowH2: false,
    connect: allowPrivate ? connect : { ...connect, lookup: publicLookup },
    headersTimeout: timeOuts.headers,
    bodyTimeout: timeOuts.body,
  });
  return {
    async ask(url, headers, limit) {
      const signal = AbortSignal.any([interrupted, AbortSignal.timeout(timeOuts.whole)]);
      try {
        const asked = { 'user-agent': agent, 'accept-encoding': ACCEPT_ENCODING, ...headers };
        const answer = await request(url, { dispatcher, headers: asked, signal }).catch(noHttp);
        const { statusCode: status, headers: said, body: stream } = answer;
        if (status >= 200 && status < 300) {
          const body = await readBody(stream, one(said['content-encoding']) ?? '', limit);
          return { status, headers: said, body };
        }
        // What else an answer says is not wanted; its connection is given up.
        stream.on('error', () => {}).destroy();
        return { status, headers: said, body: Buffer.alloc(0) };
      } catch (error) {
        interrupted.throwIfAborted();
        const reason = reasonOf(error);
        throw reason === null ? error : new NoAnswer(reason);
      }
    },
    close: () => dispatcher.destroy(),
  };
}

/** What undici throws for an answer that it takes for impossible, as one with the status 099, is no error of its own. */
function noHttp(error: unknown): never {
  throw reasonOf(error) === null ? new NoAnswer(NO_HTTP) : error;
}
