import type { Story } from '../../story/story.ts';
import type { Command, ScreenKind } from '../keys.ts';
import { helpScreen } from '../screens/help.ts';
import {
  ask,
  back,
  replace,
  type Screen,
  type State,
  type Step,
  show,
  stay,
  tell,
  unwaiting,
} from '../state.ts';
import { isOpening } from './ahead.ts';
import { askHistory } from './ask-history.ts';
import { wholeList } from './list.ts';
import { findNext, openPrompt } from './prompt.ts';
import { askName } from './saving.ts';
import { undo } from './undo.ts';

type Act = (state: State, screen: Screen) => Step;

/** The commands that do the same on each screen that has a key for them. */
export const SHARED = {
  help: (state, screen) =>
    stay(screen.kind === 'help' ? back(state) : show(state, helpScreen(state, screen.kind))),
  back: (state, screen) => {
    // Who has opened something and goes back before it is there is back already.
    if (isOpening(state)) return stay(unwaiting(state));
    if (screen.kind === 'stories' && screen.query !== '') return stay(wholeList(state, screen));
    return state.screens.length > 1 ? stay(back(state)) : ask(state, { do: 'leave' });
  },
  escape: (state, screen) =>
    state.fetching && screen.kind === 'stories' && screen.query === ''
      ? ask({ ...state, notice: 'Giving up.' }, { do: 'give-up' })
      : stay(endOne(state, screen)),
  leave: (state) => ask(state, { do: 'leave' }),
  suspend: (state) => ask(state, { do: 'suspend' }),
  redraw: (state) => ask(state, { do: 'redraw' }),
  undo,
  history: askHistory,
  find: (state) => stay(openPrompt(state)),
  'next-match': (state) => findNext(state, 1),
  'previous-match': (state) => findNext(state, -1),
  address,
  save: askName,
  figures: (state, screen) => {
    const story = storyOf(screen);
    return story ? ask(state, { do: 'claims', story }) : tell(state, 'There is no story here.');
  },
} as const satisfies Readonly<Record<Command<'everywhere'>, Act> & Partial<Record<Command, Act>>>;

type SharedCommand = keyof typeof SHARED;

/** The commands of one screen that are its own. */
export type OwnCommand<Kind extends ScreenKind> = Exclude<Command<Kind>, SharedCommand>;

export function isShared(command: Command): command is SharedCommand {
  return Object.hasOwn(SHARED, command);
}

/** Ends what is going on, one thing a press: waiting, a search, a pin, a narrowed list, at last the screen. */
function endOne(state: State, screen: Screen): State {
  if (screen.kind === 'stories' && screen.begun) {
    return replace(state, { ...screen, begun: null });
  }
  if (state.waiting) return unwaiting(state);
  if (screen.kind === 'stories' && screen.query !== '') {
    return wholeList(state, screen);
  }
  if (screen.kind === 'compare' && screen.pinned) {
    return replace(state, { ...screen, pinned: null });
  }
  if ('find' in screen && screen.find) {
    return replace(state, { ...screen, find: null });
  }
  return back(state);
}

function address(state: State, screen: Screen): Step {
  const article =
    screen.kind === 'article'
      ? screen.reading.article
      : screen.kind === 'compare'
        ? screen.comparison[screen.side].article
        : screen.kind === 'stories'
          ? screen.shown[screen.story]?.versions[screen.version]?.article
          : undefined;
  if (!article) return stay(state);
  if (!article.url) return tell(state, `No address is known; it was read from ${article.path}`);
  return ask(state, { do: 'open', url: article.url });
}

function storyOf(screen: Screen): Story | undefined {
  if (screen.kind === 'stories') return screen.shown[screen.story];
  return 'story' in screen ? screen.story : undefined;
}
