import type { CompareSheet } from '../../view/compare.ts';
import { type Hits, mark } from '../../view/find.ts';
import type { Glyphs } from '../../view/glyphs.ts';
import { linesOfCell, overview, type Viewport } from '../../view/map.ts';
import { type ColourDepth, paint } from '../../view/paint.ts';
import type { Line, Row } from '../../view/row.ts';
import type { Theme } from '../../view/theme.ts';

/** What a session's terminal shows, and how its reader wants it. */
interface Colours {
  readonly theme: Theme;
  readonly terminal: { readonly depth: ColourDepth; readonly unicode: boolean };
  readonly glyphs: Glyphs;
}

/** Makes rows ready for one session's terminal. */
export interface Painter {
  /** A row that stands round the sheets; of the last of them the painted ones are kept. */
  row(row: Row, width: number): string;
  /** A sheet's line; painted once for as long as it looks the same. */
  line(line: Line, width: number, focused: boolean, hits: Hits | undefined): string;
  /** The map of a comparison; each of its cells is painted once in view and once out of it. */
  map(sheet: CompareSheet, height: number, top: number): string[];
}

interface Painted {
  readonly width: number;
  readonly focused: boolean;
  readonly hits: Hits | undefined;
  readonly text: string;
}

/** Rows round the sheets that are kept painted: with more, more of them need not be painted again, and each costs a kilobyte. */
const ROWS = 32;

interface PaintedMap {
  readonly height: number;
  readonly inView: readonly string[];
  readonly outOfView: readonly string[];
}

export function painter({ theme, terminal, glyphs }: Colours): Painter {
  const look = {
    theme,
    depth: terminal.depth,
    beside: true,
    ascii: !terminal.unicode,
    ellipsis: glyphs.ellipsis,
  };
  const painted = new WeakMap<Line, Painted>();
  const maps = new WeakMap<CompareSheet, PaintedMap>();
  let rows = new Map<string, string>();
  const row: Painter['row'] = (row, width) => {
    const content = `${width}${row.map(({ role, text }) => `\n${role} ${text}`).join('')}`;
    const text = rows.get(content) ?? paint(row, { ...look, width });
    if (rows.size >= ROWS) rows = new Map();
    rows.set(content, text);
    return text;
  };
  const mapOf = (sheet: CompareSheet, height: number): PaintedMap => {
    const old = maps.get(sheet);
    if (old?.height === height) return old;
    const cells = (view: Viewport): string[] =>
      overview(sheet, height, view, glyphs).map((cell) => paint(cell, { ...look, width: 1 }));
    const inView = cells({ top: 0, height: sheet.lines.length });
    const made = { height, inView, outOfView: cells({ top: 0, height: 0 }) };
    maps.set(sheet, made);
    return made;
  };
  return {
    row,
    map(sheet, height, top) {
      const { inView, outOfView } = mapOf(sheet, height);
      return outOfView.map((cell, y) => {
        const { from, to } = linesOfCell(y, sheet.lines.length, height);
        return from < top + height && to > top ? (inView[y] ?? cell) : cell;
      });
    },
    line(line, width, focused, hits) {
      const old = painted.get(line);
      if (old?.width === width && old.focused === focused && old.hits === hits) return old.text;
      const row = hits ? mark(line.row, hits) : line.row;
      const text = paint(row, { ...look, width, focused });
      painted.set(line, { width, focused, hits, text });
      return text;
    },
  };
}
