import type { Story } from '../../story/story.ts';
import { count } from '../../view/describe.ts';
import type { Happening } from '../effects.ts';
import { layStories, type StoriesScreen, storiesScreen } from '../screens/stories.ts';
import type { Reader, Shelf } from '../shelf.ts';
import { type State, type Step, stay } from '../state.ts';
import { askList, relist } from './list.ts';

/** The state with what changed in a version since an earlier one was read. */
export function withChange(
  state: State,
  { seen, newest, what, heft }: Extract<Happening, { is: 'changed' }>,
): State {
  const weighed = new Map(state.weighed).set(`${seen} ${newest}`, { what, heft });
  const since = state.reader.changed.get(newest);
  const known = new Map(state.reader.changed);
  if (since?.seen === seen) known.set(newest, { ...since, what });
  return relist({ ...state, weighed, reader: { ...state.reader, changed: known } });
}

/** The lists after the library was read anew: the same story and version selected, what was found out kept. */
export function shelved(state: State, { notice, ...shelf }: Shelf): Step {
  const before = new Set(state.library.flatMap(idsOf));
  const arrived = shelf.library.flatMap(idsOf).filter((id) => !before.has(id)).length;
  const known = {
    ...state,
    ...shelf,
    reader: withWords(shelf.reader, state.reader),
    holdings: new Map(),
    notice: notice ?? (arrived > 0 ? `${count(arrived, 'new version')}.` : 'Nothing new.'),
    link: null,
  };
  const list = known.screens.find(({ kind }) => kind === 'stories');
  if (list?.kind !== 'stories') return stay(known);
  const again = reselected(known, list);
  if (!again) return askList(relist(known), list.query, list.place);
  return stay({
    ...known,
    screens: known.screens.map((screen) => (screen === list ? again : screen)),
  });
}

function idsOf({ versions }: Story): string[] {
  return versions.map(({ article }) => article.id);
}

function withWords(reader: Reader, { changed }: Reader): Reader {
  const known = [...reader.changed].map(([newest, since]) => {
    const before = changed.get(newest);
    return [newest, before?.seen === since.seen ? before : since] as const;
  });
  return { ...reader, changed: new Map(known) };
}

/** The beginning of the whole list; null where the list in sight is another, or further down. */
function reselected(state: State, before: StoriesScreen): StoriesScreen | null {
  const { query, from, pane, base } = before;
  if (query !== '' || from > 0) return null;
  const screen = storiesScreen(state);
  const selected = before.shown[before.story];
  const id = selected?.versions[before.version]?.article.id ?? '';
  const holding = screen.shown.findIndex((story) => idsOf(story).includes(id));
  const last = screen.shown.length - 1;
  const story = Math.max(0, holding < 0 ? Math.min(before.story, last) : holding);
  const version = Math.max(
    0,
    idsOf(screen.shown[story] ?? { id, title: '', versions: [] }).indexOf(id),
  );
  const again = { ...screen, place: story, story, version, pane, base };
  return layStories(state, { ...again, stories: before.stories });
}
