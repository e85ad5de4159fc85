import type { Pointer } from '../effects.ts';
import type { Command } from '../keys.ts';
import { type CompareScreen, focusOn, goToChange } from '../screens/compare.ts';
import type { Rect } from '../screens/panes.ts';
import type { Scrolled } from '../screens/scroll.ts';
import { layStories, type StoriesScreen } from '../screens/stories.ts';
import { replace, type State, seen } from '../state.ts';

/** A turn of the wheel by one notch is so many lines. */
const NOTCH = 3;

/** What the mouse did to the state, and the command that it stands for, so many times; the entry of that number for "top". */
interface Pointed {
  readonly state: State;
  readonly means: { readonly command: Command; readonly times: number | null } | null;
}

/** The wheel scrolls; a click selects what it is on, or opens that where it is selected. Words being typed are left alone. */
export function pointed(state: State, { deed, x, y }: Pointer): Pointed {
  const nothing = { state, means: null };
  if (state.prompt) return nothing;
  if (deed !== 'press')
    return { state, means: { command: deed === 'wheel-up' ? 'up' : 'down', times: NOTCH } };
  const screen = seen(state);
  switch (screen.kind) {
    case 'stories':
      return inStories(state, screen, x, y);
    case 'compare':
      return { state: inComparison(state, screen, x, y), means: null };
    case 'figures':
      return chosen(state, refAt(screen.table, screen.panes.main, x, y), screen.claim);
    case 'changes':
    case 'journal':
    case 'history':
    case 'annotate':
      return chosen(state, refAt(screen.list, screen.panes.main, x, y), screen.selected);
    default:
      return nothing;
  }
}

function chosen(state: State, entry: number, selected: number): Pointed {
  if (entry < 0) return { state, means: null };
  if (entry === selected) return { state, means: { command: 'open', times: null } };
  return { state, means: { command: 'top', times: entry + 1 } };
}

function inStories(state: State, screen: StoriesScreen, x: number, y: number): Pointed {
  const { main, second } = screen.panes;
  const story = refAt(screen.stories, main, x, y);
  const version = refAt(screen.versions, second, x, y);
  if (story < 0 && version < 0) return { state, means: null };
  const pane = story >= 0 ? 'stories' : 'versions';
  const there = replace(state, layStories(state, { ...screen, pane }));
  const isThere = pane === screen.pane;
  return story >= 0
    ? chosen(there, screen.from + story, isThere ? screen.place : -1)
    : chosen(there, version, isThere ? screen.version : -1);
}

/** A click on the matter goes to the place of that line; on a passage it puts the cursor on its change, and means that side. */
function inComparison(state: State, screen: CompareScreen, x: number, y: number): State {
  const { main } = screen.panes;
  const { text, matter, stops } = screen;
  const entry = text.sheet.matter.findLastIndex((line) => line <= lineAt(text, main, x, y));
  const ref = refAt(text, main, x, y);
  const told = ref < -1 ? matter[entry] : undefined;
  if (told) return replace(state, goToChange(state, screen, told.change));
  if (ref < 0) return state;
  const side = text.sheet.beside && x >= main.x + main.width / 2 ? 'right' : 'left';
  const meant = text.sheet.beside ? ({ ...screen, side } as const) : screen;
  const stop = stops.findIndex(({ row }) => row === ref);
  return replace(state, stop < 0 ? meant : focusOn(meant, stop));
}

/** What stands at a cell of a pane: a line's `ref`; -1 where nothing does. */
function refAt(pane: Scrolled, rect: Rect, x: number, y: number): number {
  return pane.sheet.lines[lineAt(pane, rect, x, y)]?.ref ?? -1;
}

function lineAt({ top }: Scrolled, rect: Rect, x: number, y: number): number {
  const inside = x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;
  return inside ? top + y - rect.y : -1;
}
