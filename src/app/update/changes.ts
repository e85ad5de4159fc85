import { listed } from '../../compare/weights.ts';
import { type ChangesScreen, select } from '../screens/changes.ts';
import { goToChange } from '../screens/compare.ts';
import { moved } from '../screens/scroll.ts';
import { back, replace, type State, type Step, seen, stay } from '../state.ts';
import { times } from './count.ts';
import type { OwnCommand } from './shared.ts';

/** What a key does in the list of changes. */
export function pressChanges(
  state: State,
  screen: ChangesScreen,
  command: OwnCommand<'changes'>,
): Step {
  if (command === 'open') return goTo(state, screen);
  const to = moved(screen.selected, command, screen.panes.main.height, times(state));
  const last = listed(screen.comparison).length - 1;
  const selected = Math.max(0, Math.min(to, last));
  return stay(replace(state, select(screen, selected)));
}

function goTo(state: State, { comparison, selected }: ChangesScreen): Step {
  const below = back(state);
  const compare = seen(below);
  if (compare.kind !== 'compare') return stay(state);
  const wanted = listed(comparison)[selected];
  return stay(wanted ? replace(below, goToChange(state, compare, wanted)) : below);
}
