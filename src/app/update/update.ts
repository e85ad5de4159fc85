import { versionsKey } from '../../story/story.ts';
import type { Glyphs } from '../../view/glyphs.ts';
import type { Effect, Happening, Pointer, Weighed } from '../effects.ts';
import { type Command, commandOf, keyOf } from '../keys.ts';
import { type Look, PREFERENCES, type Preferences, type Size } from '../look.ts';
import { annotateScreen, layAnnotate } from '../screens/annotate.ts';
import { articleScreen, layArticle } from '../screens/article.ts';
import { layChanges } from '../screens/changes.ts';
import { compareScreen, layCompare } from '../screens/compare.ts';
import { figuresScreen, layFigures } from '../screens/figures.ts';
import { layHelp } from '../screens/help.ts';
import { historyScreen, layHistory } from '../screens/history.ts';
import { journalScreen, layJournal } from '../screens/journal.ts';
import { scrolledBy } from '../screens/scroll.ts';
import { layStories, storiesScreen } from '../screens/stories.ts';
import type { Shelf } from '../shelf.ts';
import {
  type Lacks,
  replace,
  type Screen,
  type State,
  type Step,
  seen,
  show,
  stay,
  tell,
  unwaiting,
} from '../state.ts';
import { caughtUp, isOpening, keptAhead } from './ahead.ts';
import { pressAnnotate } from './annotate.ts';
import { pressArticle } from './article.ts';
import { pressChanges } from './changes.ts';
import { pressCompare, tooNarrow } from './compare.ts';
import { counted, counting, isCounting, times, unknown } from './count.ts';
import { askUnfollow, fetched, pastedSource, typedSource } from './fetch.ts';
import { pressFigures } from './figures.ts';
import { pressHistory } from './history.ts';
import { pressJournal } from './journal.ts';
import { hearList, relist, withNext } from './list.ts';
import { shownNow, withDone } from './marks.ts';
import { pointed } from './mouse.ts';
import { pastedNote, typedNote } from './note.ts';
import { carried, pastedWords, typed } from './prompt.ts';
import { atRest, toPlace, toWeigh } from './rest.ts';
import { askAgain, askReplace, pastedName, typedName } from './saving.ts';
import { isShared, SHARED } from './shared.ts';
import { shelved, withChange } from './shelve.ts';
import { compareMost, pressStories } from './stories.ts';

/** Within so many milliseconds a c after ] or [ belongs to it, as in ]c; a later c is a key of its own. */
const TOGETHER = 200;

/** The program as it begins: the list of stories. */
export function start(
  { notice, ...shelf }: Shelf,
  size: Size,
  glyphs: Glyphs,
  preferences: Preferences = PREFERENCES,
  lacks: Lacks = {},
  warnings: readonly string[] = [],
): State {
  const found = {
    issues: new Map(),
    weighed: new Map<string, Weighed>(),
    done: [],
    holdings: new Map(),
    fetching: false,
    idle: false,
    unfollowing: null,
  };
  const look = { ...shelf, size, glyphs, preferences, warnings, failures: [], ...found };
  const screens = [storiesScreen(look)];
  const nothing = { prompt: null, sought: '', link: null, waiting: null, waited: 0, last: null };
  const typed = { ahead: [], count: null, unknown: new Set<string>() };
  return { ...look, ...nothing, ...typed, lacks, screens, notice: warned(look) ?? notice };
}

/** Of what is wrong in the configuration the first, and where the rest is told; all was told before the screens too. */
function warned({ warnings, preferences: { keys } }: Look): string | null {
  const [first, ...others] = warnings;
  if (first === undefined || others.length === 0) return first ?? null;
  const help = keyOf(keys, 'stories', 'help');
  return `(1 of ${warnings.length}${help ? `; ${help} tells all` : ''}) ${first}`;
}

/** What the program is after something happened, and what is to be done about it. */
export function update(state: State, happening: Happening): Step {
  return caughtUp(after(state, happening), press);
}

