import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';
import { PREFERENCES } from '../../src/app/look.ts';
import type { Session } from '../../src/app/session.ts';
import { terminalOf } from '../../src/host/terminal.ts';
import { glyphs } from '../../src/view/glyphs.ts';
import { THEMES } from '../../src/view/theme.ts';

/** A keyboard that a test types on. */
export class Keyboard extends EventEmitter {
  readonly isTTY = true;
  raw = false;
  #typed: string[] = [];

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

/** A session at a terminal of that size, and what it has been sent. */
export function sessionAt(
  columns: number,
  rows: number,
  env: Readonly<Record<string, string>> = {},
): { session: Session; keyboard: Keyboard; sent: () => string } {
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
    notice: null,
    now: () => 0,
  } as unknown as Session;
  return { session, keyboard, sent: () => sent };
}
