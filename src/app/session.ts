import type { ReadStream, WriteStream } from 'node:tty';
import { marksPath } from '../host/places.ts';
import { type Terminal, terminalOf } from '../host/terminal.ts';
import { type Glyphs, glyphs } from '../view/glyphs.ts';
import type { Theme } from '../view/theme.ts';
import type { Config } from './config/config.ts';
import type { Preferences } from './preferences.ts';

/** What one reader's session owns. Nothing of it is kept in a module, so that one process can serve several. */
export interface Session {
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  readonly terminal: Terminal;
  readonly theme: Theme;
  readonly glyphs: Glyphs;
  readonly preferences: Preferences;
  /** What the reader is to be told at the beginning. */
  readonly notice: string | null;
  /** The file of the reader's marks. */
  readonly marks: string;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
}

/** The session of a reader at this process's own terminal. */
export function ownSession(
  env: Readonly<Record<string, string | undefined>>,
  config: Config,
): Session {
  const terminal = terminalOf(env);
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    terminal,
    theme: config.theme,
    glyphs: glyphs(terminal.unicode),
    preferences: config,
    notice: noticeOf(config),
    marks: marksPath(env),
    // Not performance.now: Node loads that, late for the first frame.
    now: () => process.uptime() * 1000,
  };
}

/** Of what is wrong in the configuration, the first; all of it was told before the screens. */
function noticeOf({ faults }: Config): string | null {
  const [first, ...others] = faults;
  if (!first) return null;
  return others.length === 0 ? first.message : `(1 of ${faults.length}) ${first.message}`;
}
