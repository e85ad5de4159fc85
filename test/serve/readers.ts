import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, ClientChannel } from 'ssh2';
import { newKeys } from '../../src/serve/host-key.ts';
import { longArticles } from '../bench/long-articles.ts';
import type { Stated } from '../library/corpus.ts';
import { comeIn, openShell } from './serving.ts';

/** Milliseconds between two keys of a reader. */
const EVERY = 250;
/** A key's answer has come when nothing more of it comes for so many milliseconds. */
const QUIET = 60;

/** Two versions of one story, the latest of the library, with more changes than a screen holds. */
export function talkedOf(): Stated[] {
  const { older, newer } = longArticles(120);
  return [older, newer].map((text, hour) => {
    const [title = '', ...rest] = text.split('\n');
    const published = new Date(Date.UTC(2030, 0, 1, hour)).toISOString();
    const url = `https://talked.example/${hour}`;
    return { url, title, text: rest.join('\n'), publisher: `Daily ${hour}`, published };
  });
}

/** A reader who is in, and presses keys. */
export interface WorkingReader {
  readonly client: Client;
  readonly channel: ClientChannel;
  /** Opens a comparison. */
  reads(): Promise<void>;
}

/** Comes in as OpenSSH would, which writes a packet at once; ssh2 writes it in three pieces. */
export async function enter(port: number): Promise<Client> {
  const sock = connect(port, '127.0.0.1').setNoDelay(true);
  const write = sock.write.bind(sock);
  sock.write = (bytes: string | Uint8Array) => {
    sock.cork();
    process.nextTick(() => sock.uncork());
    return write(bytes);
  };
  return comeIn(port, { sock, privateKey: newKeys('reader').private });
}

/** Comes in and sees the list. */
export async function arrive(port: number): Promise<WorkingReader> {
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
export async function press({ channel }: WorkingReader, duration: number): Promise<number[]> {
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
