import type { ReadStream, WriteStream } from 'node:tty';
import { type Glyphs, glyphs } from '../view/glyphs.ts';
import { THEMES, type Theme } from '../view/theme.ts';
import { type Terminal, terminalOf } from './terminal.ts';

/** What one reader's session owns. Nothing of it is kept in a module, so that one process can serve several. */
export interface Session {
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  readonly terminal: Terminal;
  readonly theme: Theme;
  readonly glyphs: Glyphs;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
}

/** The session of a reader at this process's own terminal. */
export function ownSession(env: Readonly<Record<string, string | undefined>>): Session {
  const terminal = terminalOf(env);
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    terminal,
    theme: THEMES.dark,
    glyphs: glyphs(terminal.unicode),
    // Not performance.now: Node loads that, late for the first frame.
    now: () => process.uptime() * 1000,
  };
}
