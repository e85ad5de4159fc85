import Fuse from 'fuse.js';
import type { Story } from '../story/story.ts';
import type { Span } from '../text/span.ts';
import type { Sheet } from '../view/row.ts';
import type { Standing } from '../view/standing.ts';
import { storiesSheet, versionsSheet } from '../view/stories.ts';
import { panes } from './panes.ts';
import { atTop, follow, scrollTo } from './scroll.ts';
import type { Screen, State, StoriesScreen } from './state.ts';

type Look = Pick<State, 'size' | 'glyphs' | 'library' | 'issues' | 'own' | 'reader'>;

/** The list, narrowed to what a query finds. */
export function storiesScreen(look: Look, query = ''): StoriesScreen {
  const found = search(look.library, query);
  const bare = {
    kind: 'stories',
    query,
    shown: found.map(({ story }) => story),
    hits: new Map(found.map(({ story, hits }) => [story.id, hits])),
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
  const { shown, hits } = screen;
  const { width, height } = panes('stories', look.size).main;
  const { glyphs, issues: atIssue } = look;
  const standing = standingOf(look);
  const sheet = storiesSheet(shown, { width, glyphs, atIssue, standing, hits });
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
function lineOfItem({ lines }: Sheet, item: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.ref ?? 0) < item) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Found {
  readonly story: Story;
  readonly hits: readonly Span[];
}

/** The stories whose titles a query finds, best first; all, in their own order, for an empty one. */
function search(library: readonly Story[], query: string): Found[] {
  const wanted = query.trim();
  if (wanted === '') return library.map((story) => ({ story, hits: [] }));
  const index = new Fuse(library, {
    keys: ['title', 'versions.article.title', 'versions.article.publisher'],
    includeMatches: true,
    ignoreLocation: true,
    threshold: 0.35,
  });
  return index.search(wanted).map(({ item, matches }) => ({
    story: item,
    hits: (matches ?? [])
      .filter(({ key }) => key === 'title')
      .flatMap(({ indices }) => indices)
      .filter(([first, last]) => last > first || wanted.length === 1)
      .map(([first, last]) => ({ start: first, end: last + 1 })),
  }));
}
