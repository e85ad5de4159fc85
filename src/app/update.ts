import type { Story } from '../story/story.ts';
import type { Glyphs } from '../view/glyphs.ts';
import { articleScreen, layArticle, pressArticle } from './article.ts';
import { layChanges, pressChanges } from './changes.ts';
import { compareScreen, layCompare, pressCompare } from './compare.ts';
import type { Effect, Happening } from './effects.ts';
import { askFigures, figuresScreen, layFigures, pressFigures } from './figures.ts';
import { helpScreen, layHelp, pressHelp } from './help.ts';
import { type Command, commandOf } from './keys.ts';
import { hearList, wholeList, withNext } from './list.ts';
import { readNow } from './marks.ts';
import { PREFERENCES, type Preferences } from './preferences.ts';
import { findNext, openPrompt, typed } from './prompt.ts';
import { askAgain, askName, askReplace, typedName } from './saving.ts';
import type { Shelf } from './shelf.ts';
import { shelved, withChange } from './shelve.ts';
import {
  ask,
  back,
  replace,
  type Screen,
  type Size,
  type State,
  type Step,
  seen,
  show,
  stay,
  tell,
} from './state.ts';
import { pressStories } from './stories.ts';
import { layStories, relist, storiesScreen } from './story-lists.ts';

/** Within so many milliseconds a c after ] or [ belongs to it, as in ]c. */
const TOGETHER = 200;

/** The program as it begins: the list of stories. */
export function start(
  { notice, ...shelf }: Shelf,
  size: Size,
  glyphs: Glyphs,
  preferences: Preferences = PREFERENCES,
): State {
  const look = { ...shelf, size, glyphs, preferences, issues: new Map<string, string>() };
  const screens = [storiesScreen(look)];
  const nothing = { prompt: null, sought: '', link: null, waiting: null, last: null };
  return { ...look, ...nothing, screens, notice };
}

/** What the program is after something happened, and what is to be done about it. */
export function update(state: State, happening: Happening): Step {
  switch (happening.is) {
    case 'key':
      return press(state, happening.key, happening.at);
    case 'size':
      return stay(resize(state, happening.size));
    case 'told': {
      const { notice, link = null } = happening;
      return stay({ ...state, waiting: null, notice, link });
    }
    case 'listed':
    case 'not-listed':
      return hearList(state, happening);
    case 'taken':
      return stay(askReplace(state, happening.what, happening.file));
    case 'not-saved':
      return stay(askAgain(state, happening.what, happening.file, happening.why));
    case 'changed':
      return stay(withChange(state, happening));
    case 'shelved':
      return shelved(state, happening.shelf);
    default: {
      const known = happening.is === 'claims' ? withIssue(state, happening) : state;
      const wanted = happening.effect === state.waiting;
      return wanted ? answer({ ...known, waiting: null }, happening) : stay(known);
    }
  }
}

function press(before: State, key: string, at: number): Step {
  const { last } = before;
  const state = { ...before, last: { key, at } };
  if (state.prompt?.asks === 'find') return typed(state, state.prompt, key);
  if (state.prompt) return typedName(state, state.prompt, key);
  const bracket = last && (last.key === ']' || last.key === '[') && at - last.at < TOGETHER;
  if (bracket && key === 'c') return stay(state);
  const command = commandOf(state.preferences.keys, seen(state).kind, key);
  return command ? run({ ...state, notice: null, link: null }, command) : stay(state);
}

function run(state: State, command: Command): Step {
  const screen = seen(state);
  switch (command) {
    case 'help':
      return screen.kind === 'help'
        ? stay(back(state))
        : stay(show(state, helpScreen(state, screen.kind)));
    case 'back':
      return state.screens.length > 1 ? stay(back(state)) : ask(state, { do: 'leave' });
    case 'escape':
      return stay(endOne(state, screen));
    case 'leave':
      return ask(state, { do: 'leave' });
    case 'suspend':
      return ask(state, { do: 'suspend' });
    case 'redraw':
      return ask(state, { do: 'redraw' });
    case 'find':
      return stay(openPrompt(state));
    case 'next-match':
      return findNext(state, 1);
    case 'previous-match':
      return findNext(state, -1);
    case 'address':
      return address(state, screen);
    case 'save':
      return askName(state);
    case 'figures':
      return askFigures(state, storyOf(screen));
    default:
      return onScreen(state, screen, command);
  }
}

function onScreen(state: State, screen: Screen, command: Command): Step {
  switch (screen.kind) {
    case 'stories':
      return withNext(pressStories(state, screen, command));
    case 'article':
      return pressArticle(state, screen, command);
    case 'compare':
      return pressCompare(state, screen, command);
    case 'changes':
      return pressChanges(state, screen, command);
    case 'figures':
      return pressFigures(state, screen, command);
    case 'help':
      return pressHelp(state, screen, command);
  }
}

/** Ends what is going on, one thing a press: waiting, a search, a pin, a narrowed list, at last the screen. */
function endOne(state: State, screen: Screen): State {
  if (screen.kind === 'stories' && screen.begun) {
    return replace(state, { ...screen, begun: null });
  }
  if (state.waiting) return { ...state, waiting: null };
  if (screen.kind === 'stories' && screen.query !== '') {
    return wholeList(state, screen);
  }
  if (screen.kind === 'compare' && screen.pinned) {
    return replace(state, { ...screen, pinned: null });
  }
  if ((screen.kind === 'compare' || screen.kind === 'article') && screen.find) {
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

function withIssue(state: State, { effect, issue }: Extract<Happening, { is: 'claims' }>): State {
  if (effect.do !== 'claims') return state;
  return relist({ ...state, issues: new Map(state.issues).set(effect.story.id, issue) });
}

function storyOf(screen: Screen): Story | undefined {
  if (screen.kind === 'stories') return screen.shown[screen.story];
  return 'story' in screen ? screen.story : undefined;
}

function resize(state: State, size: Size): State {
  const look = { ...state, size };
  const lay = (screen: Screen): Screen => {
    switch (screen.kind) {
      case 'stories':
        return layStories(look, screen);
      case 'article':
        return layArticle(look, screen);
      case 'compare':
        return layCompare(look, screen);
      case 'changes':
        return layChanges(look, screen);
      case 'figures':
        return layFigures(look, screen);
      case 'help':
        return layHelp(look, screen);
    }
  };
  const { prompt } = state;
  const asked = prompt?.asks === 'find' ? { ...prompt, before: lay(prompt.before) } : prompt;
  return { ...look, screens: state.screens.map(lay), prompt: asked };
}

function answer(state: State, happening: Extract<Happening, { effect: Effect }>): Step {
  const screen = seen(state);
  const { effect } = happening;
  if (happening.is === 'read' && effect.do === 'read') {
    const { reading } = happening;
    const shown = show(state, articleScreen(state, effect.story, reading, effect.offset));
    return readNow(shown, effect.id);
  }
  if (happening.is === 'compared' && effect.do === 'compare') {
    const before = screen.kind === 'compare' ? screen : null;
    const { story, at, left, right } = effect;
    const shown = show(state, compareScreen(state, story, happening.comparison, before, at));
    return readNow(shown, left, right);
  }
  if (happening.is === 'claims' && effect.do === 'claims') {
    const { readings, claims } = happening;
    return stay(show(state, figuresScreen(state, effect.story, readings, claims)));
  }
  return stay(state);
}