function after(state: State, happening: Happening): Step {
  switch (happening.is) {
    case 'key':
      return press(state, happening.key, happening.at);
    case 'pointer':
      return point(state, happening);
    case 'paste':
      return paste(state, happening.text);
    case 'size':
      return stay(resize(state, happening.size));
    case 'waited':
      return stay({ ...state, waited: state.waited + 1 });
    case 'rest':
      return { state, effects: atRest(state) };
    case 'told': {
      const { notice, link = null, effect } = happening;
      const known = effect === state.waiting ? unwaiting(state) : state;
      return stay({ ...known, notice, link });
    }
    case 'listed':
    case 'not-listed':
      return hearList(state, happening);
    case 'taken':
      return stay(askReplace(state, happening.what, happening.file));
    case 'not-saved':
      return stay(askAgain(state, happening.what, happening.file, happening.why));
    case 'changed': {
      const changed = withChange(state, happening);
      return { state: changed, effects: toWeigh(changed) };
    }
    case 'fetching':
      return state.fetching ? tell(state, happening.notice) : stay(state);
    case 'fetched':
      return fetched(state, happening);
    case 'leader':
      return stay(askUnfollow(state, happening));
    case 'holdings': {
      const { stories, holdings } = happening;
      const known = new Map(state.holdings);
      for (const story of stories) known.set(versionsKey(story), holdings);
      const placed = relist({ ...state, holdings: known });
      return { state: placed, effects: toPlace(placed) };
    }
    case 'shelved':
      return shelved(withDone(state, happening.undo), happening.shelf);
    default: {
      const known = happening.is === 'claims' ? withIssue(state, happening) : state;
      const wanted = happening.effect === state.waiting;
      return wanted ? answer({ ...known, waiting: null }, happening) : stay(known);
    }
  }
}

function press(before: State, key: string, at: number): Step {
  const ahead = keptAhead(before, key, at);
  if (ahead) return stay(ahead);
  const { last } = before;
  const state = { ...before, last: { key, at } };
  if (state.prompt?.asks === 'find') return typed(state, state.prompt, key);
  if (state.prompt?.asks === 'note') return typedNote(state, state.prompt, key);
  if (state.prompt?.asks === 'add') return typedSource(state, state.prompt, key);
  if (state.prompt) return typedName(state, state.prompt, key);
  const bracket = last && (last.key === ']' || last.key === '[') && at - last.at < TOGETHER;
  return bracket && key === 'c' ? stay(state) : run(state, key, at);
}

/** Does what the key would that the mouse stands for. */
function point(before: State, pointer: Pointer): Step {
  if (isOpening(before)) return stay(before);
  const { state, means } = pointed(before, pointer);
  const key = means && keyOf(state.preferences.keys, seen(state).kind, means.command);
  if (!key) return stay(state);
  const count = means.times === null ? null : { digits: `${means.times}`, at: 0, from: null };
  return run({ ...state, count }, key, 0);
}

/** A pasted text is for the line that is being typed; where there is none it is nothing, and never keys. */
function paste(state: State, text: string): Step {
  if (state.prompt?.asks === 'find') return pastedWords(state, state.prompt, text);
  if (state.prompt?.asks === 'note') return stay(pastedNote(state, state.prompt, text));
  if (state.prompt?.asks === 'add') return stay(pastedSource(state, state.prompt, text));
  return stay(state.prompt ? pastedName(state, state.prompt, text) : state);
}

