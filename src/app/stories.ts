import Fuse from 'fuse.js';
import type { Story, Version } from '../story/story.ts';
import type { Span } from '../text/span.ts';
import type { Sheet } from '../view/row.ts';
import { storiesSheet, versionsSheet } from '../view/stories.ts';
import { type Command, keyOf } from './keys.ts';
import { panes } from './panes.ts';
import { askComparison } from './pin.ts';
import { atTop, distance, follow, scrollTo } from './scroll.ts';
import {
  ask,
  neighbour,
  replace,
  type State,
  type Step,
  type StoriesScreen,
  seen,
  stay,
  tell,
} from './state.ts';
import { isSoonCompared } from './waiting.ts';

type Look = Pick<State, 'size' | 'glyphs' | 'library' | 'issues'>;

/** So many versions are compared with each other without being asked for. */
const FEW = 12;

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
  const sheet = storiesSheet(shown, { width, glyphs: look.glyphs, atIssue: look.issues, hits });
  const stories = scrollTo(atTop(sheet), screen.stories?.top ?? 0, height);
  return layVersions(look, { ...screen, stories });
}

/** Lays out only the versions of the story selected: the list of stories may be long. */
function layVersions(
  { size, glyphs }: Look,
  screen: Omit<StoriesScreen, 'versions'> & Partial<StoriesScreen>,
): StoriesScreen {
  const { width, height } = panes('stories', size).second;
  const story = screen.shown[screen.story];
  const sheet = story
    ? withMark(versionsSheet(story, { width, glyphs }), markedOf(story, screen))
    : { lines: [] };
  const versions = scrollTo(atTop(sheet), screen.versions?.top ?? 0, height);
  return inSight({ size }, { ...screen, versions });
}

function markedOf(story: Story, { marked }: Pick<StoriesScreen, 'marked'>): number {
  return story.versions.findIndex(({ article }) => article.id === marked);
}

/** The sheet with a star beside the number of the marked version. */
function withMark({ lines }: Sheet, marked: number): Sheet {
  const first = lines.findIndex(({ ref }) => ref === marked);
  return {
    lines: lines.map((line, index) => {
      const [number, ...rest] = line.row;
      if (index !== first || !number) return line;
      return { ...line, row: [{ ...number, text: `${number.text.trimEnd()}*` }, ...rest] };
    }),
  };
}

/** The first story in sight whose issue is not known yet, and soon can be. */
export function unweighed(state: State): Story | undefined {
  const screen = seen(state);
  if (screen.kind !== 'stories') return undefined;
  const { top, sheet } = screen.stories;
  const { height } = panes('stories', state.size).main;
  const inSight = new Set(sheet.lines.slice(top, top + height).map(({ ref }) => ref));
  return screen.shown.find(
    (story, index) =>
      inSight.has(index) &&
      !state.issues.has(story.id) &&
      story.versions.length > 1 &&
      story.versions.length <= FEW &&
      isSoonCompared(story),
  );
}

function inSight({ size }: Pick<State, 'size'>, screen: StoriesScreen): StoriesScreen {
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

export function pressStories(state: State, screen: StoriesScreen, command: Command): Step {
  const story = screen.shown[screen.story];
  const version = story?.versions[screen.version];
  const change = (to: Partial<StoriesScreen>): Step => stay(replace(state, { ...screen, ...to }));
  switch (command) {
    case 'other-pane':
      return change({ pane: screen.pane === 'stories' ? 'versions' : 'stories' });
    case 'left-pane':
      return change({ pane: 'stories' });
    case 'right-pane':
      return change({ pane: 'versions' });
    case 'open':
      if (!story || !version) return stay(state);
      if (screen.pane === 'versions')
        return ask(state, { do: 'read', story, id: version.article.id });
      return openStory(state, story);
    case 'compare':
      return story && version ? compareWith(state, screen, story, version) : stay(state);
    case 'mark':
      return version ? mark(state, screen, version) : stay(state);
    default:
      return select(state, screen, command);
  }
}

/** A story opens as the comparison of its first two texts; with one text only, as that. */
function openStory(state: State, story: Story): Step {
  const [first, ...others] = story.versions;
  const other = others.find(({ nearDuplicateOf }) => nearDuplicateOf === null) ?? others[0];
  if (!first) return stay(state);
  if (!other) return ask(state, { do: 'read', story, id: first.article.id });
  return compareVersions(state, story, first, other);
}

function compareWith(state: State, screen: StoriesScreen, story: Story, version: Version): Step {
  if (screen.pane === 'stories') return openStory(state, story);
  const marked = story.versions.find(({ article }) => article.id === screen.marked);
  const first = marked ?? story.versions[0];
  const other = first === version ? neighbour(story, version.article.id, 1) : version;
  if (!first || !other || first === other) {
    return tell(state, 'This story has only one version: nothing to compare it with.');
  }
  return compareVersions(state, story, first, other);
}

function compareVersions(state: State, story: Story, left: Version, right: Version): Step {
  return askComparison(state, story, { left: left.article.id, right: right.article.id });
}

function mark(state: State, screen: StoriesScreen, { article }: Version): Step {
  const marked = screen.marked === article.id ? null : article.id;
  const compare = keyOf(state.preferences.keys, 'stories', 'compare');
  const next = compare ? `; ${compare} on another version compares the two.` : '.';
  const notice = marked ? `Marked${next}` : 'No version is marked any more.';
  const laid = layVersions(state, { ...screen, marked, pane: 'versions' });
  return tell(replace(state, laid), notice);
}

function select(state: State, screen: StoriesScreen, command: Command): Step {
  const { main, second } = panes('stories', state.size);
  if (screen.pane === 'versions') {
    const count = screen.shown[screen.story]?.versions.length ?? 0;
    const version = moved(screen.version, command, second.height, count);
    return stay(replace(state, inSight(state, { ...screen, version })));
  }
  // A story takes two lines: a page is half as many stories.
  const story = moved(screen.story, command, Math.floor(main.height / 2), screen.shown.length);
  if (story === screen.story) return stay(state);
  const versions = atTop({ lines: [] });
  const selected = { ...screen, story, version: 0, versions, marked: null };
  return stay(replace(state, layVersions(state, selected)));
}

function moved(index: number, command: Command, page: number, count: number): number {
  const by = distance(command, page) ?? 0;
  return Math.max(0, Math.min(index + by, count - 1));
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
