import { env } from 'node:process';
import { Writable } from 'node:stream';
import type { PoolConfig } from 'pg';
import { parse, toClientConfig } from 'pg-connection-string';
import pgpass from 'pgpass';
import { libraryName } from '../../host/places.ts';
import { Trouble } from '../../host/trouble.ts';

/** Connections of one library at a time. With more, more is asked at once, and a server has room for fewer programs. */
const CONNECTIONS = 4;
/** Milliseconds until a server must have let a connection in, or one of these must have come free. */
const CONNECTED = 10_000;
/** Milliseconds that a statement may take, and that one who adds waits for others who do. Longer, and a server in trouble is noticed later. */
const STATEMENT = 60_000;
const LOCK = 30_000;

/** Where a library lies, and how to connect to it. */
export interface Address {
  readonly config: PoolConfig;
  /** The address as it may be told. */
  readonly where: string;
}

/** @throws {Trouble} where an address is none */
export function configOf(address: string, mode: 'read' | 'write'): Address {
  const where = libraryName(address);
  const config = { ...SETTINGS, ...own(address, where) };
  if (mode === 'write') return { where, config };
  // Also one who may change it does so only where it was opened for that.
  return { where, config: { ...config, options: `${config.options ?? ''} ${READ_ONLY}` } };
}

const READ_ONLY = '-c default_transaction_read_only=on';

const SETTINGS: PoolConfig & { readonly pipeline: boolean } = {
  application_name: 'variorum',
  max: CONNECTIONS,
  // A connection that nobody uses keeps no program from its end.
  allowExitOnIdle: true,
  // What does not wait for an answer is sent at once.
  pipeline: true,
  keepAlive: true,
  connectionTimeoutMillis: CONNECTED,
  statement_timeout: STATEMENT,
  lock_timeout: LOCK,
  idle_in_transaction_session_timeout: STATEMENT,
  query_timeout: STATEMENT + CONNECTED,
};

/** What an address says itself. A password that it does not name stands in PGPASSWORD, or in the file that is for these. */
function own(address: string, where: string): PoolConfig {
  try {
    // Modes of TLS (sslmode) are what they are to the server's own programs.
    const read = parse(address, { useLibpqCompat: true });
    const { user, password, ...said } = toClientConfig(read);
    const known = password || env.PGPASSWORD;
    const seconds = Number(read.connect_timeout);
    return {
      ...said,
      ...(user && { user }),
      ...(seconds > 0 && { connectionTimeoutMillis: seconds * 1000 }),
      password: known ?? (passwordIn as Password),
    };
  } catch {
    // What went wrong may name the password.
    throw new Trouble('no address of a library', where, 'it is like postgres://name@host/database');
  }
}

/** The driver hands over what it connects to, of which its types know nothing. */
type Password = () => Promise<string>;

function passwordIn(connection: Parameters<typeof pgpass>[0]): Promise<string | undefined> {
  // Whether that file is safe is not told on a screen: the server asks for the password then.
  pgpass.warnTo(new Writable({ write: (_said, _encoding, done) => done() }));
  return new Promise((found) => pgpass(connection, found));
}
