import type { Sheet } from '../view/row.ts';
import type { Standing } from '../view/standing.ts';
import { nothingSheet, storiesSheet, versionsSheet } from '../view/stories.ts';
import { panes } from './panes.ts';
import { atTop, follow, scrollTo } from './scroll.ts';
import type { Screen, State, StoriesScreen } from './state.ts';

type Look = Pick<State, 'size' | 'glyphs' | 'library' | 'older' | 'issues' | 'own' | 'reader'>;

/** The whole list, from its beginning. */
export function storiesScreen(look: Look): StoriesScreen {
  const all = look.library.length + look.older;
  const bare = {
    kind: 'stories',
    query: '',
    shown: look.library,
    from: 0,
    count: all,
    all,
    more: false,
    nearly: false,
    asked: null,
    hits: new Map(),
    place: 0,
    story: 0,
    version: 0,
    pane: 'stories',
    marked: null,
    begun: null,
  } as const;
  return layStories(look, bare);
}

/** Lays the two lists out for the screen's size, the selections kept in sight. */
export function layStories(
  look: Look,
  screen: Omit<StoriesScreen, 'stories' | 'versions'> & Partial<StoriesScreen>,
): StoriesScreen {
  const { shown, hits, query } = screen;
  const { width, height } = panes('stories', look.size).main;
  const { glyphs, issues: atIssue } = look;
  const standing = standingOf(look);
  const sheet =
    shown.length > 0
      ? storiesSheet(shown, { width, glyphs, atIssue, standing, hits })
      : nothingSheet(query, width);
  const stories = scrollTo(atTop(sheet), screen.stories?.top ?? 0, height);
  return layVersions(look, { ...screen, stories });
}

/** Lays out only the versions of the story selected: the list of stories may be long. */
export function layVersions(
  look: Look,
  screen: Omit<StoriesScreen, 'versions'> & Partial<StoriesScreen>,
): StoriesScreen {
  const { width, height } = panes('stories', look.size).second;
  const story = screen.shown[screen.story];
  const { glyphs } = look;
  const { marked } = screen;
  const standing = standingOf(look);
  const sheet = story ? versionsSheet(story, { width, glyphs, standing, marked }) : { lines: [] };
  const versions = scrollTo(atTop(sheet), screen.versions?.top ?? 0, height);
  return inSight(look, { ...screen, versions });
}

/** How the reader stands to the articles; what is unread is told of the reader's own library only. */
export function standingOf({ own, reader }: Pick<State, 'own' | 'reader'>): Standing {
  return { ...reader, read: own ? reader.read : null };
}

/** The lists laid out anew, after something became known of what is in them. */
export function relist(state: State): State {
  const lay = (screen: Screen): Screen =>
    screen.kind === 'stories' ? layStories(state, screen) : screen;
  return { ...state, screens: state.screens.map(lay) };
}

/** Keeps the selections in sight. */
export function inSight({ size }: Pick<State, 'size'>, screen: StoriesScreen): StoriesScreen {
  const { main, second } = panes('stories', size);
  return {
    ...screen,
    stories: showItem(screen.stories, screen.story, main.height),
    versions: showItem(screen.versions, screen.version, second.height),
  };
}

function showItem(
  pane: StoriesScreen['stories'],
  item: number,
  height: number,
): StoriesScreen['stories'] {
  const first = lineOfItem(pane.sheet, item);
  return follow(follow(pane, lineOfItem(pane.sheet, item + 1) - 1, height), first, height);
}

/** The first line of an item, by search: the items stand in order, and there may be many. */
export function lineOfItem({ lines }: Sheet, item: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.ref ?? 0) < item) low = middle + 1;
    else high = middle;
  }
  return low;
}
