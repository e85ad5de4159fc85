import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, ClientChannel } from 'ssh2';
import { newKeys } from '../../src/serve/host-key.ts';
import type { Stated } from '../library/corpus.ts';
import { comeIn, exec, openShell } from '../serve/serving.ts';
import { grow } from './library.ts';
import { longArticles } from './long-articles.ts';
import { quantile } from './quantile.ts';

const ARTICLES = 2000;
const READERS = 200;
const WORKING = 50;
/** Milliseconds between two keys of a reader, and for how long they are pressed. */
const EVERY = 250;
const FOR = 15_000;
/** A key's answer has come when nothing more of it comes for so many milliseconds. */
const QUIET = 60;
/** Sentences of a draft that one reader compares meanwhile. */
const SENTENCES = 2000;

const BOUNDS = {
  'memory of the server with 200 readers, MB': 600,
  'processor ms to come in and see the list': 120,
  'processor ms a key': 1.4,
  'key to last byte with 50 readers, ms, median': 5,
  'key to last byte with 50 readers, ms, p95': 20,
  'longest wait while 49 vanish, ms': 100,
} as const;

/** Serves a library to many readers at once; 1 where a figure is over its bound. */
export async function run(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  try {
    const { home } = await grow(join(folder, 'library'), ARTICLES, talkedOf());
    const server = await startServer(folder, home);
    try {
      return report(await measure(server));
    } finally {
      server.child.kill();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Two versions of one story, the latest of the library, with more changes than a screen holds. */
function talkedOf(): Stated[] {
  const { older, newer } = longArticles(120);
  return [older, newer].map((text, hour) => {
    const [title = '', ...rest] = text.split('\n');
    const published = new Date(Date.UTC(2030, 0, 1, hour)).toISOString();
    const url = `https://talked.example/${hour}`;
    return { url, title, text: rest.join('\n'), publisher: `Daily ${hour}`, published };
  });
}

interface Server {
  readonly child: ChildProcess;
  readonly port: number;
}

/** The server in a process of its own, which lets in that many from one address. */
async function startServer(folder: string, home: string): Promise<Server> {
  const config = join(folder, 'config', 'variorum');
  mkdirSync(config, { recursive: true });
  const room = ['connections', 'connections-each', 'unknown', 'unknown-each'];
  writeFileSync(
    join(config, 'config.toml'),
    `[serve]\nanyone = true\nlisten = "127.0.0.1:0"\n${room.map((name) => `${name} = 1000\n`).join('')}`,
    { mode: 0o600 },
  );
  const child = spawn(process.execPath, ['bin/variorum.js', 'serve'], {
    env: {
      ...process.env,
      XDG_CONFIG_HOME: join(folder, 'config'),
      XDG_DATA_HOME: home,
      XDG_STATE_HOME: join(folder, 'state'),
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  for await (const bytes of child.stdout ?? []) {
    said += bytes;
    const [, port] = / port (\d+);/.exec(said) ?? [];
    if (port) return { child, port: Number(port) };
  }
  throw new Error('the server did not start');
}

type Measured = Readonly<Record<keyof typeof BOUNDS, number>>;

async function measure({ child, port }: Server): Promise<Measured> {
  const pid = child.pid ?? 0;
  const readers: Reader[] = [];
  const before = processorOf(pid);
  for (let n = 0; n < READERS; n++) readers.push(await arrive(port));
  const arrival = (processorOf(pid) - before) / READERS;
  const memory = memoryOf(pid);
  for (const { client } of readers.slice(WORKING)) client.end();
  await sleep(1000);

  const working = readers.slice(0, WORKING);
  for (const reader of working) await reader.reads();
  const guest = await enter(port);
  const draft = Array.from(
    { length: SENTENCES },
    (_, n) => `In ${1900 + (n % 120)} some ${n * 7} of ${n * 11} people paid $${n}.5 million.`,
  ).join(' ');
  const comparing = exec(guest, 'compare - 1 --stat', draft);
  const waits = (await Promise.all(working.map((reader) => press(reader, FOR)))).flat();
  await comparing;
  const [served, own] = [processorOf(pid), process.cpuUsage()];
  const alone = (await Promise.all(working.map((reader) => press(reader, FOR)))).flat();
  const { user, system } = process.cpuUsage(own);
  console.log(
    `${(user + system) / 1000 / alone.length} ms of the processor a key of the readers' own, median ${quantile(alone, 0.5)} ms without the comparison`,
  );
  guest.end();

  const [last, ...others] = working as [Reader, ...Reader[]];
  const waiting = press(last, 5000);
  await sleep(1000);
  for (const { client } of others) client.destroy();
  const held = Math.max(0, ...(await waiting));
  last.client.end();
  return {
    'memory of the server with 200 readers, MB': memory,
    'processor ms to come in and see the list': arrival,
    'processor ms a key': (processorOf(pid) - served) / alone.length,
    'key to last byte with 50 readers, ms, median': quantile(waits, 0.5),
    'key to last byte with 50 readers, ms, p95': quantile(waits, 0.95),
    'longest wait while 49 vanish, ms': held,
  };
}

interface Reader {
  readonly client: Client;
  readonly channel: ClientChannel;
  /** Opens a comparison. */
  reads(): Promise<void>;
}

/** Comes in as OpenSSH would, which writes a packet at once; ssh2 writes it in three pieces. */
async function enter(port: number): Promise<Client> {
  const sock = connect(port, '127.0.0.1').setNoDelay(true);
  const write = sock.write.bind(sock);
  sock.write = (bytes: string | Uint8Array) => {
    sock.cork();
    process.nextTick(() => sock.uncork());
    return write(bytes);
  };
  return comeIn(port, { sock, privateKey: newKeys('reader').private });
}

async function arrive(port: number): Promise<Reader> {
  const client = await enter(port);
  const { channel, text, shows } = await openShell(client, { cols: 160, rows: 50 });
  await shows(/Enter/);
  const reads = (): Promise<void> => {
    const from = text().length;
    channel.write('\r');
    return shows(/ \d of \d|change/, from);
  };
  return { client, channel, reads };
}

/** Lines, changes and pages of a comparison, down and up again: each key changes what is shown. */
const KEYS = 'jj] jjj]kk[bkkk[';

/** Presses keys; answers with how long each key's last byte took to come, in milliseconds. */
async function press({ channel }: Reader, duration: number): Promise<number[]> {
  const waits: number[] = [];
  let [last, keys] = [0, 0];
  const heard = (): void => {
    last = performance.now();
  };
  channel.on('data', heard);
  await sleep(Math.random() * EVERY);
  for (const end = performance.now() + duration; performance.now() < end; ) {
    const pressed = performance.now();
    last = 0;
    channel.write(KEYS[keys++ % KEYS.length] ?? '');
    await sleep(EVERY - QUIET);
    if (last > 0) waits.push(last - pressed);
    await sleep(QUIET);
  }
  channel.off('data', heard);
  return waits;
}

/** Milliseconds that a process has had of the processor; the system counts in hundredths of a second. */
function processorOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\) /s, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function memoryOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1000;
}

function report(measured: Measured): number {
  let status = 0;
  for (const [name, bound] of Object.entries(BOUNDS) as [keyof typeof BOUNDS, number][]) {
    const isOver = measured[name] > bound;
    if (isOver) status = 1;
    console.log(
      `${measured[name].toFixed(1).padStart(8)}  ${name} (at most ${bound})${isOver ? '  OVER' : ''}`,
    );
  }
  return status;
}
