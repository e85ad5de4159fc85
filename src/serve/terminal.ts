import { PassThrough, Writable } from 'node:stream';
import type { ServerChannel } from 'ssh2';
import type { Input, Output } from '../app/session.ts';

/** What a client says of its terminal. */
export interface Pty {
  readonly term: string;
  readonly columns: number;
  readonly rows: number;
}

/** A larger terminal is drawn as one of this size: no screen has more cells, and each costs memory. */
const WIDEST = 1000;
const HIGHEST = 500;

/** Bytes of keys and pastes that a reader can send a second; what is more waits. */
const INPUT_RATE = 16 * 1024;
/** Bytes of them that are taken at once; the others wait until other readers have had their turn. */
const PIECE = 64;
const SECOND = 1000;

/** Bytes that wait for a slow reader until no key of his is taken any more. */
const MOST_WAITING = 1 << 20;

/** A reader's terminal at the other end of a channel. */
export interface RemoteTerminal {
  readonly input: Input;
  readonly output: Output;
  resize(size: Pick<Pty, 'columns' | 'rows'>): void;
  /** Has the program take the terminal for closed. */
  close(): void;
}

/** @param heard called with each piece that the reader sends */
export function remoteTerminal(
  channel: ServerChannel,
  pty: Pty,
  heard: () => void,
): RemoteTerminal {
  const size = { columns: 0, rows: 0 };
  const measure = ({ columns, rows }: Pick<Pty, 'columns' | 'rows'>): void => {
    size.columns = Math.min(columns, WIDEST);
    size.rows = Math.min(rows, HIGHEST);
  };
  measure(pty);
  const input = Object.assign(new PassThrough(), { setRawMode: () => {} });
  let taken = 0;
  let waiting = Buffer.alloc(0);
  const isFull = (): boolean => taken > INPUT_RATE || output.writableLength > MOST_WAITING;
  const hand = (): void => {
    if (input.writableEnded || waiting.length === 0) return;
    input.write(waiting.subarray(0, PIECE));
    waiting = waiting.subarray(PIECE);
    if (waiting.length > 0) setImmediate(hand);
  };
  channel.on('data', (bytes: Buffer) => {
    heard();
    taken += bytes.length;
    const isIdle = waiting.length === 0;
    waiting = Buffer.concat([waiting, bytes]);
    if (isIdle) hand();
    if (isFull()) channel.pause();
  });
  const refill = setInterval(() => {
    taken = Math.max(0, taken - INPUT_RATE);
    if (!isFull()) channel.resume();
  }, SECOND);
  const close = (): void => {
    clearInterval(refill);
    if (!input.writableEnded) input.end();
  };
  channel.on('end', close);
  channel.on('close', close);
  const output: Writable & Output = Object.defineProperties(bytesTo(channel), {
    columns: { get: () => size.columns },
    rows: { get: () => size.rows },
  }) as Writable & Output;
  return {
    input,
    output,
    close,
    resize(next) {
      measure(next);
      output.emit('resize');
    },
  };
}

/** Writes into a channel's stream, text as `made` makes it; into nothing once the channel is closed. */
export function bytesTo(
  channel: ServerChannel,
  stream: Writable = channel,
  made: (text: string) => string = (text) => text,
): Writable {
  const bytes = new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      if (!stream.writable) return done();
      stream.write(typeof chunk === 'string' ? made(chunk) : chunk, () => done());
    },
  });
  // What waits for a client that has gone would wait for ever.
  channel.once('close', () => bytes.destroy());
  return bytes;
}
