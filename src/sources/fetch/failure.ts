import { STATUS_CODES } from 'node:http';
import { NotText } from '../../text/decode.ts';
import { NoAnswer } from './no-answer.ts';

export const BROKEN_OFF = 'the connection broke off';
const NO_NAME = 'there is no host of this name';
const NO_ANSWER = 'nobody answers there';
export const NO_HTTP = 'what answers there does not keep to HTTP';
const TOO_LONG = 'it took too long';
const UNREADABLE = 'its compressed content is broken';

/** By the codes of the system, of Node and of undici. */
const REASONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ENOTFOUND: NO_NAME,
    EAI_NONAME: NO_NAME,
    EAI_AGAIN: 'its name cannot be looked up now; is there a network?',
    ECONNREFUSED: NO_ANSWER,
    EHOSTUNREACH: NO_ANSWER,
    ENETUNREACH: 'no way leads there; is there a network?',
    ETIMEDOUT: NO_ANSWER,
    ECONNRESET: BROKEN_OFF,
    EPIPE: BROKEN_OFF,
    // A status or a length that undici takes for impossible.
    ERR_ASSERTION: NO_HTTP,
    UND_ERR_CONNECT_TIMEOUT: NO_ANSWER,
    UND_ERR_HEADERS_TIMEOUT: TOO_LONG,
    UND_ERR_BODY_TIMEOUT: TOO_LONG,
    UND_ERR_HEADERS_OVERFLOW: 'its header is too long',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'it is not as long as it says',
    UND_ERR_SOCKET: BROKEN_OFF,
    Z_BUF_ERROR: UNREADABLE,
    Z_DATA_ERROR: UNREADABLE,
  }),
);

/** By the beginnings of codes. */
const FAMILIES: ReadonlyArray<readonly [RegExp, string]> = [
  [/^ERR__?ERROR_|^Z_|^ERR_BROTLI/, UNREADABLE],
  [/CERT|SELF_SIGNED|ERR_TLS|UNABLE_TO/, 'its certificate cannot be trusted'],
  [/^ERR_SSL|^EPROTO/, 'no encrypted connection can be made'],
];

/** Why a request failed, in words; null where it was a fault of the program's own. */
export function reasonOf(error: unknown): string | null {
  if (error instanceof NoAnswer) return error.message;
  if (error instanceof NotText) return `it is ${error.what}`;
  if (!(error instanceof Error)) return null;
  if (error.name === 'TimeoutError') return TOO_LONG;
  if (error.name === 'HTTPParserError') return NO_HTTP;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const reason = REASONS.get(code);
  if (reason !== undefined) return reason;
  const family = FAMILIES.find(([pattern]) => pattern.test(code));
  return family?.[1] ?? (code === '' ? null : `the system says ${code}`);
}

/** "the server answers 404 (Not Found)". */
export function statusReason(status: number): string {
  const name = STATUS_CODES[status];
  return `the server answers ${status}${name === undefined ? '' : ` (${name})`}`;
}
