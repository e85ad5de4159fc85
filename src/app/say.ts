import { width } from '../text/columns.ts';
import { changeLine, count, summary, versionName } from '../view/describe.ts';
import { sentencesOf } from '../view/figures.ts';
import type { Glyphs } from '../view/glyphs.ts';
import { wrapText } from '../view/prose.ts';
import { type Row, rowWidth, run } from '../view/row.ts';
import { account } from './find.ts';
import type { Binding } from './keys.ts';
import { panes, type Rect } from './panes.ts';
import {
  type CompareScreen,
  type FiguresScreen,
  type Screen,
  type State,
  type StoriesScreen,
  seen,
} from './state.ts';

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
    case 'figures': {
      const disagree = screen.claims.filter(({ outcome }) => outcome === 'disagree').length;
      const words = `${count(screen.claims.length, 'figure')}, ${disagree} in dispute`;
      return [run(words, 'title'), run(`  ${screen.story.title}`, 'quiet')];
    }
    case 'help':
      return [run('Keys', 'title')];
  }
}

function storyCount({ library, older }: State, { query, shown }: StoriesScreen): string {
  const every = count(library.length + older, 'story');
  const all = older === 0 ? every : `the newest ${library.length} of ${every}`;
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

const EXAMPLES = 'Examples. Yours: "variorum FILE"';

/** What the reader is at: what was just done, or the change, match or sentence under the cursor. */
export function status(state: State): Row[] {
  const screen = seen(state);
  if (state.notice !== null) return [[run(state.notice, 'accent')]];
  switch (screen.kind) {
    case 'stories':
      return state.examples ? [[run(EXAMPLES, 'quiet')]] : [];
    case 'article':
      return screen.find ? [[run(account(screen.find), 'quiet')]] : [];
    case 'compare':
      return [screen.find ? [run(account(screen.find), 'quiet')] : changeHere(screen)];
    case 'figures':
      return cellHere(screen, panes('figures', state.size).status);
    default:
      return [];
  }
}

function changeHere({ focus, stops }: CompareScreen): Row {
  const stop = focus === null ? undefined : stops[focus];
  if (!stop) return [];
  const here = stops.filter(({ row }) => row === stop.row).length;
  const others = here > 1 ? `  (one of ${here} here)` : '';
  return [run(changeLine(stop.change), 'accent'), run(others, 'quiet')];
}

/** The sentence that the cell under the cursor was taken from, as much as there is room for. */
function cellHere(
  { claims, readings, claim, version }: FiguresScreen,
  { width: columns }: Rect,
): Row[] {
  const [row, reading] = [claims[claim], readings[version]];
  if (!row || !reading) return [];
  const sentence = sentencesOf(row, reading, version);
  return sentence === ''
    ? [[run('This version is silent on it.', 'quiet')]]
    : wrapText(sentence, columns);
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
    case 'figures':
      return `${screen.claim + 1}/${screen.claims.length}`;
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
  const { keys } = state.preferences;
  const always = keys.everywhere.filter(isHinted);
  const shown = [...always];
  for (const binding of keys[screen.kind].filter(isHinted)) {
    const more = [...shown.slice(0, shown.length - always.length), binding, ...always];
    if (rowWidth(row(more, screen)) > state.size.columns) break;
    shown.splice(0, shown.length, ...more);
  }
  return row(shown, screen);
}

function isHinted({ hint, keys }: Binding): boolean {
  return hint !== undefined && keys.length > 0;
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
