import type { Change, Comparison } from '../compare/comparison.ts';
import { changesSheet, listed } from '../view/changes.ts';
import { focusOn, scrolledTo } from './focus.ts';
import type { Command } from './keys.ts';
import { panes } from './panes.ts';
import { atTop, distance, follow, relaid } from './scroll.ts';
import { back, type ChangesScreen, replace, type State, type Step, seen, stay } from './state.ts';

type Look = Pick<State, 'size'>;

/** What changed between two versions, heaviest first, at the one under the cursor. */
export function changesScreen(
  look: Look,
  comparison: Comparison,
  at: Change | null,
): ChangesScreen {
  const selected = Math.max(0, at ? listed(comparison).indexOf(at) : 0);
  const list = atTop(changesSheet(comparison, { width: panes('changes', look.size).main.width }));
  return inSight(look, { kind: 'changes', comparison, list, selected });
}

export function layChanges(look: Look, screen: ChangesScreen): ChangesScreen {
  const { width, height } = panes('changes', look.size).main;
  const sheet = changesSheet(screen.comparison, { width });
  return inSight(look, { ...screen, list: relaid(screen.list, sheet, height) });
}

function inSight({ size }: Look, screen: ChangesScreen): ChangesScreen {
  const { height } = panes('changes', size).main;
  const { lines } = screen.list.sheet;
  // What stands above the list comes into sight with its first entry.
  const first = screen.selected === 0 ? 0 : lines.findIndex(({ ref }) => ref === screen.selected);
  const last = lines.findLastIndex(({ ref }) => ref === screen.selected);
  const list = first < 0 ? screen.list : follow(follow(screen.list, last, height), first, height);
  return { ...screen, list };
}

export function pressChanges(state: State, screen: ChangesScreen, command: Command): Step {
  if (command === 'open') return goTo(state, screen);
  const by = distance(command, panes('changes', state.size).main.height) ?? 0;
  const last = listed(screen.comparison).length - 1;
  const selected = Math.max(0, Math.min(screen.selected + by, last));
  return stay(replace(state, inSight(state, { ...screen, selected })));
}

function goTo(state: State, { comparison, selected }: ChangesScreen): Step {
  const below = back(state);
  const compare = seen(below);
  if (compare.kind !== 'compare') return stay(state);
  const wanted = listed(comparison)[selected];
  if (wanted && 'role' in wanted) {
    // It stands in no row; the corrections stand before the first.
    const { height } = panes('compare', state.size).main;
    return stay(replace(below, scrolledTo(compare, 0, height)));
  }
  const focus = compare.stops.findIndex(
    ({ change, row }) => change === wanted && row === change.row,
  );
  return stay(focus < 0 ? below : replace(below, focusOn(below, compare, focus)));
}
