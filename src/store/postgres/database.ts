import pg, { type ClientBase, type Pool } from 'pg';
import type { Database } from '../sql/database.ts';
import type { Statements } from '../sql/statements.ts';
import { configOf } from './address.ts';
import { isLost, told } from './errors.ts';
import { own } from './own.ts';
import { statements } from './statements.ts';

/**
 * The database at an address, which is connected to when something is asked of it, over as few
 * connections as are in use at once.
 *
 * @throws {Trouble} where the address is none
 */
export function postgresDatabase(address: string, mode: 'read' | 'write'): Database {
  const { config, where } = configOf(address, mode);
  const pool = new pg.Pool({ ...config, types: { getTypeParser: parserOf }, Client });
  // A connection that breaks while nobody uses it is let go, and the next question opens another.
  pool.on('error', () => {});
  const use = <T>(work: (client: ClientBase) => Promise<T>): Promise<T> => used(pool, work);
  return {
    where,
    own,
    read: (work) => told(where, () => again(() => use((client) => work(statements(client))))),
    still: (work) => told(where, () => again(() => use((client) => still(client, work)))),
    wholly: (work) => told(where, () => use((client) => wholly(client, where, work))),
    close: () => pool.end(),
  };
}

/** Lets go of a server that it cannot use, which would wait for more for a minute. */
class Client extends pg.Client {
  override connect(): Promise<pg.Client>;
  override connect(done: (error: Error) => void): void;
  override connect(done?: (error: Error) => void): Promise<pg.Client> | undefined {
    if (!done) return super.connect();
    super.connect((error: Error) => {
      if (error) this.end().catch(() => {});
      done(error);
    });
    return undefined;
  }
}

/** How a value of a type is read, by the type's number: as the cell that SQLite would have. */
function parserOf(type: number): (text: string) => unknown {
  const parser = pg.types.getTypeParser(type);
  switch (type) {
    case pg.types.builtins.INT8:
      return Number;
    case pg.types.builtins.BOOL:
      return (text) => Number(parser(text));
    case pg.types.builtins.BYTEA:
      return (text) => new Uint8Array(parser(text));
    default:
      return parser;
  }
}

async function used<T>(pool: Pool, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // What breaks is told by the question that waits for its answer.
  const ignore = (): void => {};
  client.on('error', ignore);
  let broken = false;
  try {
    return await work(client);
  } catch (error) {
    broken = isLost(error);
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}

/** Asks once more where the connection broke: the server may be there again. */
async function again<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!isLost(error)) throw error;
    return ask();
  }
}

/** Sees all as it was at one moment. */
function still<T>(client: ClientBase, work: (sql: Statements) => Promise<T>): Promise<T> {
  return transaction(client, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', () =>
    work(statements(client)),
  );
}

/** One who changes a library waits here for another. The server lets go of the lock when the transaction ends, however it does. */
const LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('variorum ' || current_schema(), 0))";

function wholly<T>(
  client: ClientBase,
  where: string,
  work: (within: Database) => Promise<T>,
): Promise<T> {
  const sql = statements(client);
  const within: Database = {
    where,
    own,
    read: (inner) => inner(sql),
    still: (inner) => inner(sql),
    wholly: (inner) => inner(within),
    close: async () => {},
  };
  return transaction(client, 'BEGIN', async () => {
    await client.query(LOCK);
    return work(within);
  });
}

async function transaction<T>(
  client: ClientBase,
  begin: string,
  work: () => Promise<T>,
): Promise<T> {
  await client.query(begin);
  try {
    const done = await work();
    await client.query('COMMIT');
    return done;
  } catch (error) {
    // Where the connection is gone, the server does it by itself.
    if (!isLost(error)) await client.query('ROLLBACK');
    throw error;
  }
}
