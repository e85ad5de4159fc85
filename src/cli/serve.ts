import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { type Config, configOf } from '../app/config/config.ts';
import { placeOf, SERVE, type ServeChoices } from '../app/config/serve.ts';
import { makeOwnFolder, readTrusted } from '../host/own-file.ts';
import { libraryPath, marksPath, pathFrom } from '../host/places.ts';
import { codeOf, systemTrouble } from '../host/system-errors.ts';
import { Trouble } from '../host/trouble.ts';
import { openShared, type Shared } from '../library/library.ts';
import { comparerPool } from '../library/pool.ts';
import { authorizedKeys } from '../serve/authorized-keys.ts';
import type { RunFor } from '../serve/connection.ts';
import { hostKeyAt } from '../serve/host-key.ts';
import { FIXED, type Limits } from '../serve/limits.ts';
import { type Log, logTo } from '../serve/log.ts';
import type { Admission } from '../serve/login.ts';
import { type Running, startServer } from '../serve/server.ts';
import { count } from '../view/describe.ts';
import type { Arguments } from './arguments.ts';
import type { Work } from './output.ts';
import { loadServed, runServed } from './served.ts';
import type { Configured } from './surroundings.ts';

/** Threads that compare, at most: with more, more readers are answered at once, and each costs ten megabytes and more. */
const MOST_THREADS = 4;
/** One for what is long, and one for what is not. */
const LEAST_THREADS = 2;

/** Milliseconds between two looks at whether something came to the library. */
const LOOK = 5000;

const FAREWELL = 'The server ends; come again later.';

/** Has others read the library over SSH, until it is told to end. */
export const serve: Work = async (given, around, complain) => {
  if (around.config.faults.length > 0)
    throw new Trouble('not served', 'config.toml', 'mend first what is wrong in it');
  const choices = chosen(given, around);
  const listen = placeOf(choices.listen);
  if (listen === null) {
    throw new Trouble('no place to listen at', choices.listen, 'write HOST:PORT');
  }
  const place = join(dirname(marksPath(around.env)), 'served');
  const log = logTo(
    (line) => around.stderr.write(line),
    choices.log,
    () => new Date(),
  );
  const admission = admissionOf(choices, log);
  let { config } = around;
  const path = libraryPath(around);
  const ending = new AbortController();
  const threads = Math.max(LEAST_THREADS, Math.min(MOST_THREADS, availableParallelism() - 1));
  const library = await openShared(around, comparerPool(threads, ending.signal));
  try {
    const state = join(place, 'readers');
    makeOwnFolder(state);
    await loadServed();
    const hostKey = await hostKeyAt(choices.hostKey ?? join(place, 'host-key'));
    const run: RunFor = (reader, words, streams) => {
      const env = { ...streams.env, ...(reader.folder && { XDG_STATE_HOME: reader.folder }) };
      // There is nothing in this folder, and no name is taken for one of a file of the server.
      const cwd = join(state, 'nothing');
      const own: Configured = { ...around, ...streams, config, env, cwd, library: path };
      return runServed(words, (most) => library.view(own, most), own);
    };
    const running = await startServer(
      {
        library,
        config: () => config,
        admission,
        hostKey,
        limits: limitsOf(choices),
        state,
        now: around.now,
        log,
        run,
      },
      listen,
    ).catch((error) => {
      const why = codeOf(error) === 'EADDRINUSE' ? 'another program listens there' : null;
      throw new Trouble('cannot listen', choices.listen, why ?? `the system says ${codeOf(error)}`);
    });
    const { address, port } = running.address;
    log('start', { address, port, key: hostKey.fingerprint });
    around.stdout.write(`Serving at ${address} port ${port}; host key ${hostKey.fingerprint}\n`);
    await served(running, library, around, log, (next) => {
      next.faults.forEach(complain);
      config = next;
    });
    log('stop');
    return 0;
  } finally {
    ending.abort();
    await library.close();
  }
};

/** Tells of news, obeys orders, and ends when it is told to. */
async function served(
  running: Running,
  { size, watch }: Pick<Shared, 'size' | 'watch'>,
  around: Configured,
  log: Log,
  configured: (next: Config) => void,
): Promise<void> {
  const { signals, config } = around;
  let known = await size();
  const look = (): void =>
    void size()
      .then((now) => {
        const key = config.keys.stories.find(({ does }) => does === 'reload')?.keys[0];
        const more = now - known;
        const how = key === undefined ? '' : `; ${key} in the list shows`;
        if (more > 0) running.announce(`${count(more, 'new version')}${how}`);
        known = now;
      })
      .catch((error) => log('fault', { why: String(error) }));
  const looking = setInterval(look, LOOK);
  // Where the library tells of news itself, nobody has to wait for the next look.
  const ignore = await watch(look).catch(() => null);
  const told = Promise.withResolvers<void>();
  const stops = [
    signals.onInterrupt(told.resolve),
    signals.onOrder('SIGTERM', told.resolve),
    signals.onOrder('SIGUSR1', () => log('counts', running.counts())),
    signals.onOrder('SIGHUP', () => {
      void configOf(around.env).then(configured);
    }),
  ];
  await told.promise;
  clearInterval(looking);
  await ignore?.();
  await running.close(FAREWELL);
  for (const stop of stops) stop();
}

/** What is given on the command line goes before what is configured. */
function chosen(given: Arguments, { config, cwd }: Configured): ServeChoices {
  const base = { ...SERVE, ...config.serve };
  const { listen, keys, anyone, keyless } = given;
  const hostKey = given['host-key'];
  return {
    ...base,
    ...(listen !== null && { listen }),
    ...(hostKey !== null && { hostKey: pathFrom(cwd, hostKey) }),
    ...(keys !== null && { keys: pathFrom(cwd, keys), anyone: false }),
    ...(anyone && { anyone }),
    ...(keyless && { keyless }),
  };
}

/** @throws {Trouble} where it is not said who may read, or twice, or the keys cannot be read */
function admissionOf({ keys, anyone, keyless }: ServeChoices, log: Log): Admission {
  if (anyone && keys !== null)
    throw new Trouble('keys for nothing', keys, 'leave out --anyone, or --keys');
  if (anyone) return { keys: null, keyless };
  if (keys === null && keyless) return { keys: () => ({ keys: [], refused: [] }), keyless };
  if (keys === null) {
    throw new Trouble('nobody may read', 'variorum serve', 'say --keys FILE, or --anyone');
  }
  const file = keys;
  const read = () => {
    try {
      return authorizedKeys(readTrusted(file).toString());
    } catch (error) {
      throw error instanceof Trouble ? error : systemTrouble(error, 'reading', file);
    }
  };
  for (const why of read().refused) log('keys', { file, refused: why });
  return {
    keyless,
    keys: () => {
      try {
        return read();
      } catch (error) {
        log('fault', { why: String(error) });
        return { keys: [], refused: [] };
      }
    },
  };
}

function limitsOf(choices: ServeChoices): Limits {
  return {
    ...FIXED,
    unknown: { all: choices.unknown, each: choices.unknownEach },
    open: { all: choices.connections, each: choices.connectionsEach },
    login: choices.login * 1000,
    attempts: choices.attempts,
    idle: choices.idle * 60_000,
    session: choices.session * 3_600_000,
  };
}
