import type { Heading } from '../../article/article.ts';
import { width } from '../../text/columns.ts';
import { printable } from '../../text/sanitise.ts';
import { count, grouped } from '../../view/describe.ts';
import { fit, rowText, run } from '../../view/row.ts';
import type { Happening } from '../effects.ts';
import { keyOf } from '../keys.ts';
import { edited, inserted, typing } from '../screens/typing.ts';
import { type Adding, ask, type State, type Step, seen, stay, tell } from '../state.ts';
import { shelved } from './shelve.ts';

/** Fetches what is due or, where that was nothing, all; while that goes on, the screens are as they were. */
export function fetchDue(state: State): Step {
  if (state.fetching) return tell(state, 'Texts are being fetched already.');
  const begun = { ...state, fetching: true, idle: false, notice: 'Looking for what is due' };
  return ask(begun, { do: 'fetch', what: state.idle ? 'all' : 'due' });
}

/** Asks for an address or a path, which can be typed while others are being fetched. */
export function askSource(state: State): Step {
  return stay({ ...state, prompt: { ...typing(''), asks: 'add' } });
}

/** A key while an address or a path is typed; Esc gives it up. */
export function typedSource(before: State, prompt: Adding, key: string): Step {
  const state = { ...before, notice: null };
  const closed = { ...state, prompt: null };
  const source = prompt.text.trim();
  const isEmpty = source === '' && (key === 'Backspace' || key === 'Enter');
  if (key === 'Esc' || key === '^C' || isEmpty) return stay(closed);
  if (key !== 'Enter') return stay({ ...state, prompt: { ...prompt, ...edited(prompt, key) } });
  if (state.fetching)
    return tell(state, 'Texts are being fetched; Enter adds it when that has ended.');
  const begun = { ...closed, fetching: true, notice: `Adding ${printable(source)}` };
  return ask(begun, { do: 'fetch', what: { add: source } });
}

/** A text pasted into an address or a path. */
export function pastedSource(state: State, prompt: Adding, text: string): State {
  const typed = inserted(prompt, printable(text).trim());
  return { ...state, notice: null, prompt: { ...prompt, ...typed } };
}

/** The lists with what came, and what failed: the first of it here, all of it in the help. */
export function fetched(
  before: State,
  { shelf, notice, failures, failed, idle }: Extract<Happening, { is: 'fetched' }>,
): Step {
  const state = { ...before, fetching: false, failures, idle };
  if (!shelf) return tell(state, notice);
  const again = keyOf(state.preferences.keys, 'stories', 'fetch');
  const how = idle && again ? `; ${again} again fetches all` : '';
  const told = `${notice.charAt(0).toUpperCase()}${notice.slice(1)}${how}.`;
  const [first] = failures;
  if (first === undefined) return shelved(state, { ...shelf, notice: told });
  const help = keyOf(state.preferences.keys, 'stories', 'help');
  const all = failed > 1 && help ? ` (${help} tells all)` : '';
  const failing = `${grouped(failed)} failed${all}: ${first}`;
  return shelved(state, { ...shelf, notice: `${told} ${failing}` });
}

/** Columns of an address that is followed, however narrow the screen is. */
const LEAST = 12;

/** Asks whether what led to an article is to be followed no longer. */
export function askUnfollow(
  state: State,
  { article, leader }: Extract<Happening, { is: 'leader' }>,
): State {
  const key = keyOf(state.preferences.keys, 'stories', 'unfollow');
  const led = leader.pages > 0 ? ` and ${count(leader.pages, 'page')}` : '';
  const [before, behind] = [`${key} again unfollows `, `${led}; no undo; texts stay.`];
  const room = seen(state).panes.status.width - width(before) - width(behind);
  const address = printable(leader.address).replace(/^https?:\/\/(?:www\.)?/, '');
  const named = fit(
    [run(address)],
    Math.min(width(address), Math.max(LEAST, room)),
    state.glyphs.ellipsis,
  );
  const notice = `${before}${rowText(named)}${behind}`;
  return { ...state, unfollowing: { id: article.id, leader }, notice };
}

/** Follows what led to an article no longer, once the reader has said so twice. */
export function unfollow(state: State, article: Heading): Step {
  if (state.fetching) return tell(state, 'Texts are being fetched; unfollow when that has ended.');
  const { unfollowing } = state;
  const leader = unfollowing?.id === article.id ? unfollowing.leader : null;
  return ask({ ...state, unfollowing: null }, { do: 'unfollow', article, leader });
}
