import { width } from '../text/columns.ts';
import { changeLine, count, summary, versionName } from '../view/describe.ts';
import type { Glyphs } from '../view/glyphs.ts';
import { type Row, rowWidth, run } from '../view/row.ts';
import { account } from './find.ts';
import { type Binding, EVERYWHERE, KEYS } from './keys.ts';
import { panes, type Rect } from './panes.ts';
import { type CompareScreen, type Screen, type State, type StoriesScreen, seen } from './state.ts';

/** The first line: where the reader is. */
export function title(state: State, screen: Screen): Row {
  switch (screen.kind) {
    case 'stories':
      return [run('Variorum', 'title'), run(`  ${storyCount(state, screen)}`, 'quiet')];
    case 'article': {
      const { article } = screen.reading;
      const { versions } = screen.story;
      const at = versions.findIndex((version) => version.article.id === article.id) + 1;
      const which = `  version ${at} of ${versions.length}, ${versionName(article)}`;
      return [run(article.title, 'title'), run(which, 'quiet')];
    }
    case 'compare':
      return [run(summary(screen.comparison), 'title')];
    case 'changes': {
      const changes = count(screen.comparison.changes.length, 'change');
      return [run(changes, 'title'), run('  heaviest first', 'quiet')];
    }
    case 'help':
      return [run('Keys', 'title')];
  }
}

function storyCount({ library }: State, { query, shown }: StoriesScreen): string {
  const all = library.length === 1 ? '1 story' : `${library.length.toLocaleString('en')} stories`;
  return query.trim() === '' ? all : `"${query.trim()}" is in ${shown.length} of ${all}`;
}

/** Who stands in which column; the side that keys mean stands out. */
export function head({ comparison, text, side }: CompareScreen, glyphs: Glyphs): Row {
  const [columns] = text.sheet.head;
  const named = columns ?? [
    run(versionName(comparison.left.article), 'label'),
    run(` ${glyphs.arrow} `, 'quiet'),
    run(versionName(comparison.right.article), 'label'),
  ];
  const labels = named.filter(({ role }) => role === 'label');
  const meant = labels[side === 'left' ? 0 : labels.length - 1];
  return named.map((part) => (part === meant ? { ...part, role: 'title' } : part));
}

/** One line about what the reader is at: what was just done, or what the change under the cursor is. */
export function status(state: State): Row {
  const screen = seen(state);
  if (state.notice !== null) return [run(state.notice, 'accent')];
  if (screen.kind === 'article' && screen.find) return [run(account(screen.find), 'quiet')];
  if (screen.kind !== 'compare') return [];
  if (screen.find) return [run(account(screen.find), 'quiet')];
  const stop = screen.focus === null ? undefined : screen.stops[screen.focus];
  if (!stop) return [];
  const here = screen.stops.filter(({ change }) => change.row === stop.change.row).length;
  const others = here > 1 ? `  (one of ${here} here)` : '';
  return [run(changeLine(stop.change)), run(others, 'quiet')];
}

/** How far down the reader is. */
export function position(state: State): Row {
  const screen = seen(state);
  const { main, position: rect } = panes(screen.kind, state.size);
  const words = where(screen, main.height);
  return [run(' '.repeat(Math.max(0, rect.width - words.length))), run(words, 'quiet')];
}

function where(screen: Screen, height: number): string {
  switch (screen.kind) {
    case 'stories':
      return screen.shown.length === 0 ? '' : `${screen.story + 1}/${screen.shown.length}`;
    case 'changes':
      return `${screen.selected + 1}/${screen.comparison.changes.length}`;
    default: {
      const { top, sheet } = screen.text;
      const last = Math.max(0, sheet.lines.length - height);
      if (last === 0) return 'all';
      return top === 0 ? 'top' : top === last ? 'end' : `${Math.round((100 * top) / last)}%`;
    }
  }
}

/** The bottom line: the keys that matter here, as many as there is room for, then help and back. */
export function hints(state: State): Row {
  const screen = seen(state);
  const always = EVERYWHERE.filter(({ hint }) => hint);
  const shown = [...always];
  for (const binding of KEYS[screen.kind].filter(({ hint }) => hint)) {
    const more = [...shown.slice(0, shown.length - always.length), binding, ...always];
    if (rowWidth(row(more, screen)) > state.size.columns) break;
    shown.splice(0, shown.length, ...more);
  }
  return row(shown, screen);
}

function row(bindings: readonly Binding[], { kind }: Screen): Row {
  return bindings.flatMap(({ keys, hint, does }, i) => [
    run(i > 0 ? '  ' : ''),
    run(keys[0] ?? '', 'key'),
    run(` ${does === 'back' && kind === 'stories' ? 'leave' : hint}`, 'quiet'),
  ]);
}

/** The line where words are typed, its end in sight, and the column of the cursor. */
export function prompt(text: string, { width: columns }: Rect): { row: Row; cursor: number } {
  const label = 'Find: ';
  const room = columns - width(label) - 1;
  let seen = text;
  while (width(seen) > room) seen = seen.slice(1);
  return { row: [run(label, 'label'), run(seen)], cursor: width(label) + width(seen) };
}
