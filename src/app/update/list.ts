import type { Listed } from '../../store/search/list.ts';
import type { Effect, Happening, Listing } from '../effects.ts';
import { layChanges } from '../screens/changes.ts';
import { layCompare } from '../screens/compare.ts';
import { sorted } from '../screens/journal.ts';
import { scrollTo } from '../screens/scroll.ts';
import {
  inSight,
  layStories,
  lineOfItem,
  type StoriesScreen,
  storiesScreen,
} from '../screens/stories.ts';
import { seenOf } from '../shelf.ts';
import { isAwaited, replace, type Screen, type State, type Step, seen, stay } from '../state.ts';

/** More stories are asked for when so few of those at hand are left before the cursor. */
const LEFT = 50;

/** Asks for the stories that a query finds, around a place of their list. */
export function askList(state: State, query: string, around: number): Step {
  const effect: Listing = { do: 'list', query, around, seen: seenOf(state.reader) };
  const asking = (screen: Screen): Screen =>
    screen.kind === 'stories' ? { ...screen, asked: effect } : screen;
  return { state: { ...state, screens: state.screens.map(asking) }, effects: [effect] };
}

/** Goes on to ask for the stories around the cursor, where it nears the end of those at hand. */
export function withNext(step: Step): Step {
  const screen = seen(step.state);
  if (screen.kind !== 'stories' || screen.asked) return step;
  const { from, shown, count, place, query } = screen;
  const end = from + shown.length;
  const few = (from > 0 && place < from + LEFT) || (end < count && place >= end - LEFT);
  if (!few) return step;
  const { state, effects } = askList(step.state, query, place);
  return { state, effects: [...step.effects, ...effects] };
}

/** Whether an answer would still be of use: of the letters typed at once only the last is looked for. */
export function isAsked({ screens, waiting }: State, effect: Effect): boolean {
  if (isAwaited(effect)) return effect === waiting;
  return (
    effect.do !== 'list' ||
    screens.some((screen) => screen.kind === 'stories' && screen.asked === effect)
  );
}

/** Shows the stories that were asked for, or says why there are none; what comes too late is dropped. */
export function hearList(
  state: State,
  answer: Extract<Happening, { is: 'listed' | 'not-listed' }>,
): Step {
  if (!isAsked(state, answer.effect)) return stay(state);
  const screens = state.screens.map((screen) => {
    if (screen.kind !== 'stories') return screen;
    return answer.is === 'listed'
      ? listed(state, screen, answer.effect, answer.listed)
      : { ...screen, asked: null };
  });
  const next = { ...state, screens };
  if (answer.is === 'listed') return withNext(stay(next));
  return stay({ ...next, notice: answer.notice, link: null });
}

/** The lists laid out anew, after something became known of what is in them; where the reader has written a note, what shows it, too. */
export function relist(state: State, isNoted = false): State {
  const lay = (screen: Screen): Screen => {
    if (screen.kind === 'journal') return sorted(state, screen);
    if (screen.kind === 'compare' && isNoted) return layCompare(state, screen);
    if (screen.kind === 'changes' && isNoted) return layChanges(state, screen);
    return screen.kind === 'stories' ? layStories(state, screen) : screen;
  };
  return { ...state, screens: state.screens.map(lay) };
}

/** The whole list again, with the story selected that was. */
export function wholeList(state: State, { shown, story }: StoriesScreen): State {
  const whole = storiesScreen(state);
  const place = whole.shown.findIndex(({ id }) => id === shown[story]?.id);
  return replace(state, place < 0 ? whole : layStories(state, { ...whole, place, story: place }));
}

function listed(
  state: State,
  screen: StoriesScreen,
  { query }: Listing,
  { stories: shown, ...stretch }: Listed,
): StoriesScreen {
  const list = { ...stretch, query, shown, asked: null };
  if (query !== screen.query) return layStories(state, { ...storiesScreen(state), ...list });
  const place = placeIn(screen, { stories: shown, ...stretch });
  const story = Math.max(0, Math.min(place - stretch.from, shown.length - 1));
  const laid = layStories(state, { ...screen, ...list, place, story });
  // What is in sight stays where it is.
  const { top, sheet } = screen.stories;
  const first = sheet.lines[top]?.ref ?? 0;
  const moved = place - stretch.from - (screen.place - screen.from);
  const line = lineOfItem(laid.stories.sheet, first + moved) + top - lineOfItem(sheet, first);
  const stories = scrollTo(laid.stories, line, laid.panes.main.height);
  return inSight({ ...laid, stories });
}

/** Where the selected story stands in the list by now; the cursor's place, if that story is not at hand. */
function placeIn(
  { shown, from, place }: StoriesScreen,
  { stories, count, ...list }: Listed,
): number {
  const selected = shown[place - from]?.id;
  const at = stories.findIndex(({ id }) => id === selected);
  return at < 0 ? Math.max(0, Math.min(place, count - 1)) : list.from + at;
}
