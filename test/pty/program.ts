import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pty from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** What begins and ends a frame that comes in pieces. */
const BEGIN = '\x1b[?2026h';
const END = '\x1b[?2026l';
/** Long enough for a slow machine; nothing is ever waited for this long where all is well. */
const PATIENCE = 20_000;

/** Characters of what a program wrote that are kept at least; a long run writes more than a string holds. */
const KEPT = 10_000_000;

export interface Options {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A program in a pseudo-terminal, and what is seen there. */
export interface Program {
  readonly pid: number;
  send(keys: string): void;
  /** Sends keys, then waits: the usual step of a test. */
  press(keys: string, until: string | RegExp | Condition): Promise<string[]>;
  resize(columns: number, rows: number): void;
  kill(signal: string): void;
  /** Closes the terminal, as when a connection is lost. */
  hangUp(): void;
  /** Waits until the screen shows a text, or fulfils a condition; gives its rows. */
  until(what: string | RegExp | Condition): Promise<string[]>;
  rows(): string[];
  /** What the program wrote, for a run of minutes all of it. */
  written(): string;
  readonly ended: Promise<{ status: number; signal: number | undefined }>;
  readonly terminal: InstanceType<typeof xterm.Terminal>;
}

type Condition = (rows: string[]) => boolean;

/** Starts a program by its file and words, as a shell would in a terminal of that size; the test's end is its end. */
export function open(
  test: { after(end: () => void): void },
  command: readonly string[],
  options: Options = {},
): Program {
  const { columns: cols = 160, rows = 50, env = {} } = options;
  const [file = '', ...words] = command;
  const terminal = new xterm.Terminal({ cols, rows, allowProposedApi: true });
  const state = mkdtempSync(join(tmpdir(), 'variorum-'));
  const child = pty.spawn(file, words, {
    cols,
    rows,
    name: env.TERM ?? 'xterm-256color',
    env: { ...surroundings(), XDG_STATE_HOME: state, ...env },
  });
  let written = '';
  const watchers = new Set<() => void>();
  child.onData((bytes) => {
    written += bytes;
    if (written.length > 2 * KEPT) written = written.slice(-KEPT);
    terminal.write(bytes, () => {
      for (const look of watchers) look();
    });
  });
  const ended = Promise.withResolvers<{ status: number; signal: number | undefined }>();
  let running = true;
  child.onExit(({ exitCode, signal }) => {
    running = false;
    // The terminal takes what is written in its own time: it has all when it has this.
    terminal.write('', () => ended.resolve({ status: exitCode, signal }));
  });
  test.after(() => {
    if (running) child.kill('SIGKILL');
    rmSync(state, { recursive: true, force: true });
  });

  const seen = (): string[] => screenOf(terminal);
  const until = (what: string | RegExp | Condition): Promise<string[]> => {
    const { promise, resolve, reject } = Promise.withResolvers<string[]>();
    const look = (): void => {
      // A frame that is still coming shows half of this screen and half of the last.
      if (written.lastIndexOf(BEGIN) > written.lastIndexOf(END)) return;
      const rows = seen();
      if (!holds(what, rows)) return;
      done();
      resolve(rows);
    };
    const done = (): void => {
      watchers.delete(look);
      clearTimeout(patience);
    };
    const patience = setTimeout(() => {
      done();
      reject(new Error(`waited in vain for ${what}; the screen:\n${seen().join('\n')}`));
    }, PATIENCE);
    watchers.add(look);
    look();
    return promise;
  };
  return {
    pid: child.pid,
    send: (keys) => child.write(keys),
    press(keys, what) {
      child.write(keys);
      return until(what);
    },
    resize(columns, rows) {
      terminal.resize(columns, rows);
      child.resize(columns, rows);
    },
    kill: (signal) => child.kill(signal),
    hangUp: () => (child as unknown as { destroy(): void }).destroy(),
    until,
    rows: seen,
    written: () => written,
    ended: ended.promise,
    terminal,
  };
}

/** The rows of the screen, without the spaces at their ends. */
export function screenOf({ buffer, rows, cols }: Program['terminal']): string[] {
  const { active } = buffer;
  return Array.from(
    { length: rows },
    (_, y) => active.getLine(active.baseY + y)?.translateToString(true, 0, cols) ?? '',
  );
}

function holds(what: string | RegExp | Condition, rows: string[]): boolean {
  if (typeof what === 'function') return what(rows);
  const text = rows.join('\n');
  return typeof what === 'string' ? text.includes(what) : what.test(text);
}

/** An environment in which only what a test sets can matter. */
function surroundings(): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, LANG: 'C.UTF-8', XDG_DATA_HOME: '/nowhere', XDG_CONFIG_HOME: '/nowhere' };
}
