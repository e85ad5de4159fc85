import { type Story, type Version, versionsKey } from '../../story/story.ts';
import { isUnread, overtaker } from '../../view/standing.ts';
import { standing } from '../../view/timeline.ts';
import { keyOf } from '../keys.ts';
import type { StoriesPane } from '../screens/panes.ts';
import { atTop, type Movement, moved } from '../screens/scroll.ts';
import {
  inSight,
  layStories,
  layVersions,
  momentsOf,
  type StoriesScreen,
  standingOf,
} from '../screens/stories.ts';
import { ask, neighbour, replace, type State, type Step, stay, tell } from '../state.ts';
import { isSoonCompared } from '../waiting.ts';
import { times } from './count.ts';
import { askSource, fetchDue, unfollow } from './fetch.ts';
import { turnRead, turnStar } from './marks.ts';
import { askComparison } from './pin.ts';
import { join, split } from './regroup.ts';
import type { OwnCommand } from './shared.ts';

/** What a key does in the list of stories. */
export function pressStories(
  state: State,
  before: StoriesScreen,
  command: OwnCommand<'stories'>,
): Step {
  // A version is split off by two keys in a row; two stories to be joined may lie far apart.
  const over = before.begun?.to === 'split' && command !== 'split';
  const screen = over ? { ...before, begun: null } : before;
  const story = screen.shown[screen.story];
  const version = story?.versions[screen.version];
  const go = (pane: StoriesPane): Step =>
    stay(replace(state, layStories(state, { ...screen, pane })));
  switch (command) {
    case 'other-pane':
      return go(screen.pane === 'stories' ? 'versions' : 'stories');
    case 'left-pane':
      return go('stories');
    case 'right-pane':
      return go('versions');
    case 'open':
      if (!story || !version) return stay(state);
      if (screen.pane === 'versions')
        return ask(state, { do: 'read', story, id: version.article.id });
      return openStory(state, story);
    case 'compare':
      return story && version ? compareWith(state, screen, story, version) : stay(state);
    case 'mark':
      return version ? chooseBase(state, screen, version) : stay(state);
    case 'read':
      return story ? turnRead(state, meant(screen, story)) : stay(state);
    case 'star':
      return story ? turnStar(state, meant(screen, story)) : stay(state);
    case 'split':
      return story && version ? split(state, screen, story, version) : stay(state);
    case 'join':
      return story && version ? join(state, screen, story, version) : stay(state);
    case 'journal':
      return state.own
        ? ask(state, { do: 'journal', of: state.reader })
        : tell(state, 'Changes are kept of your own library only.');
    case 'next-news':
      return nextNews(state, screen, 1);
    case 'previous-news':
      return nextNews(state, screen, -1);
    case 'fetch':
      return fetchDue(state);
    case 'add':
      return askSource(state);
    case 'unfollow':
      return version ? unfollow(state, version.article) : stay(state);
    case 'reload':
      return ask(state, { do: 'reload' });
    default:
      return select(state, screen, command);
  }
}

/** All versions of the story selected, or the one selected among them. */
function meant({ version, pane }: StoriesScreen, { versions }: Story): readonly Version[] {
  return pane === 'stories' ? versions : versions.slice(version, version + 1);
}

/** So few versions are compared with each other at once, for a key to wait for it. */
const FEW = 6;

/**
 * A story that has overtaken the reader opens as the comparison of the version seen last with the
 * newest; another as that of the two that disagree most, or of its first two texts where to know
 * that takes too long; one with one text only as that.
 */
function openStory(state: State, story: Story): Step {
  const newest = overtaker(story, standingOf(state)) ?? '';
  const since = state.reader.changed.get(newest);
  if (since) return askComparison(state, story, { left: since.seen, right: newest });
  const unknown =
    !state.issues.has(versionsKey(story)) &&
    currentOf(state, story).length > 2 &&
    story.versions.length <= FEW;
  return unknown && isSoonCompared(story)
    ? ask(state, { do: 'claims', story, compare: true })
    : compareMost(state, story);
}

