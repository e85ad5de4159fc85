import { matterRef } from '../../view/compare.ts';
import type { Hits } from '../../view/find.ts';
import type { Glyphs } from '../../view/glyphs.ts';
import { type Row, run } from '../../view/row.ts';
import type { CompareScreen } from '../screens/compare.ts';
import type { Rect } from '../screens/panes.ts';
import { atTop, type Scrolled } from '../screens/scroll.ts';
import { type Screen, type State, seen } from '../state.ts';
import type { Painter } from './painter.ts';
import { head, hints, position, prompt, status, title } from './say.ts';

/** A rectangle of painted rows, each ready for the terminal and as wide as the pane. */
export interface PaneView {
  readonly rect: Rect;
  readonly rows: readonly string[];
}

/** What the screen shows, apart from how it gets there. */
export interface Frame {
  readonly columns: number;
  readonly rows: number;
  /** What changes seldom: title, keys or prompt, the line between two panes. */
  readonly chrome: readonly PaneView[];
  readonly panes: readonly PaneView[];
  /** The rows that scroll, from top to before bottom. */
  readonly body: { readonly top: number; readonly bottom: number };
  /** Where words are typed, or null. */
  readonly cursor: { readonly x: number; readonly y: number } | null;
}

/** Draws a state: rows of text in rectangles. Only what is in sight is painted. */
export function frame(state: State, painter: Painter): Frame {
  const screen = seen(state);
  const lay = screen.panes;
  const line = (rect: Rect, row: Row): PaneView => ({ rect, rows: [painter.row(row, rect.width)] });
  const typed = state.prompt && prompt(state.prompt, lay.hints);
  const { columns, rows } = state.size;
  return {
    columns,
    rows,
    chrome: [
      line(lay.title, title(state, screen)),
      line(lay.hints, typed ? typed.row : hints(state)),
      divider(lay.divider, state.glyphs, painter),
      divider(lay.rule, state.glyphs, painter),
    ].filter(({ rect }) => rect.height > 0),
    panes: [
      ...bodies(state, screen, painter),
      { rect: lay.status, rows: linked(filled(status(state), lay.status, painter), state.link) },
      line(lay.position, position(state)),
    ].filter(({ rect }) => rect.height > 0),
    body: { top: lay.main.y, bottom: Math.min(lay.main.y + lay.main.height, rows) },
    cursor: typed && lay.hints.height > 0 ? { x: typed.cursor, y: lay.hints.y } : null,
  };
}

function filled(rows: readonly Row[], { width, height }: Rect, painter: Painter): string[] {
  return Array.from({ length: height }, (_, y) => painter.row(rows[y] ?? [], width));
}

/** The rows as one link (OSC 8), for terminals that have them; the others show them as they are. */
function linked(rows: readonly string[], link: string | null): readonly string[] {
  if (link === null) return rows;
  return rows.map((row) => {
    const text = row.trimEnd();
    if (text === '') return row;
    return `\x1b]8;;${link}\x1b\\${text}\x1b]8;;\x1b\\${row.slice(text.length)}`;
  });
}

function divider(rect: Rect, { bar, rule }: Glyphs, painter: Painter): PaneView {
  const text = rect.width > 1 ? rule.repeat(rect.width) : bar;
  return { rect, rows: Array(rect.height).fill(painter.row([run(text, 'rule')], rect.width)) };
}

function bodies(state: State, screen: Screen, painter: Painter): PaneView[] {
  const { main, second, third, head: above } = screen.panes;
  switch (screen.kind) {
    case 'stories':
      return [
        list(screen.stories, main, screen.story, painter, screen.pane === 'stories'),
        list(screen.versions, second, screen.version, painter, screen.pane === 'versions'),
        { rect: third, rows: sheetRows(atTop(screen.preview), third, painter, {}) },
      ];
    case 'article':
      return [
        { rect: main, rows: sheetRows(screen.text, main, painter, { hits: screen.find?.hits }) },
      ];
    case 'compare':
      return compare(state, screen, painter);
    case 'figures': {
      const { table, claim } = screen;
      return [
        { rect: above, rows: filled(table.sheet.head, above, painter) },
        list(table, main, claim, painter, true),
      ];
    }
    case 'changes':
      return [list(screen.list, main, screen.selected, painter, true)];
    case 'journal':
    case 'history':
    case 'annotate':
      return [list(screen.list, main, screen.selected, painter, true)];
    case 'help':
      return [
        { rect: main, rows: sheetRows(screen.text, main, painter, { hits: screen.find?.hits }) },
      ];
  }
}

function list(
  pane: Scrolled,
  rect: Rect,
  selected: number,
  painter: Painter,
  active: boolean,
): PaneView {
  return { rect, rows: sheetRows(pane, rect, painter, { focused: active ? selected : -1 }) };
}

function compare(state: State, screen: CompareScreen, painter: Painter): PaneView[] {
  const { main, map, head: above } = screen.panes;
  const { text, focus, stops, entry } = screen;
  const stop = focus === null ? -1 : (stops[focus]?.row ?? -1);
  const focused = entry === null ? stop : matterRef(entry);
  return [
    { rect: above, rows: filled([head(state, screen)], above, painter) },
    { rect: main, rows: sheetRows(text, main, painter, { focused, hits: screen.find?.hits }) },
    { rect: map, rows: painter.map(text.sheet, map.height, text.top) },
  ];
}

function sheetRows(
  { sheet, top }: Scrolled,
  { width, height }: Rect,
  painter: Painter,
  { focused, hits }: { readonly focused?: number; readonly hits?: Hits | undefined },
): string[] {
  return Array.from({ length: height }, (_, y) => {
    const line = sheet.lines[top + y];
    if (!line) return ' '.repeat(width);
    return painter.line(line, width, line.ref === focused || line.beside === focused, hits);
  });
}
