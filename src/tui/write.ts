import { BLANK, type Picture, type ScreenRow, type Segment } from './picture.ts';
import {
  type Cell,
  CSI,
  ERASE_RIGHT,
  moveTo,
  NARROW,
  writeColumns,
  writeRow,
  writeSegment,
} from './pieces.ts';
import { scrolled } from './scroll.ts';

/** The bytes that bring a terminal in whatever state to show `next`; its size is `next`'s. */
export function repaint(next: Picture): string {
  const { top, bottom } = next.body;
  // The region before the rest: setting it sends the cursor home.
  const clear = `${CSI}m${CSI}?7l${CSI}${top + 1};${bottom}r${CSI}H${CSI}J`;
  return clear + writeChanges([], next) + placeCursor(next);
}

/**
 * The bytes that turn what the terminal shows into `next`: the changed pieces written in place, the
 * body moved by its scroll region first where that leaves less to change. Only sequences that a
 * VT100 has; every position is absolute, so that a row that a terminal measures otherwise than we
 * do cannot push another off its place.
 */
export function update(shown: Picture, next: Picture): string {
  if (shown.columns !== next.columns || shown.rows.length !== next.rows.length) {
    return repaint(next);
  }
  const { body } = next;
  const region = sameBody(shown, next) ? '' : `${CSI}${body.top + 1};${body.bottom}r`;
  const shift = scrolled(shown.rows, next.rows, body);
  const move = shift === 0 ? '' : moveBody(body, shift);
  const changes = writeChanges(shift === 0 ? shown.rows : moved(shown.rows, body, shift), next);
  // The cursor is where the body was moved from: most often where the first change goes too.
  const start = shift === 0 ? '' : moveTo(0, shift > 0 ? body.bottom - 1 : body.top);
  const bytes = region + move + changes.slice(changes.startsWith(start) ? start.length : 0);
  const away = bytes !== '' && next.cursor !== null;
  return away || !sameCursor(shown, next) ? bytes + placeCursor(next) : bytes;
}

function sameBody(a: Picture, b: Picture): boolean {
  return a.body.top === b.body.top && a.body.bottom === b.body.bottom;
}

function sameCursor(a: Picture, b: Picture): boolean {
  return a.cursor?.x === b.cursor?.x && a.cursor?.y === b.cursor?.y;
}

/** Scrolls the body: up by line feeds at its foot, down by reverse index at its head. */
function moveBody({ top, bottom }: Picture['body'], shift: number): string {
  // A vertical tab is a line feed that no terminal driver turns into two characters.
  return shift > 0
    ? moveTo(0, bottom - 1) + '\v'.repeat(shift)
    : moveTo(0, top) + '\x1bM'.repeat(-shift);
}

/** The rows that the terminal shows after `moveBody`. */
function moved(
  rows: readonly ScreenRow[],
  { top, bottom }: Picture['body'],
  shift: number,
): ScreenRow[] {
  return rows.map((row, y) => {
    if (y < top || y >= bottom) return row;
    const from = y + shift;
    return from >= top && from < bottom ? (rows[from] ?? BLANK) : BLANK;
  });
}

function writeChanges(before: readonly ScreenRow[], next: Picture): string {
  const cells: Cell[] = [];
  let bytes = '';
  for (const [y, row] of next.rows.entries()) {
    const old = before[y] ?? BLANK;
    if (isSame(old, row)) continue;
    const inPlace = sameShape(old, row) ? writeInPlace(old, row, y) : null;
    const anew = inPlace === '' ? '' : writeAnew(old, row, y);
    const erased = inPlace === null || anew.length < inPlace.length;
    bytes += erased ? anew : inPlace;
    for (const [i, segment] of row.segments.entries()) {
      const was = erased ? ' ' : old.segments[i]?.text;
      if (segment.width === NARROW && was !== segment.text) {
        cells.push({ x: segment.x, y, text: segment.text });
      }
    }
  }
  return bytes + writeColumns(cells, next);
}

function writeAnew(old: ScreenRow, row: ScreenRow, y: number): string {
  const bytes = writeRow(row, y);
  if (old === BLANK) return bytes;
  const start = moveTo(0, y);
  return start + ERASE_RIGHT + (bytes.startsWith(start) ? bytes.slice(start.length) : bytes);
}

/** Null where the cells of a changed row are in doubt. */
function writeInPlace(old: ScreenRow, row: ScreenRow, y: number): string | null {
  const parts = row.segments.map((segment, i) =>
    writeSegment(old.segments[i]?.text ?? '', segment, y),
  );
  return parts.includes(null) ? null : parts.join('');
}

function isSame(a: ScreenRow, b: ScreenRow): boolean {
  return sameShape(a, b) && a.segments.every(({ text }, i) => text === b.segments[i]?.text);
}

function sameShape(a: ScreenRow, b: ScreenRow): boolean {
  const same = ({ x, width }: Segment, i: number): boolean =>
    b.segments[i]?.x === x && b.segments[i]?.width === width;
  return a.chrome === b.chrome && a.segments.length === b.segments.length && a.segments.every(same);
}

function placeCursor({ cursor }: Picture): string {
  return cursor ? `${moveTo(cursor.x, cursor.y)}${CSI}?25h` : `${CSI}?25l`;
}
