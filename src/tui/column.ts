import type { Picture } from './picture.ts';
import { moveTo } from './pieces.ts';

/** A painted cell at its place. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** From so many rows on, an address costs less than line feeds. */
const FAR = 7;
const NEUTRAL = '\x1b[m';

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
    if (opening !== style && style !== '') bytes += NEUTRAL;
    bytes += near ? back + '\v'.repeat(down) : moveTo(cell.x, cell.y);
    if (opening !== style) bytes += opening;
    bytes += glyph;
    style = opening;
    last = cell;
  }
  return style === '' ? bytes : bytes + NEUTRAL;
}
