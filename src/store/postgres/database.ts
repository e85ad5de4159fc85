import pg, { type ClientBase, type ClientConfig, type Pool, type PoolConfig } from 'pg';
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
    watch: (news) => told(where, () => watching(config, news)),
    close: () => pool.end(),
  };
}

/** A connection. It lets go of a server that it cannot use, which would wait for more for a minute. */
class Client extends pg.Client {
  constructor(config?: ClientConfig) {
    super(config);
    // What breaks is told by the question that waits for its answer, and else by the next one.
    this.on('error', () => {});
  }
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
  let broken = false;
  try {
    return await work(client);
  } catch (error) {
    broken = isLost(error);
    throw error;
  } finally {
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

/** What the changes of a library are told under: a name that no other library of the database has. */
const CHANNEL = "'variorum_' || md5(current_schema())";
/** Tells those who listen when the transaction is kept, and once, however much it changed; not where it changed nothing. */
const NEWS = `SELECT pg_notify(${CHANNEL}, '') WHERE pg_current_xact_id_if_assigned() IS NOT NULL`;

/** Listens over a connection of its own. */
async function watching(config: PoolConfig, news: () => void): Promise<() => Promise<void>> {
  const client = new Client(config);
  client.on('notification', news);
  try {
    await client.connect();
    const { rows } = await client.query(`SELECT ${CHANNEL} AS channel`);
    await client.query(`LISTEN ${rows[0].channel}`);
  } catch (error) {
    await client.end();
    throw error;
  }
  return () => client.end();
}

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
    watch: async () => null,
    close: async () => {},
  };
  return transaction(client, 'BEGIN', async () => {
    await client.query(LOCK);
    const done = await work(within);
    await client.query(NEWS);
    return done;
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
