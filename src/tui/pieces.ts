import { width as cells, isCertain, isSimple } from '../text/columns.ts';
import type { Picture, ScreenRow, Segment } from './picture.ts';

export const CSI = '\x1b[';
export const ERASE_RIGHT = `${CSI}K`;
/** Segments of one cell stand below each other, and are written so. */
export const NARROW = 1;
const RESET = `${CSI}m`;
/** To a cell so many rows below, an address (7 bytes or so) costs less than that many line feeds. */
const FAR = 7;
/** From so many spaces on, going over them costs less than writing them. */
const GAP = 7;

const SGR = /\x1b\[[\d;]*m/g;
/** An escape sequence (a style, a link), a word, or the spaces between words. */
const PIECES = /\x1b(?:\[[\d;]*m|\]8;[^\x1b]*\x1b\\)|[^\x1b ]+| +/g;

/** Moves the cursor to a cell, counted from 0. */
export function moveTo(x: number, y: number): string {
  if (x > 0) return `${CSI}${y + 1};${x + 1}H`;
  return y > 0 ? `${CSI}${y + 1}H` : `${CSI}H`;
}

/** Writes a row, but for its narrow segments, where the terminal has nothing. */
export function writeRow({ chrome, segments }: ScreenRow, y: number): string {
  const wide = segments.filter(({ width }) => width !== NARROW);
  return [{ x: 0, text: chrome }, ...wide].map(({ x, text }) => writeOnBlank(x, y, text)).join('');
}

/**
 * Writes what differs of a segment over the one that is there, from the first cell that does to the
 * last; null where the cells of either are in doubt, and only erasing is sure to leave nothing.
 */
export function writeSegment(old: string, { x, width, text }: Segment, y: number): string | null {
  if (old === text || width === NARROW) return '';
  const [before, after] = [cellsOf(old), cellsOf(text)];
  if (!before || !after) return null;
  const differs = (i: number): boolean =>
    before.text[i] !== after.text[i] || before.styles[i] !== after.styles[i];
  let [from, to] = [0, after.text.length];
  while (from < to && !differs(from)) from++;
  while (to > from && !differs(to - 1)) to--;
  return from === to ? '' : moveTo(x + from, y) + styled(after, from, to);
}

/** A text taken apart into cells: its characters, and the SGR sequence that each one's style needs. */
interface Cells {
  readonly text: string;
  readonly styles: readonly string[];
}

function cellsOf(painted: string): Cells | null {
  // A link or whatever else takes no cell is no text.
  if (/\x1b(?!\[[\d;]*m)/.test(painted)) return null;
  const styles: string[] = [];
  let text = '';
  let style = '';
  for (const [, sequence = '', plain = ''] of painted.matchAll(/((?:\x1b\[[\d;]*m)*)([^\x1b]*)/g)) {
    // What comes after a reset needs nothing of what came before.
    style = (style + sequence).replace(/^.*\x1b\[m/, '');
    for (let i = 0; i < plain.length; i++) styles.push(style);
    text += plain;
  }
  return isSimple(text) ? { text, styles } : null;
}

function styled({ text, styles }: Cells, from: number, to: number): string {
  let bytes = '';
  let style = '';
  for (let i = from; i < to; i++) {
    const next = styles[i] ?? '';
    bytes += next.startsWith(style) ? next.slice(style.length) : RESET + next;
    bytes += text[i];
    style = next;
  }
  return style === '' ? bytes : bytes + RESET;
}

function writeOnBlank(x: number, y: number, text: string): string {
  let indent = 0;
  while (text[indent] === ' ') indent++;
  const visible = trimRight(text.slice(indent));
  if (visible === '') return '';
  const start = moveTo(x + indent, y);
  const inDoubt = !isCertain(visible.replace(SGR, ''));
  return start + (inDoubt ? anchored(x + indent, y, visible) : overGaps(visible));
}

/**
 * A text with words that terminals measure each in its own way (joined emoji, Indic syllables): the
 * cursor is placed anew behind each of them, so that what follows stands where we count that it does.
 */
function anchored(x: number, y: number, text: string): string {
  let [bytes, at, astray] = ['', x, false];
  for (const [piece] of text.matchAll(PIECES)) {
    const visible = !piece.startsWith('\x1b');
    if (visible && astray) bytes += moveTo(at, y);
    bytes += piece;
    if (!visible) continue;
    at += cells(piece);
    astray = !isCertain(piece);
  }
  return bytes;
}

/** Goes over spaces that no style fills: they are there already. */
function overGaps(text: string): string {
  return text.replace(/(?<=^|\x1b\[m)[^\x1b]+/g, (plain) =>
    plain.replace(/ +/g, (gap) => (gap.length < GAP ? gap : `${CSI}${gap.length}C`)),
  );
}

/** Without the plain spaces at the end; spaces in a style end in SGR and stay. */
function trimRight(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end--;
  return text.slice(0, end);
}

/** A painted cell at its place. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/**
 * Writes cells that stand below each other, such as those of the map: a step back and a line feed
 * where an address would take eight bytes, and a style once for all that have it.
 */
export function writeColumns(cells: readonly Cell[], { columns, body }: Picture): string {
  let bytes = '';
  let style = '';
  let last: Cell | null = null;
  for (const cell of cells.toSorted((a, b) => a.x - b.x || a.y - b.y)) {
    const [, opening = '', glyph = ''] =
      /^((?:\x1b\[[\d;]*m)?)(.*?)(?:\x1b\[m)?$/su.exec(cell.text) ?? [];
    // Without wrapping, a character in the last column leaves the cursor where it is.
    const back = cell.x < columns - 1 ? '\b' : '';
    const down = last ? cell.y - last.y : FAR;
    // Not over the body's foot, where a line feed scrolls.
    const near = last?.x === cell.x && down < FAR && cell.y < body.bottom;
    if (opening !== style && style !== '') bytes += RESET;
    bytes += near ? back + '\v'.repeat(down) : moveTo(cell.x, cell.y);
    if (opening !== style) bytes += opening;
    bytes += glyph;
    style = opening;
    last = cell;
  }
  return style === '' ? bytes : bytes + RESET;
}
