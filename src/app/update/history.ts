import { type HistoryScreen, selectStep } from '../screens/history.ts';
import { moved } from '../screens/scroll.ts';
import { ask, replace, type State, type Step, seen, stay, tell } from '../state.ts';
import { times } from './count.ts';
import { askComparison } from './pin.ts';
import type { OwnCommand } from './shared.ts';

/** What a key does in the history of an article. */
export function pressHistory(
  state: State,
  screen: HistoryScreen,
  command: OwnCommand<'history'>,
): Step {
  if (command === 'open') return openStep(state, screen);
  const to =
    command === 'next-on-right' || command === 'previous-on-right'
      ? screen.selected + (command === 'next-on-right' ? 1 : -1)
      : moved(screen.selected, command, stepsInSight(screen), times(state));
  const selected = Math.max(0, Math.min(to, screen.steps.length - 1));
  return stay(replace(state, selectStep(screen, selected)));
}

/** Compares what a step brought with what was there before it; the first is read. */
function openStep(state: State, { story, steps, selected }: HistoryScreen): Step {
  const step = steps[selected];
  if (!step) return stay(state);
  if (!step.comparison) return ask(state, { do: 'read', story, id: step.id });
  return askComparison(state, story, { left: step.comparison.left.article.id, right: step.id });
}

/** The comparison of the next step, or of the one before (-1), where a history is open below; null where none is. */
export function turnStep(state: State, by: 1 | -1): Step | null {
  const history = state.screens.at(-2);
  if (history?.kind !== 'history') return null;
  const { steps } = history;
  let at = history.selected + by;
  while (steps[at] && !steps[at]?.comparison) at += by;
  if (!steps[at])
    return tell(state, by > 0 ? 'This is the last text.' : 'Nothing is known of before.');
  const selected = selectStep(history, at);
  const screens = [...state.screens.slice(0, -2), selected, seen(state)];
  return openStep({ ...state, screens }, selected);
}

/** Steps that the screen shows at once, about. */
function stepsInSight({ list, panes, steps }: HistoryScreen): number {
  const lines = list.sheet.lines.length / Math.max(1, steps.length);
  return Math.max(1, Math.floor(panes.main.height / lines));
}
