import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';
import { PREFERENCES } from '../../src/app/look.ts';
import type { Session } from '../../src/app/session.ts';
import { terminalOf } from '../../src/host/terminal.ts';
import { NO_MARKS } from '../../src/reader/marks.ts';
import { glyphs } from '../../src/view/glyphs.ts';
import { THEMES } from '../../src/view/theme.ts';

/** A keyboard that a test types on. */
export class Keyboard extends EventEmitter {
  readonly isTTY = true;
  raw = false;
  #typed: string[] = [];

  constructor() {
    super();
    // What was typed before anybody listened is there for whoever comes.
    this.on('newListener', (event) => {
      if (event === 'readable' && this.#typed.length > 0) setImmediate(() => this.emit('readable'));
    });
  }
  type(characters: string): void {
    this.#typed.push(characters);
    this.emit('readable');
  }
  read(): string | null {
    return this.#typed.shift() ?? null;
  }
  setRawMode(raw: boolean): void {
    this.raw = raw;
  }
  setEncoding(): void {}
  ref(): void {}
  unref(): void {}
}

/** A session at a terminal of that size, and what it has been sent; `parts` are its own. */
export function sessionAt(
  columns: number,
  rows: number,
  env: Readonly<Record<string, string>> = {},
  parts: Partial<Session> = {},
): { session: Session; keyboard: Keyboard; sent: () => string; resize: Resize } {
  let sent = '';
  const output = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      sent += chunk;
      done();
    },
  });
  Object.assign(output, { columns, rows, isTTY: false });
  const keyboard = new Keyboard();
  const terminal = terminalOf({ TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env });
  const session = {
    input: keyboard,
    output,
    terminal,
    theme: THEMES.dark,
    glyphs: glyphs(terminal.unicode),
    preferences: PREFERENCES,
    warnings: [],
    now: () => 0,
    date: () => new Date(0),
    signals: { listen: () => () => {}, askSize() {}, suspend: null },
    marks: { load: async () => NO_MARKS, keep: async () => {} },
    clipboard: null,
    following: null,
    files: null,
    open: null,
    ...parts,
  } as unknown as Session;
  const resize: Resize = (columns, rows) => {
    Object.assign(output, { columns, rows });
    output.emit('resize');
  };
  return { session, keyboard, sent: () => sent, resize };
}

type Resize = (columns: number, rows: number) => void;
