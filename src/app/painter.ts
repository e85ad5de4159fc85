import { type Hits, mark } from '../view/find.ts';
import { type ColourDepth, paint } from '../view/paint.ts';
import type { Line, Row } from '../view/row.ts';
import type { Theme } from '../view/theme.ts';

/** Makes rows ready for one session's terminal. */
export interface Painter {
  row(row: Row, width: number): string;
  /** A sheet's line; painted once for as long as it looks the same. */
  line(line: Line, width: number, focused: boolean, hits: Hits | undefined): string;
}

interface Painted {
  readonly width: number;
  readonly focused: boolean;
  readonly hits: Hits | undefined;
  readonly text: string;
}

export function painter(theme: Theme, depth: ColourDepth, ellipsis: string): Painter {
  const painted = new WeakMap<Line, Painted>();
  return {
    row: (row, width) => paint(row, { theme, depth, width, ellipsis }),
    line(line, width, focused, hits) {
      const old = painted.get(line);
      if (old?.width === width && old.focused === focused && old.hits === hits) return old.text;
      const row = hits ? mark(line.row, hits) : line.row;
      const text = paint(row, { theme, depth, width, focused, ellipsis });
      painted.set(line, { width, focused, hits, text });
      return text;
    },
  };
}
