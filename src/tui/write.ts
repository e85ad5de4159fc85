import { BLANK, type Picture, type ScreenRow, type Segment } from './picture.ts';
import { scrolled } from './scroll.ts';

const ESC = '\x1b[';
const ERASE_RIGHT = `${ESC}K`;

/** Moves the cursor to a cell, counted from 0. */
export function moveTo(x: number, y: number): string {
  if (x > 0) return `${ESC}${y + 1};${x + 1}H`;
  return y > 0 ? `${ESC}${y + 1}H` : `${ESC}H`;
}

/** The bytes that bring a terminal in whatever state to show `next`; its size is `next`'s. */
export function repaint(next: Picture): string {
  const { top, bottom } = next.body;
  // The region first: setting it sends the cursor home, and erasing needs none.
  const clear = `${ESC}m${ESC}?7l${ESC}${top + 1};${bottom}r${ESC}H${ESC}J`;
  return clear + next.rows.map((row, y) => writeRow(row, y)).join('') + placeCursor(next);
}

/**
 * The bytes that turn what the terminal shows into `next`, the fewest of two ways: the changed
 * pieces written in place, or the body moved by its scroll region first. Only sequences that a
 * VT100 has; every position is absolute, so that a row that a terminal measures otherwise than we
 * do cannot push another off its place.
 */
export function update(shown: Picture, next: Picture): string {
  if (shown.columns !== next.columns || shown.rows.length !== next.rows.length) {
    return repaint(next);
  }
  const region =
    shown.body.top === next.body.top && shown.body.bottom === next.body.bottom
      ? ''
      : `${ESC}${next.body.top + 1};${next.body.bottom}r`;
  let bytes = region + writeChanges(shown.rows, next);
  const shift = scrolled(shown.rows, next.rows, next.body);
  if (shift !== 0) {
    const moved =
      region + moveBody(next, shift) + writeChanges(move(shown.rows, next, shift), next);
    if (moved.length < bytes.length) bytes = moved;
  }
  const cursorMoved =
    shown.cursor?.x !== next.cursor?.x || shown.cursor?.y !== next.cursor?.y || bytes !== '';
  if (next.cursor && cursorMoved) return bytes + placeCursor(next);
  return shown.cursor && !next.cursor ? bytes + placeCursor(next) : bytes;
}

/** Scrolls the body: up by line feeds at its foot, down by reverse index at its head. */
function moveBody({ body }: Picture, shift: number): string {
  // A vertical tab is a line feed that no terminal driver turns into two characters.
  return shift > 0
    ? moveTo(0, body.bottom - 1) + '\v'.repeat(shift)
    : moveTo(0, body.top) + '\x1bM'.repeat(-shift);
}

/** The rows that the terminal shows after `moveBody`. */
function move(rows: readonly ScreenRow[], { body }: Picture, shift: number): ScreenRow[] {
  return rows.map((row, y) => {
    if (y < body.top || y >= body.bottom) return row;
    const from = y + shift;
    return from >= body.top && from < body.bottom ? (rows[from] ?? BLANK) : BLANK;
  });
}

function writeChanges(before: readonly ScreenRow[], next: Picture): string {
  let bytes = '';
  // The cell below the last one written, which two characters reach where an address takes eight:
  // a column of changed cells, such as the map, costs a third.
  let below: { readonly x: number; readonly y: number } | null = null;
  for (const [y, row] of next.rows.entries()) {
    const old = before[y] ?? BLANK;
    if (old === row) continue;
    if (old.chrome !== row.chrome || !sameShape(old, row)) {
      bytes += (old === BLANK ? '' : moveTo(0, y) + ERASE_RIGHT) + writeRow(row, y);
      below = null;
      continue;
    }
    for (const [i, segment] of row.segments.entries()) {
      if (old.segments[i]?.text === segment.text) continue;
      const { x, width } = segment;
      const last = i === row.segments.length - 1 && row.chrome === '';
      bytes += below?.x === x && below.y === y ? '\b\v' : moveTo(x, y);
      bytes += last ? shorter(segment) : segment.text;
      // Not from the last column, where terminals differ on where a character leaves the cursor,
      // nor from the foot of the region, where a line feed scrolls.
      below =
        width === 1 && x < next.columns - 1 && y + 1 < next.body.bottom ? { x, y: y + 1 } : null;
    }
  }
  return bytes;
}

function sameShape(a: ScreenRow, b: ScreenRow): boolean {
  if (a.segments.length !== b.segments.length) return false;
  return a.segments.every(({ x, width }, i) => {
    const other = b.segments[i];
    return other?.x === x && other.width === width;
  });
}

/** A segment with nothing to its right: erasing costs less than writing spaces. */
function shorter({ text }: Segment): string {
  const trimmed = trimRight(text);
  return text.length - trimmed.length > ERASE_RIGHT.length ? trimmed + ERASE_RIGHT : text;
}

/** Writes a row where the terminal has nothing. */
function writeRow(row: ScreenRow, y: number): string {
  const parts = [{ x: 0, text: row.chrome }, ...row.segments];
  return parts.map(({ x, text }) => writeAt(x, y, text)).join('');
}

function writeAt(x: number, y: number, text: string): string {
  let indent = 0;
  while (text[indent] === ' ') indent++;
  const visible = trimRight(text.slice(indent));
  return visible === '' ? '' : moveTo(x + indent, y) + visible;
}

/** Without the plain spaces at the end; padded in a style, a text ends in SGR and keeps them. */
function trimRight(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end--;
  return text.slice(0, end);
}

function placeCursor({ cursor }: Picture): string {
  return cursor ? `${moveTo(cursor.x, cursor.y)}${ESC}?25h` : `${ESC}?25l`;
}
