import { findArticle } from './article.ts';
import { findCompare } from './compare.ts';
import { account, type Find, goOn } from './find.ts';
import { keyOf } from './keys.ts';
import { panes } from './panes.ts';
import { reveal } from './scroll.ts';
import {
  type ArticleScreen,
  type CompareScreen,
  type Prompt,
  replace,
  type State,
  type Step,
  seen,
  stay,
  tell,
} from './state.ts';
import { storiesScreen } from './stories.ts';

/** Begins to ask what to find. */
export function openPrompt(state: State): State {
  const before = seen(state);
  const text = before.kind === 'stories' ? before.query : '';
  return { ...state, prompt: { text, before } };
}

/** A key while words are typed: the search goes along, and Esc gives it up as if it had not been. */
export function typed(state: State, prompt: Prompt, key: string): Step {
  const { text, before } = prompt;
  switch (key) {
    case 'Enter':
      return accept({ ...state, prompt: null }, prompt);
    case 'Esc':
    case '^C':
      return stay({ ...replace(state, before), prompt: null });
    case 'Backspace':
      return text === ''
        ? stay({ ...replace(state, before), prompt: null })
        : stay(search(state, { ...prompt, text: withoutLast(text) }));
    case '^U':
      return stay(search(state, { ...prompt, text: '' }));
    case '^W':
      return stay(search(state, { ...prompt, text: text.replace(/\S+\s*$/, '') }));
    case 'Space':
      return stay(search(state, { ...prompt, text: `${text} ` }));
    default:
      return isText(key) ? stay(search(state, { ...prompt, text: text + key })) : stay(state);
  }
}

/** Goes to the next match (or the one before), and says which one it is. */
export function findNext(state: State, step: 1 | -1): Step {
  const screen = seen(state);
  if (screen.kind !== 'article' && screen.kind !== 'compare') return stay(state);
  if (!screen.find) {
    const key = keyOf(state.preferences.keys, screen.kind, 'find');
    return tell(state, `Nothing is looked for yet${key ? `: ${key} finds` : ''}.`);
  }
  const found = goOn(screen.find, step);
  return tell(replace(state, atMatch(state, screen, found)), account(found));
}

function accept(state: State, { text, before }: Prompt): Step {
  const screen = seen(state);
  if (screen.kind !== 'article' && screen.kind !== 'compare') return stay(state);
  if (text.trim() === '') return stay(replace(state, before));
  return screen.find ? tell(state, account(screen.find)) : stay(state);
}

function search(state: State, prompt: Prompt): State {
  const { before, text } = prompt;
  const asked = { ...state, prompt };
  if (before.kind === 'stories') return replace(asked, storiesScreen(state, text));
  if (before.kind !== 'article' && before.kind !== 'compare') return asked;
  if (text.trim() === '') return replace(asked, before);
  const found =
    before.kind === 'article'
      ? findArticle(before, text, before.text.top)
      : findCompare(before, text, before.text.top);
  return replace(asked, atMatch(state, before, found));
}

function atMatch<S extends ArticleScreen | CompareScreen>(state: State, screen: S, find: Find): S {
  const line = find.matches[find.current]?.line;
  if (line === undefined) return { ...screen, find };
  const { height } = panes(screen.kind, state.size).main;
  return { ...screen, find, text: reveal(screen.text, line, height) };
}

/** Whether a key is a character to be typed; the others have names of several ASCII letters. */
function isText(key: string): boolean {
  return /^(?:[^\x00-\x1f\x7f-\x9f]|[^\x00-\x7f]+)$/.test(key);
}

function withoutLast(text: string): string {
  const last = [...new Intl.Segmenter().segment(text)].at(-1);
  return text.slice(0, last?.index ?? 0);
}
