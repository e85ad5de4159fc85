import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pty from '@lydell/node-pty';

/** A program in a pseudo-terminal of 160 by 50, of which only the bytes are of interest. */
export interface Wire {
  /** Sends a key and waits until nothing more comes: bytes, and milliseconds to the last one. */
  key(key: string): Promise<Answer>;
  /** Sends a key this often, as one held down does; milliseconds from the last one to the last byte. */
  hold(key: string, times: number, every: number): Promise<number>;
  /** Milliseconds from the start to the last byte of the first frame, which has to hold this text. */
  shown(text: string): Promise<number>;
  /** Milliseconds of processor time since the start; 0 where the system does not tell. */
  processor(): number;
  /** Megabytes in memory; 0 where the system does not tell. */
  memory(): number;
  /** All bytes since the start. */
  bytes(): string;
  end(): void;
}

export interface Answer {
  readonly bytes: number;
  readonly time: number;
}

/** A pause after which a frame is taken to be whole, in milliseconds. */
const QUIET = 25;
const PATIENCE = 15_000;
/** Linux counts processor time in hundredths of a second. */
const TICK = 10;

/** Starts a program, with this environment beside the usual one. */
export function wire(
  command: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Wire {
  const began = performance.now();
  const [file = '', ...words] = command;
  const { PATH = '', HOME = '' } = process.env;
  const state = mkdtempSync(join(tmpdir(), 'variorum-'));
  const usual = { PATH, HOME, LANG: 'C.UTF-8', TERM: 'xterm-256color', XDG_STATE_HOME: state };
  const env = { ...usual, ...more };
  const child = pty.spawn(file, words, { cols: 160, rows: 50, name: 'xterm-256color', env });
  let bytes = '';
  let last = began;
  child.onData((data) => {
    bytes += data;
    last = performance.now();
  });
  const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  const quiet = async (since: number): Promise<void> => {
    while (performance.now() - Math.max(since, last) < QUIET) await pause(2);
  };
  return {
    async key(key) {
      const before = bytes.length;
      const sent = performance.now();
      child.write(key);
      while (bytes.length === before && performance.now() - sent < 200) await pause(1);
      await quiet(sent);
      return { bytes: Buffer.byteLength(bytes.slice(before)), time: Math.max(0, last - sent) };
    },
    async hold(key, times, every) {
      for (let i = 0; i < times; i++) {
        child.write(key);
        await pause(every);
      }
      const released = performance.now() - every;
      await quiet(released);
      return Math.max(0, last - released);
    },
    async shown(text) {
      while (!bytes.includes(text)) {
        if (performance.now() - began > PATIENCE) throw new Error(`no "${text}" in ${bytes}`);
        await pause(1);
      }
      const first = last;
      await quiet(first);
      return first - began;
    },
    processor() {
      const fields = proc(child.pid, 'stat')
        .replace(/^.*\) /, '')
        .split(' ');
      return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK;
    },
    memory: () => Number(/^VmRSS:\s+(\d+)/m.exec(proc(child.pid, 'status'))?.[1] ?? 0) / 1024,
    bytes: () => bytes,
    end() {
      child.kill('SIGKILL');
      rmSync(state, { recursive: true, force: true });
    },
  };
}

function proc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
