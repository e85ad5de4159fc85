import { codeOf, systemTrouble } from '../../host/system-errors.ts';
import { Trouble } from '../../host/trouble.ts';
import { printable } from '../../text/sanitise.ts';
import { Busy } from '../engine.ts';

/** Does something with a library. @throws {Trouble} for what the server, the driver or the system says */
export async function told<T>(where: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw troubleOf(error, where);
  }
}

/** Whether a connection broke, or the server let go of it. */
export function isLost(error: unknown): boolean {
  const code = codeOf(error);
  return LOST.has(code) || code.startsWith('08') || (code === '' && BROKEN.test(messageOf(error)));
}

/** Of connections: by the system's codes, and by those of a server that ends (admin_shutdown, crash_shutdown). */
const LOST: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', '57P01', '57P02']);
/** What the driver says of a connection that ended. */
const BROKEN = /^Connection terminated|not queryable$/;

const UNUSED = 'the library cannot be used';
const NOT_LET_IN = 'the server does not let you in';
const GONE = 'the server does not answer; try again when it is there';
const SLOW = 'the server takes too long; try again';

/** What is wrong and what can be done, by the codes of PostgreSQL (SQLSTATE), of Node and of the system. */
const REASONS: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  '28P01': [NOT_LET_IN, 'check the name and the password'],
  '28000': [NOT_LET_IN, 'check the name, and whether it asks for TLS (sslmode=require)'],
  '3D000': ['no such database', 'have it made: variorum makes only its tables'],
  '3F000': ['no such schema', 'have it made: variorum makes only its tables'],
  '42501': [UNUSED, 'it may only be read, or not even that: see its permissions'],
  '25006': [UNUSED, 'it may only be read, not written'],
  '42P07': ['no library', 'there are tables of another program; name another database'],
  '42P01': [UNUSED, 'its tables are not all there'],
  '53100': [UNUSED, 'the disk is full; what was added before is there'],
  '53200': [UNUSED, 'the server has no memory left; try again'],
  '53300': [UNUSED, 'the server takes no more connections; try again'],
  '57014': [UNUSED, SLOW],
  '57P01': [UNUSED, GONE],
  '57P02': [UNUSED, GONE],
  '57P03': [UNUSED, 'the server is starting, or ending; try again'],
  '25P03': [UNUSED, SLOW],
  ECONNREFUSED: [UNUSED, GONE],
  ECONNRESET: [UNUSED, GONE],
  EPIPE: [UNUSED, GONE],
  ENOENT: [UNUSED, GONE],
  ETIMEDOUT: [UNUSED, GONE],
  EHOSTUNREACH: [UNUSED, GONE],
  ENETUNREACH: [UNUSED, GONE],
  ENOTFOUND: [UNUSED, 'no host has that name'],
  EAI_AGAIN: [UNUSED, 'the name of its host cannot be looked up now; try again'],
  DEPTH_ZERO_SELF_SIGNED_CERT: [
    UNUSED,
    'nobody vouches for the server: name its authority (sslrootcert)',
  ],
  SELF_SIGNED_CERT_IN_CHAIN: [
    UNUSED,
    'nobody vouches for the server: name its authority (sslrootcert)',
  ],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: [
    UNUSED,
    'nobody vouches for the server: name its authority (sslrootcert)',
  ],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    UNUSED,
    'the server is another than its address says (sslmode=verify-full)',
  ],
  CERT_HAS_EXPIRED: [UNUSED, 'the certificate of the server has expired'],
};

/** The same by what the driver says that gives no code. */
const SAYINGS: readonly (readonly [RegExp, string, string])[] = [
  [/^Connection terminated due to connection timeout/, UNUSED, GONE],
  [/^timeout exceeded when trying to connect/, UNUSED, SLOW],
  [/^Query read timeout/, UNUSED, SLOW],
  [BROKEN, UNUSED, GONE],
  [/does not support SSL/, UNUSED, 'the server offers no TLS (sslmode)'],
  [/password must be a string/, NOT_LET_IN, 'it asks for a password: put it into ~/.pgpass'],
];

function troubleOf(error: unknown, where: string): unknown {
  const code = codeOf(error);
  if (error instanceof Trouble || !(error instanceof Error)) return error;
  if (code === '55P03') return new Busy('somebody is adding to the library', where, 'try again');
  // What `damaged` makes goes by the table of SQLite's codes.
  if ('errcode' in error) return systemTrouble(error, 'library', where);
  const said = SAYINGS.find(([saying]) => code === '' && saying.test(error.message));
  const [what, remedy] = REASONS[code] ?? said?.slice(1) ?? [];
  if (what && remedy) return new Trouble(what as string, where, remedy as string);
  return code === ''
    ? error
    : new Trouble(UNUSED, where, `the server says ${printable(error.message)}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
