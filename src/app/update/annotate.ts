import { lastTouched } from '../../story/spells.ts';
import { type AnnotateScreen, turnOrder } from '../screens/annotate.ts';
import { selectStep } from '../screens/history.ts';
import { moved } from '../screens/scroll.ts';
import { ask, replace, type State, type Step, stay } from '../state.ts';
import { times } from './count.ts';
import type { OwnCommand } from './shared.ts';

/** What a key does among the sentences of an article. */
export function pressAnnotate(
  state: State,
  screen: AnnotateScreen,
  command: OwnCommand<'annotate'>,
): Step {
  if (command === 'open') return askStep(state, screen);
  if (command === 'order') return stay(replace(state, turnOrder(state, screen)));
  const { list, panes, listed } = screen;
  const inSight = Math.floor(
    (panes.main.height * listed.length) / Math.max(1, list.sheet.lines.length),
  );
  const to = moved(screen.selected, command, Math.max(1, inSight), times(state));
  return stay(replace(state, selectStep(screen, Math.max(0, Math.min(to, listed.length - 1)))));
}

/** Asks for the history at the text that told the last of a sentence. */
function askStep(state: State, { story, annotation, listed, selected }: AnnotateScreen): Step {
  const strand = annotation.strands[listed[selected] ?? -1];
  const text = strand && annotation.texts[lastTouched(annotation, strand)];
  if (!text) return stay(state);
  return ask(state, { do: 'history', story, id: text.article.id, fetched: text.from });
}