/** Compares the two versions of a story that disagree most, as far as that is known. */
export function compareMost(state: State, story: Story): Step {
  const pair = state.issues.get(versionsKey(story))?.pair;
  if (pair) return askComparison(state, story, pair);
  const [current, next] = currentOf(state, story);
  const first = current ?? story.versions[0];
  const other = next ?? story.versions.find((version) => version !== first);
  if (!first) return stay(state);
  if (!other) return ask(state, { do: 'read', story, id: first.article.id });
  return compareVersions(state, story, first, other);
}

/** The versions that hold now, as far as it is known where they were found. */
function currentOf({ holdings }: State, story: Story): readonly Version[] {
  return standing(story, holdings.get(versionsKey(story)) ?? new Map());
}

function compareWith(state: State, screen: StoriesScreen, story: Story, version: Version): Step {
  if (screen.pane === 'stories') return openStory(state, story);
  const base = story.versions.find(({ article }) => article.id === screen.base);
  const first = base ?? story.versions[0];
  const other = first === version ? neighbour(story, version.article.id, 1) : version;
  if (!first || !other || first === other) {
    return tell(state, 'This story has only one version: nothing to compare it with.');
  }
  return compareVersions(state, story, first, other);
}

function compareVersions(state: State, story: Story, left: Version, right: Version): Step {
  return askComparison(state, story, { left: left.article.id, right: right.article.id });
}

/** Chooses the version to compare others with; the same again chooses none. */
function chooseBase(state: State, screen: StoriesScreen, { article }: Version): Step {
  const base = screen.base === article.id ? null : article.id;
  const compare = keyOf(state.preferences.keys, 'stories', 'compare');
  const next = compare ? `; ${compare} on another version compares the two.` : '.';
  const notice = base ? `Marked${next}` : 'No version is marked any more.';
  const laid = layStories(state, { ...screen, base, pane: 'versions' });
  return tell(replace(state, laid), notice);
}

/** Goes to the next story below, or (step -1) above, that is unread or has changed. */
function nextNews(state: State, screen: StoriesScreen, step: 1 | -1): Step {
  if (!state.own) return tell(state, 'What is unread is told of your own library only.');
  const standing = standingOf(state);
  const { shown, from, count } = screen;
  for (let story = screen.story + step; story >= 0 && story < shown.length; story += step) {
    const { versions } = shown[story] ?? { versions: [] };
    const isNews = versions.some(
      (version) => isUnread(version, standing) || standing.changed.has(version.article.id),
    );
    if (isNews) return stay(selectStory(state, screen, from + story));
  }
  const isEnd = step > 0 ? from + shown.length >= count : from === 0;
  if (!isEnd) return stay(selectStory(state, screen, step > 0 ? from + shown.length - 1 : from));
  return tell(state, `Nothing unread or changed ${step > 0 ? 'below' : 'above'}.`);
}

function select(state: State, screen: StoriesScreen, command: Movement): Step {
  const { main, second } = screen.panes;
  if (screen.pane === 'versions') {
    const moments = momentsOf(state, screen.shown[screen.story]);
    const at = moments.findIndex((moment) => moment.version === screen.version);
    const to = moved(at, command, second.height, times(state));
    const version = moments[Math.max(0, Math.min(to, moments.length - 1))]?.version ?? 0;
    return stay(replace(state, inSight({ ...screen, version })));
  }
  // A story takes two lines: a page is half as many stories.
  const to = moved(screen.place, command, Math.floor(main.height / 2), times(state));
  const place = Math.max(0, Math.min(to, screen.count - 1));
  return stay(place === screen.place ? state : selectStory(state, screen, place));
}

/** Selects the story at a place of the whole list. */
function selectStory(state: State, screen: StoriesScreen, place: number): State {
  // The stories there may not be at hand yet.
  const story = Math.max(0, Math.min(place - screen.from, screen.shown.length - 1));
  const versions = atTop({ lines: [] });
  const selected = { ...screen, place, story, version: 0, versions, base: null };
  return replace(state, layVersions(state, selected));
}
