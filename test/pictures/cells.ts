import type xterm from '@xterm/headless';

type Terminal = InstanceType<typeof xterm.Terminal>;

/** How a stretch of cells looks; colours are the terminal's own, 0 to 15, -1 its default. */
export interface Look {
  readonly fg: number;
  readonly bg: number;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
}

/** Neighbouring cells of one row that look the same. */
export interface Stretch extends Look {
  /** The first cell's column, and how many cells it takes. */
  readonly column: number;
  readonly cells: number;
  readonly text: string;
}

/** A terminal's screen, row by row. */
export function stretches({ buffer, rows, cols }: Terminal): Stretch[][] {
  const { active } = buffer;
  return Array.from({ length: rows }, (_, y) => {
    const line = active.getLine(active.baseY + y);
    const row: Stretch[] = [];
    for (let column = 0; line && column < cols; column++) {
      const cell = line.getCell(column);
      if (!cell || cell.getWidth() === 0) continue;
      const look: Look = {
        fg: cell.isFgDefault() ? -1 : cell.getFgColor(),
        bg: cell.isBgDefault() ? -1 : cell.getBgColor(),
        bold: cell.isBold() !== 0,
        dim: cell.isDim() !== 0,
        italic: cell.isItalic() !== 0,
        underline: cell.isUnderline() !== 0,
        inverse: cell.isInverse() !== 0,
      };
      const text = cell.getChars() || ' ';
      const last = row.at(-1);
      if (last && sameLook(last, look)) {
        const cells = last.cells + cell.getWidth();
        row[row.length - 1] = { ...last, cells, text: last.text + text };
      } else row.push({ ...look, column, cells: cell.getWidth(), text });
    }
    return row;
  });
}

function sameLook(a: Look, b: Look): boolean {
  return (Object.keys(b) as (keyof Look)[]).every((aspect) => a[aspect] === b[aspect]);
}
