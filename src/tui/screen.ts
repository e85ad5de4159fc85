import { Writable } from 'node:stream';
import type { Frame } from '../app/draw/frame.ts';
import type { Output, Session } from '../app/session.ts';
import type { Picture, ScreenRow, Segment } from './picture.ts';
import { repaint, update } from './write.ts';

/** The one writer of bytes: what Ink and the panes draw meets here, and what changed is sent. */
export interface Screen {
  /** What Ink takes for its terminal. Whole frames come in, nothing goes out until `show`. */
  readonly ink: NodeJS.WriteStream;
  /** Takes over the terminal, and draws the last frame there. */
  enter(): void;
  /** Shows a frame: the chrome that Ink drew last (its own before there is one), the panes as they are given. */
  show(frame: Frame): void;
  /** Draws everything anew, whatever the terminal shows. */
  redraw(): void;
  /** Sends bytes that show nothing, such as a text for the clipboard. */
  send(bytes: string): void;
  /** Leaves the terminal as it was. Any number of times, at any moment. */
  restore(): void;
}

const BEGIN = '\x1b[?2026h';
const END = '\x1b[?2026l';
/** A frame of fewer bytes comes in one piece anyway. */
const SMALL = 600;

/** Reports of presses and the wheel, in the form that has no bound on columns. */
const MOUSE = '\x1b[?1000h\x1b[?1006h';
const NO_MOUSE = '\x1b[?1006l\x1b[?1000l';

export function openScreen({ output, terminal, preferences: { mouse } }: Session): Screen {
  let chrome: readonly string[] | null = null;
  let wanted: Picture | null = null;
  let shown: Picture | null = null;
  let entered = false;

  const send = (bytes: string): void => {
    if (bytes !== '' && output.writable) output.write(bytes);
  };
  const draw = (): void => {
    if (!entered || !wanted) return;
    const bytes = shown ? update(shown, wanted) : repaint(wanted);
    shown = wanted;
    send(terminal.synchronised && bytes.length > SMALL ? BEGIN + bytes + END : bytes);
  };
  const redraw = (): void => {
    shown = null;
    if (entered && terminal.brackets) send('\x1b[?2004h');
    if (entered && mouse) send(MOUSE);
    draw();
  };
  return {
    ink: inkTerminal(output, (frame) => {
      chrome = frame.split('\n');
    }),
    enter() {
      if (!entered && terminal.alternate) send('\x1b[?1049h');
      entered = true;
      redraw();
    },
    show(frame) {
      wanted = picture(frame, chrome);
      draw();
    },
    redraw,
    send,
    restore() {
      if (!entered) return;
      entered = false;
      const bottom = `\x1b[${output.rows};1H\x1b[K`;
      const leave = terminal.alternate ? '\x1b[?1049l' : bottom;
      const brackets = `${terminal.brackets ? '\x1b[?2004l' : ''}${mouse ? NO_MOUSE : ''}`;
      send(`${terminal.synchronised ? END : ''}${brackets}\x1b[m\x1b[r\x1b[?7h${leave}\x1b[?25h`);
    },
  };
}

/** A stream of the terminal's size that keeps what Ink writes. Not a terminal to Ink: it would take to moving the cursor. */
function inkTerminal(output: Output, take: (frame: string) => void): NodeJS.WriteStream {
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      if (chunk !== '') take(chunk);
      done();
    },
  });
  Object.defineProperties(stream, {
    isTTY: { value: false },
    columns: { get: () => output.columns },
    rows: { get: () => output.rows },
  });
  return stream as unknown as NodeJS.WriteStream;
}

/** The frame's rows; its chrome as Ink drew it, or for want of that as it is. */
function picture(frame: Frame, chrome: readonly string[] | null): Picture {
  const views = chrome ? frame.panes : [...frame.chrome, ...frame.panes];
  const segments: Segment[][] = Array.from({ length: frame.rows }, () => []);
  for (const { rect, rows } of views) {
    for (const [y, text] of rows.entries())
      segments[rect.y + y]?.push({ x: rect.x, width: rect.width, text });
  }
  const rows = segments.map(
    (ofRow, y): ScreenRow => ({ chrome: chrome?.[y] ?? '', segments: ofRow }),
  );
  return { columns: frame.columns, rows, body: frame.body, cursor: frame.cursor };
}
