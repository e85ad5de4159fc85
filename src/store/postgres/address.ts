import type { PoolConfig } from 'pg';
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
  /** The address without a name, a password, or anything else that is only for the server. */
  readonly where: string;
}

/** @throws {Trouble} where an address is none */
export async function configOf(address: string): Promise<Address> {
  const url = URL.parse(address);
  if (!url)
    throw new Trouble(
      'no address of a library',
      'postgres://',
      'it is like postgres://name@host/database',
    );
  // "require" is what it is to the server's own programs: encrypted, whoever answers.
  url.searchParams.set('uselibpqcompat', 'true');
  return {
    where: `postgres://${url.host}${url.pathname}`,
    config: {
      connectionString: url.href,
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
    },
  };
}
