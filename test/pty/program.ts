import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pty from '@lydell/node-pty';
import { type Size, type Watched, watched } from '../terminal.ts';

export interface Options extends Size {
  readonly env?: Readonly<Record<string, string>>;
}

/** A program in a pseudo-terminal, and what is seen there. */
export interface Program extends Pick<Watched, 'terminal' | 'until' | 'rows' | 'written'> {
  readonly pid: number;
  send(keys: string): void;
  /** Sends keys, then waits: the usual step of a test. */
  press(keys: string, until: Parameters<Watched['until']>[0]): Promise<string[]>;
  resize(columns: number, rows: number): void;
  kill(signal: string): void;
  /** Closes the terminal, as when a connection is lost. */
  hangUp(): void;
  readonly ended: Promise<{ status: number; signal: number | undefined }>;
}

/** Starts a program by its file and words, as a shell would in a terminal of that size; the test's end is its end. */
export function open(
  test: { after(end: () => void): void },
  command: readonly string[],
  options: Options = {},
): Program {
  const { columns: cols = 160, rows = 50, env = {} } = options;
  const [file = '', ...words] = command;
  const { take, settled, ...on } = watched({ columns: cols, rows });
  const state = mkdtempSync(join(tmpdir(), 'variorum-'));
  const child = pty.spawn(file, words, {
    cols,
    rows,
    name: env.TERM ?? 'xterm-256color',
    env: { ...surroundings(), XDG_STATE_HOME: state, ...env },
  });
  child.onData(take);
  const ended = Promise.withResolvers<{ status: number; signal: number | undefined }>();
  let running = true;
  child.onExit(({ exitCode, signal }) => {
    running = false;
    void settled().then(() => ended.resolve({ status: exitCode, signal }));
  });
  test.after(() => {
    if (running) child.kill('SIGKILL');
    rmSync(state, { recursive: true, force: true });
  });
  return {
    ...on,
    pid: child.pid,
    send: (keys) => child.write(keys),
    press(keys, what) {
      child.write(keys);
      return on.until(what);
    },
    resize(columns, rows) {
      on.terminal.resize(columns, rows);
      child.resize(columns, rows);
    },
    kill: (signal) => child.kill(signal),
    hangUp: () => (child as unknown as { destroy(): void }).destroy(),
    ended: ended.promise,
  };
}

/** An environment in which only what a test sets can matter. */
function surroundings(): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, LANG: 'C.UTF-8', XDG_DATA_HOME: '/nowhere', XDG_CONFIG_HOME: '/nowhere' };
}
