import { copyText } from '../host/clipboard.ts';
import type { NamedFiles } from '../host/named-files.ts';
import { type Opening, openAddress } from '../host/open.ts';
import type { Signals } from '../host/signals.ts';
import type { Terminal } from '../host/terminal.ts';
import type { Following } from '../library/following.ts';
import type { Library } from '../library/library.ts';
import type { MarksPlace } from '../reader/marks-file.ts';
import { type Glyphs, glyphs } from '../view/glyphs.ts';
import type { Theme } from '../view/theme.ts';
import type { Config } from './config/config.ts';
import type { Preferences } from './look.ts';
import type { Lacks } from './state.ts';

/** What a reader types on: a terminal's input, or a channel that behaves like one. */
export interface Input extends NodeJS.ReadableStream {
  setRawMode(raw: boolean): unknown;
  /** Whether the process is to wait for more of it; a channel's own is not asked. */
  ref?(): unknown;
  unref?(): unknown;
}

/** What a reader looks at: its size in cells, and a `resize` event when that changes. */
export interface Output extends NodeJS.WritableStream {
  readonly columns: number;
  readonly rows: number;
  /** Whether more waits to go out than is good; `drain` tells when that is gone. */
  readonly writableNeedDrain: boolean;
}

/**
 * What one reader's session owns. Nothing of it is kept in a module, so that one process can serve
 * several. A part that a session does not have is null: its key then says so, by `lacksOf`.
 */
export interface Session {
  readonly input: Input;
  readonly output: Output;
  readonly terminal: Terminal;
  readonly theme: Theme;
  readonly glyphs: Glyphs;
  readonly preferences: Preferences;
  /** What is wrong in the reader's configuration, a line each. */
  readonly warnings: readonly string[];
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
  /** The time of day, for what is kept. */
  readonly date: () => Date;
  readonly signals: Signals;
  readonly marks: MarksPlace;
  /** Copies a text for the reader, by bytes to the terminal or otherwise; answers with where to, in words after "Copied …". */
  readonly clipboard: ((text: string, send: (bytes: string) => void) => Promise<string>) | null;
  /** What brings texts into the reader's library; null where that is somebody else's, or files. */
  readonly following: Following | null;
  /** Where evidence is saved. */
  readonly files: NamedFiles | null;
  /** Opens an address where the reader sits, or shows it. */
  readonly open: ((address: string) => Promise<Opening>) | null;
  readonly library: Library;
  /** What others say to the reader while the screens are open; null where nobody does. Answers with what ends listening. */
  readonly announcements: ((tell: (notice: string) => void) => () => void) | null;
  /** Whether Ink draws what stands around the texts, or the program itself, as the first frame: many sessions in one process do without Ink, which takes more of the processor than all the rest. */
  readonly ink: boolean;
  /** What else a reader is told of commands that there are not, or in other words. */
  readonly lacks: Lacks;
}

/** What the session of a reader at a terminal is made of. */
interface Own
  extends Pick<
    Session,
    | 'input'
    | 'output'
    | 'terminal'
    | 'marks'
    | 'signals'
    | 'now'
    | 'library'
    | 'files'
    | 'following'
  > {
  readonly config: Config;
}

/** The session of a reader at a terminal: it has all parts that the terminal lets it have. */
export function sessionOf({ config, ...own }: Own): Session {
  const { terminal } = own;
  return {
    ...own,
    theme: config.theme,
    glyphs: glyphs(terminal.unicode),
    preferences: config,
    warnings: config.faults.map(({ message }) => message),
    date: () => new Date(),
    clipboard: terminal.commands ? (text, send) => copyText(text, terminal, send) : null,
    open: (address) => openAddress(address, terminal),
    announcements: null,
    ink: true,
    lacks: {},
  };
}

/** The commands that a session has no part for, and what a reader is told of each. */
export function lacksOf({ clipboard, files, following, open, signals, lacks }: Session): Lacks {
  const none = 'Only your own library is added to; these are files.';
  return {
    ...(following === null && { fetch: none, add: none, unfollow: none }),
    ...(clipboard === null && { copy: 'This terminal has no clipboard to copy to.' }),
    ...(files === null && { save: 'Nothing can be saved in a file from here.' }),
    ...(open === null && { address: 'No address can be opened from here.' }),
    ...(signals.suspend === null && { suspend: 'There is no shell here to come back from.' }),
    ...lacks,
  };
}
