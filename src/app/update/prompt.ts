import { printable } from '../../text/sanitise.ts';
import { keyOf } from '../keys.ts';
import { type ArticleScreen, findArticle } from '../screens/article.ts';
import { type CompareScreen, findCompare, unfolded } from '../screens/compare.ts';
import { account, type Find, goOn, unbegun } from '../screens/find.ts';
import { findHelp, type HelpScreen } from '../screens/help.ts';
import { reveal } from '../screens/scroll.ts';
import { storiesScreen } from '../screens/stories.ts';
import { edited, inserted, typing } from '../screens/typing.ts';
import {
  replace,
  type Screen,
  type Seeking,
  type State,
  type Step,
  seen,
  stay,
  tell,
} from '../state.ts';
import { times } from './count.ts';
import { askList } from './list.ts';

/** Begins to ask what to find. */
export function openPrompt(state: State): State {
  const screen = seen(state);
  const before = screen.kind === 'stories' ? { ...screen, asked: null } : screen;
  const text = before.kind === 'stories' ? before.query : '';
  return { ...state, prompt: { ...typing(text), asks: 'find', before } };
}

/** A key while words are typed: the search goes along, and Esc gives it up as if it had not been. */
export function typed(state: State, prompt: Seeking, key: string): Step {
  const { text, before } = prompt;
  const givenUp = { ...replace(state, before), prompt: null, notice: null };
  if (key === 'Enter') return accept(state, prompt);
  if (key === 'Esc' || key === '^C') return stay(givenUp);
  if (key === 'Backspace' && text === '') return stay(givenUp);
  const next = key === 'Up' ? typing(state.sought) : edited(prompt, key);
  if (!next) return stay(state);
  const asked = { ...prompt, ...next };
  return next.text === text ? stay({ ...state, prompt: asked }) : search(state, asked);
}

/** A text pasted into what is looked for. */
export function pastedWords(state: State, prompt: Seeking, text: string): Step {
  return search(state, { ...prompt, ...inserted(prompt, printable(text)) });
}

/** Goes to the next match (or the one before) of what is looked for here, else of what was elsewhere, and says which one it is. */
export function findNext(state: State, step: 1 | -1): Step {
  const screen = seen(state);
  if (!hasText(screen)) return stay(state);
  if (screen.find || state.sought !== '') {
    const found = screen.find
      ? atMatch(screen, goOn(screen.find, step * (times(state) ?? 1)))
      : findIn(state, screen, state.sought);
    return tell(replace(state, found), found.find ? account(found.find) : '');
  }
  const key = keyOf(state.preferences.keys, screen.kind, 'find');
  return tell(state, `Nothing is looked for yet${key ? `: ${key} finds` : ''}.`);
}

function accept(asked: State, { text, before }: Seeking): Step {
  const screen = seen(asked);
  // What is no query stands there until it is mended or given up.
  if (screen.kind === 'stories' && asked.notice !== null) return stay(asked);
  const state = { ...asked, prompt: null };
  if (screen.kind === 'stories') return stay({ ...state, sought: wordsOf(text) || state.sought });
  if (!hasText(screen)) return stay(state);
  if (text.trim() === '') return stay(replace(state, before));
  const sought = { ...state, sought: text };
  return screen.find ? tell(sought, account(screen.find)) : stay(sought);
}

function search(state: State, prompt: Seeking): Step {
  const { before, text } = prompt;
  const asked = { ...state, prompt, notice: null, link: null };
  if (before.kind === 'stories') return searchStories(asked, text);
  if (!hasText(before)) return stay(asked);
  if (text.trim() === '') return stay(replace(asked, before));
  return stay(replace(asked, findIn(state, before, text)));
}

function searchStories(state: State, text: string): Step {
  const screen = seen(state);
  return screen.kind === 'stories' && text.trim() !== ''
    ? askList(state, text, 0)
    : stay(replace(state, storiesScreen(state)));
}

/** The screens with a text in which words are found. */
type TextScreen = ArticleScreen | CompareScreen | HelpScreen;

function hasText(screen: Screen): screen is TextScreen {
  return screen.kind === 'article' || screen.kind === 'compare' || screen.kind === 'help';
}

/** The screen at the first match, with nothing folded that could hold one. */
function findIn(look: State, screen: TextScreen, text: string): TextScreen {
  const open = screen.kind === 'compare' ? unfolded(look, screen) : screen;
  return atMatch(open, matchesIn(open, text));
}

function matchesIn(screen: TextScreen, text: string): Find {
  const { top } = screen.text;
  switch (screen.kind) {
    case 'article':
      return findArticle(screen, text, top);
    case 'compare':
      return findCompare(screen, text, top);
    case 'help':
      return findHelp(screen, text, top);
  }
}

/** The text with the words marked that its story was found by; the next match is the first. */
export function carried<S extends TextScreen>(state: State, screen: S): S {
  const list = state.screens.find(({ kind }) => kind === 'stories');
  const words = list?.kind === 'stories' ? wordsOf(list.query) : '';
  const found = [words, ...words.split(' ')].map((one) => matchesIn(screen, one));
  const find = found.find(({ matches }) => matches.length > 0);
  return find ? { ...screen, find: unbegun(find) } : screen;
}

/** The words of what a list is narrowed to, without its filters and quotation marks. */
function wordsOf(query: string): string {
  const words = query.split(/\s+/).filter((word) => !/^\p{L}+:/u.test(word));
  return words.join(' ').replaceAll('"', '').trim();
}

function atMatch<S extends TextScreen>(screen: S, find: Find): S {
  const line = find.matches[find.current]?.line;
  if (line === undefined) return { ...screen, find };
  return { ...screen, find, text: reveal(screen.text, line, screen.panes.main.height) };
}
