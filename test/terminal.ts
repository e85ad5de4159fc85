import xterm from '@xterm/headless';

/** What begins and ends a frame that comes in pieces. */
const BEGIN = '\x1b[?2026h';
const END = '\x1b[?2026l';
/** Long enough for a slow machine; nothing is ever waited for this long where all is well. */
const PATIENCE = 60_000;
/** Characters of what a program wrote that are kept at least; a long run writes more than a string holds. */
const KEPT = 10_000_000;

type Condition = (rows: string[]) => boolean;

export interface Size {
  readonly columns?: number;
  readonly rows?: number;
}

/** A terminal, and what is seen on it. */
export interface Watched {
  readonly terminal: InstanceType<typeof xterm.Terminal>;
  /** Takes what a program writes. */
  take(bytes: string): void;
  /** Waits until the terminal has shown all that it took. */
  settled(): Promise<void>;
  rows(): string[];
  /** Waits until the screen shows a text, or fulfils a condition; gives its rows. */
  until(what: string | RegExp | Condition): Promise<string[]>;
  /** What the program wrote, for a run of minutes all of it. */
  written(): string;
}

/** A terminal of that size. */
export function watched({ columns: cols = 160, rows = 50 }: Size = {}): Watched {
  const terminal = new xterm.Terminal({ cols, rows, allowProposedApi: true });
  let written = '';
  const watchers = new Set<() => void>();
  const seen = (): string[] => screenOf(terminal);
  return {
    terminal,
    take(bytes) {
      written += bytes;
      if (written.length > 2 * KEPT) written = written.slice(-KEPT);
      terminal.write(bytes, () => {
        for (const look of watchers) look();
      });
    },
    settled: () => new Promise((done) => terminal.write('', done)),
    rows: seen,
    until(what) {
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
    },
    written: () => written,
  };
}

/** The rows of the screen, without the spaces at their ends. */
export function screenOf({ buffer, rows, cols }: Watched['terminal']): string[] {
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