/** Does what the key table of the screen that is seen has for a key. */
function run(before: State, key: string, at: number): Step {
  const { keys } = before.preferences;
  const { kind } = seen(before);
  const command = commandOf(keys, kind, key);
  if (command === null) {
    const other = { ...before, unfollowing: null, idle: false };
    return counted(other, key, at) ?? unknown(other, key, kind, keys);
  }
  if (command === 'escape' && isCounting(before, at)) return stay({ ...before, count: null });
  // What is done by two keys in a row is let go by any other.
  const begun = {
    unfollowing: command === 'unfollow' ? before.unfollowing : null,
    idle: command === 'fetch' && before.idle,
  };
  const state = { ...counting(before, command, at), ...begun, notice: null, link: null };
  const screen = seen(state);
  const done = obey();
  return { ...done, state: { ...done.state, count: null } };
  function obey(): Step {
    switch (screen.kind) {
      case 'stories':
        return act(commandOf(keys, 'stories', key), (own) =>
          withNext(pressStories(state, screen, own)),
        );
      case 'article':
        return act(commandOf(keys, 'article', key), (own) => pressArticle(state, screen, own));
      case 'compare':
        return act(commandOf(keys, 'compare', key), (own) => pressCompare(state, screen, own));
      case 'changes':
        return act(commandOf(keys, 'changes', key), (own) => pressChanges(state, screen, own));
      case 'journal':
        return act(commandOf(keys, 'journal', key), (own) => pressJournal(state, screen, own));
      case 'history':
        return act(commandOf(keys, 'history', key), (own) => pressHistory(state, screen, own));
      case 'annotate':
        return act(commandOf(keys, 'annotate', key), (own) => pressAnnotate(state, screen, own));
      case 'figures':
        return act(commandOf(keys, 'figures', key), (own) => pressFigures(state, screen, own));
      case 'help':
        return act(commandOf(keys, 'help', key), (own) =>
          stay(replace(state, scrolledBy(screen, own, times(state)))),
        );
    }
  }
  function act<Of extends Command>(
    command: Of | null,
    pressOwn: (own: Exclude<Of, keyof typeof SHARED>) => Step,
  ): Step {
    if (command === null) return stay(state);
    const lack = state.lacks[command];
    if (lack !== undefined) return tell(state, lack);
    if (isShared(command)) return SHARED[command](state, screen);
    return pressOwn(command as Exclude<Of, keyof typeof SHARED>);
  }
}

function withIssue(
  state: State,
  { effect, issue: line, pair, outline }: Extract<Happening, { is: 'claims' }>,
): State {
  if (effect.do !== 'claims') return state;
  // Strings of their own: as pieces of the articles that they come from they would keep those in memory.
  const issue = structuredClone({ line, pair, outline });
  const issues = new Map(state.issues).set(versionsKey(effect.story), issue);
  return relist({ ...state, issues });
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
      case 'journal':
        return layJournal(look, screen);
      case 'history':
        return layHistory(look, screen);
      case 'annotate':
        return layAnnotate(look, screen);
      case 'figures':
        return layFigures(look, screen);
      case 'help':
        return layHelp(look, screen);
    }
  };
  const { prompt } = state;
  const asked = prompt?.asks === 'find' ? { ...prompt, before: lay(prompt.before) } : prompt;
  const laid = { ...look, screens: state.screens.map(lay), prompt: asked };
  const screen = seen(laid);
  const isHidden = screen.kind === 'compare' && screen.third && !screen.text.sheet.thirdRefs;
  return isHidden ? { ...laid, notice: tooNarrow(size.columns), link: null } : laid;
}

/** Shows what was waited for. */
function answer(state: State, happening: Extract<Happening, { effect: Effect }>): Step {
  const screen = seen(state);
  const { effect } = happening;
  if (happening.is === 'read' && effect.do === 'read') {
    const { reading } = happening;
    const article = articleScreen(state, effect.story, reading, effect.offset);
    const shown = show(state, carried(state, article));
    return shownNow(shown, [effect.id]);
  }
  if (happening.is === 'compared' && effect.do === 'compare') {
    const before = screen.kind === 'compare' ? screen : null;
    const { story, at, left, right } = effect;
    const { comparison, third, steps, succession } = happening;
    const texts = { story, comparison, third, ...succession };
    const compared = { ...compareScreen(state, texts, before, at), steps };
    const shown = show(state, carried(state, compared));
    const read = [left, right, ...(effect.third === null ? [] : [effect.third])];
    return shownNow(shown, read, steps);
  }
  if (happening.is === 'history' && effect.do === 'history')
    return stay(show(state, historyScreen(state, effect.story, happening.history, effect)));
  if (happening.is === 'annotated' && effect.do === 'annotate') {
    const annotated = annotateScreen(state, effect.story, happening.annotated);
    return stay(show(state, annotated));
  }
  if (happening.is === 'journal') {
    const shown = show(state, journalScreen(state, happening.journal));
    return { state: shown, effects: toWeigh(shown) };
  }
  if (happening.is === 'claims' && effect.do === 'claims') {
    const { readings, claims } = happening;
    if (effect.compare) return compareMost(state, effect.story);
    return stay(show(state, figuresScreen(state, effect.story, readings, claims)));
  }
  return stay(state);
}
