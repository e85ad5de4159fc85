import { width } from '../../src/text/columns.ts';
import { rawBytes } from './checks.ts';

/** What ends a frame. */
const END = '\x1b[?2026l';
const PIECE =
  /\x1b\[(?<given>[?>=]?[\d;]*)(?<does>[A-Za-z])|\x1b[78=>M]|\x1b\](?:52;c;[A-Za-z\d+/=]*|8;;[!-~]*?)(?:\x07|\x1b\\)|[\b\v\r\n]|[^\x1b\b\v\r\n]+/g;

/** Looks at every frame that a program writes to a terminal of that size. */
export interface FrameWatch {
  /** How many frames were whole and looked at. */
  readonly frames: number;
  readonly breaches: readonly string[];
  take(bytes: string): void;
  /** The terminal's size from now on; what is under way for the old one is let pass. */
  resize(columns: number, rows: number): void;
}

/** What begins a frame that is drawn anew, as after a change of size. */
const ANEW = '\x1b[H\x1b[J';
/** Milliseconds after a change of size in which frames of the old one may come, on a slow machine. */
const UNDER_WAY = 10_000;

export function frameWatch(columns: number, rows: number): FrameWatch {
  let size = { columns, rows };
  // When the size changed; 0 once a frame has been drawn anew for it.
  let changed = performance.now();
  let pending = '';
  let frames = 0;
  let at = { x: 0, y: 0 };
  let seen = false;
  const breaches: string[] = [];

  function look(frame: string): void {
    frames++;
    const raw = rawBytes(frame);
    if (raw > 0) breaches.push(`${raw} raw characters: ${JSON.stringify(frame.slice(0, 200))}`);
    const wrong = outside(frame);
    if (changed === 0) breaches.push(...wrong);
    else if (wrong.length === 0 && frame.includes(ANEW)) changed = 0;
    else if (performance.now() > changed + UNDER_WAY) {
      breaches.push(
        `not drawn anew for ${size.columns}x${size.rows}: ${wrong[0] ?? 'no whole frame'}`,
      );
      changed = 0;
    }
  }
  /** What of a frame does not fit into the terminal. */
  function outside(frame: string): string[] {
    const found: string[] = [];
    for (const { 0: piece, groups } of frame.matchAll(PIECE)) {
      const { given = '', does } = groups ?? {};
      if (does === 'H') {
        const [row = 1, column = 1] = given.split(';').map((number) => Number(number) || 1);
        at = { x: column - 1, y: row - 1 };
        if (row > size.rows || column > size.columns)
          found.push(`the cursor at ${given} of ${size.columns}x${size.rows}`);
      } else if (does === 'G') at.x = (Number(given) || 1) - 1;
      else if (does === 'C') at.x += Number(given) || 1;
      else if (does === 'r') at = { x: 0, y: 0 };
      else if (given === '?25') seen = does === 'h';
      else if (piece === '\r') at.x = 0;
      else if (piece === '\b') at.x = Math.max(0, at.x - 1);
      else if (!/^[\x1b\v\n]/.test(piece)) {
        // Without wrapping the cursor stays at the last column, and one more character goes over it.
        const [from, cells] = [at.x, width(piece)];
        const most = from === size.columns ? 1 : size.columns - from;
        if (cells > most)
          found.push(
            `${from + cells} cells in ${size.columns}: ${JSON.stringify(piece.slice(-80))}`,
          );
        at.x = Math.min(size.columns, from + cells);
      }
    }
    if (seen && (at.x > size.columns || at.y >= size.rows))
      found.push(`the cursor is seen at ${at.x},${at.y} of ${size.columns}x${size.rows}`);
    return found;
  }
  return {
    get frames() {
      return frames;
    },
    breaches,
    take(bytes) {
      pending += bytes;
      for (let end = pending.indexOf(END); end >= 0; end = pending.indexOf(END)) {
        look(pending.slice(0, end + END.length));
        pending = pending.slice(end + END.length);
      }
    },
    resize(columns, rows) {
      size = { columns, rows };
      changed = performance.now();
    },
  };
}
