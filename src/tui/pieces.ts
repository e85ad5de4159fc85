import type { ScreenRow, Segment } from './picture.ts';

export const CSI = '\x1b[';
export const ERASE_RIGHT = `${CSI}K`;
/** Segments of one cell stand below each other, and are written so. */
export const NARROW = 1;
/** From so many spaces on, going over them costs less than writing them. */
const GAP = 7;

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

/** Writes a segment of ASCII over the one that is there, from where the two differ. */
export function writeSegment(old: string, { x, width, text }: Segment, y: number): string {
  if (old === text || width === NARROW) return '';
  let same = 0;
  while (same < text.length && text[same] === old[same] && text[same] !== '\x1b') same++;
  return moveTo(x + same, y) + text.slice(same);
}

function writeOnBlank(x: number, y: number, text: string): string {
  let indent = 0;
  while (text[indent] === ' ') indent++;
  const visible = trimRight(text.slice(indent));
  return visible === '' ? '' : moveTo(x + indent, y) + overGaps(visible);
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
