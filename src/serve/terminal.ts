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

/** What a terminal lies behind. */
export interface Link {
  /** Called with each piece that the reader sends. */
  readonly heard: () => void;
  /** Has all that is written meanwhile go out as one: a packet is written in three pieces, which cost a call of the system, and a piece of the network, each. */
  readonly together: (write: () => void) => void;
}

export function remoteTerminal(
  channel: ServerChannel,
  pty: Pty,
  { heard, together }: Link,
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
    // One that is not read does not tell that it was closed.
    channel.resume();
  };
  channel.on('end', close);
  channel.on('close', close);
  const output: Writable & Output = Object.defineProperties(bytesTo(channel, { together }), {
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

/** Writes into a channel, or another stream of it, text as `made` makes it; into nothing once the channel is closed. */
export function bytesTo(
  channel: ServerChannel,
  {
    stream = channel,
    made = (text) => text,
    together = (write) => write(),
  }: Partial<Pick<Link, 'together'>> & {
    readonly stream?: Writable;
    readonly made?: (text: string) => string;
  },
): Writable {
  const out = new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      if (!stream.writable) return done();
      const bytes = typeof chunk === 'string' ? made(chunk) : chunk;
      together(() => stream.write(bytes, () => done()));
    },
  });
  // What waits for a client that has gone would wait for ever.
  channel.once('close', () => out.destroy());
  return out;
}
