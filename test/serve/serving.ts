import { once } from 'node:events';
import { type Duplex, Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import ssh2, { type Client, type ClientChannel, type ConnectConfig } from 'ssh2';
import { run } from '../../src/cli/run.ts';
import type { Order } from '../../src/host/signals.ts';
import { ENVIRONMENT, signals } from '../call.ts';

/** A library that is served in this process. */
export interface Served {
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  /** All lines of the log so far. */
  log(): string;
  order(signal: Order): void;
  /** Ends serving; answers with the exit status. */
  stop(): Promise<number>;
}

/** Serves the library of a reader whose folders lie in `env`. */
export async function served(
  env: Readonly<Record<string, string>>,
  ...words: readonly string[]
): Promise<Served> {
  let [stdout, stderr] = ['', ''];
  const started = Promise.withResolvers<number>();
  const orders = new Map<Order | 'SIGINT', () => void>();
  const heed = (signal: Order | 'SIGINT', listener: () => void) => {
    orders.set(signal, listener);
    return () => orders.delete(signal);
  };
  const out = {
    write(text: string) {
      stdout += text;
      const [, port] = / port (\d+);/.exec(stdout) ?? [];
      if (port) started.resolve(Number(port));
      return true;
    },
  };
  const err = {
    write(text: string) {
      stderr += text;
      return true;
    },
  };
  const status = run(['serve', '--listen', '127.0.0.1:0', ...words], {
    stdin: Readable.from([]) as Readable as NodeJS.ReadStream,
    stdout: out as NodeJS.WriteStream,
    stderr: err as NodeJS.WriteStream,
    env: { ...ENVIRONMENT, ...env },
    signals: {
      ...signals((listener) => heed('SIGINT', listener)),
      onOrder: heed,
    },
    now: () => performance.now(),
  });
  void status.then((code) => started.reject(new Error(`ended with ${code}: ${stderr}`)));
  return {
    port: await started.promise,
    env,
    log: () => stderr,
    order: (signal) => orders.get(signal)?.(),
    stop: () => {
      orders.get('SIGINT')?.();
      return status;
    },
  };
}

/** Comes in as a reader; rejects where the server lets nobody in so. */
export async function comeIn(port: number, how: Partial<ConnectConfig>): Promise<Client> {
  const client = new ssh2.Client();
  const ready = once(client, 'ready');
  client.connect({ host: '127.0.0.1', port, username: 'anna', ...how });
  await ready;
  client.on('error', () => {});
  return client;
}

/** A channel with what came over it; what comes at once with it is heard too. */
interface Heard {
  readonly channel: ClientChannel;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly status: () => number | null;
  readonly isClosed: () => boolean;
  readonly closed: Promise<void>;
}

function heard(open: (opened: (error: Error | undefined, channel: ClientChannel) => void) => void) {
  return new Promise<Heard>((resolve, reject) => {
    open((error, channel) => {
      if (error) return reject(error);
      let status: number | null = null;
      let isClosed = false;
      channel.on('exit', (code: number) => {
        status = code;
      });
      const closed = once(channel, 'close').then(() => {
        isClosed = true;
      });
      const [stdout, stderr] = [collected(channel), collected(channel.stderr as Duplex)];
      resolve({ channel, stdout, stderr, status: () => status, isClosed: () => isClosed, closed });
    });
  });
}

/** What a command printed at the other end, and how it ended. */
export async function exec(client: Client, line: string, input: string | Buffer = '') {
  const { channel, stdout, stderr, status, closed } = await heard((opened) =>
    client.exec(line, opened),
  );
  channel.end(input);
  await closed;
  return { status: status(), stdout: stdout(), stderr: stderr() };
}

/** Screens that are open at the other end. */
export async function openShell(client: Client, size: { cols?: number; rows?: number } = {}) {
  const window = { term: 'xterm-256color', cols: 100, rows: 30, ...size };
  const { stdout: text, ...of } = await heard((opened) => client.shell(window, opened));
  return {
    ...of,
    text,
    /** Waits until what came has some words, of it all or from a place on. */
    async shows(words: string | RegExp, from = 0): Promise<void> {
      const wanted = typeof words === 'string' ? new RegExp(RegExp.escape(words)) : words;
      for (let waited = 0; !wanted.test(text().slice(from)); waited += PAUSE) {
        if (of.isClosed() || waited > PATIENCE)
          throw new Error(`without ${words}: ${JSON.stringify(text().slice(from))}`);
        await sleep(PAUSE);
      }
    },
  };
}

/** In milliseconds. */
const PAUSE = 10;
const PATIENCE = 20_000;

function collected(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.on('data', (bytes: Buffer) => {
    text += bytes.toString();
  });
  return () => text;
}
