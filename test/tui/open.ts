import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { run } from '../../src/cli/run.ts';
import { signals } from '../call.ts';
import { type Size, type Watched, watched } from '../terminal.ts';
import { Keyboard } from './session.ts';

export interface Options extends Size {
  readonly env?: Readonly<Record<string, string>>;
}

/** The program's screens on a terminal, and what is seen there. */
export interface Screens extends Pick<Watched, 'terminal' | 'until' | 'rows' | 'written'> {
  send(keys: string): void;
  /** Sends keys, then waits: the usual step of a test. */
  press(keys: string, until: Parameters<Watched['until']>[0]): Promise<string[]>;
  resize(columns: number, rows: number): void;
  /** The exit status. */
  readonly ended: Promise<number>;
}

/** Calls the program in this process, as at a terminal of that size; the test's end is its end. */
export function open(
  test: { after(end: () => Promise<void>): void },
  words: readonly string[],
  { columns = 160, rows = 50, env = {} }: Options = {},
): Screens {
  const { take, settled, ...on } = watched({ columns, rows });
  const state = mkdtempSync(join(tmpdir(), 'variorum-'));
  const keyboard = new Keyboard();
  const output = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      // As a terminal's own line discipline does.
      take(chunk.replace(/\r?\n/g, '\r\n'));
      done();
    },
  });
  const stdout = Object.assign(output, { columns, rows, isTTY: true }) as unknown;
  const ended = run(words, {
    stdin: keyboard as unknown as NodeJS.ReadStream,
    stdout: stdout as NodeJS.WriteStream,
    stderr: stdout as NodeJS.WriteStream,
    env: { ...surroundings(), XDG_STATE_HOME: state, ...env },
    signals: signals(),
    now: () => performance.now(),
  }).then(async (status) => {
    await settled();
    return status;
  });
  test.after(async () => {
    // As when the terminal goes away.
    keyboard.emit('end');
    await ended;
    rmSync(state, { recursive: true, force: true });
  });
  return {
    ...on,
    send: (keys) => keyboard.type(keys),
    press(keys, what) {
      keyboard.type(keys);
      return on.until(what);
    },
    resize(columns, rows) {
      on.terminal.resize(columns, rows);
      Object.assign(output, { columns, rows });
      output.emit('resize');
    },
    ended,
  };
}

/** An environment in which only what a test sets can matter. */
function surroundings(): Record<string, string> {
  return {
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
    XDG_DATA_HOME: '/nowhere',
    XDG_CONFIG_HOME: '/nowhere',
  };
}
