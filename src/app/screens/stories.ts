import type { Listed } from '../../store/search/list.ts';
import { type Story, versionsKey } from '../../story/story.ts';
import { firstIndex } from '../../text/binary-search.ts';
import type { Pair } from '../../view/at-issue.ts';
import { type Outline, previewSheet } from '../../view/preview.ts';
import type { Sheet } from '../../view/row.ts';
import type { Standing } from '../../view/standing.ts';
import { nothingSheet, storiesSheet } from '../../view/stories.ts';
import { type Holdings, type Moment, timeline } from '../../view/timeline.ts';
import { versionsSheet } from '../../view/versions.ts';
import type { Listing, Weighed } from '../effects.ts';
import type { Look } from '../look.ts';
import type { Reader, Shelf } from '../shelf.ts';
import { type Panes, panesOf, type StoriesPane } from './panes.ts';
import { atTop, follow, type Scrolled, scrollTo } from './scroll.ts';

/** The list of stories, and the versions of the one selected. */
export interface StoriesScreen extends Omit<Listed, 'stories'> {
  readonly kind: 'stories';
  readonly panes: Panes;
  /** What the list is narrowed to; empty for all. */
  readonly query: string;
  /** The stretch of the list that is at hand, in order. */
  readonly shown: readonly Story[];
  /** What was asked for and is not yet there. */
  readonly asked: Listing | null;
  readonly stories: Scrolled;
  readonly versions: Scrolled;
  /** What is told of the story selected, as far as it is known and there is room. */
  readonly preview: Sheet;
  /** The place in the whole list that the cursor is at. */
  readonly place: number;
  /** Indices into the stories shown, the nearest to that place, and into its versions. */
  readonly story: number;
  readonly version: number;
  readonly pane: StoriesPane;
  /** Id of the version to compare others with. */
  readonly base: string | null;
  /** What the reader has begun to regroup: a version to split off, or one whose story is to be joined. */
  readonly begun: { readonly to: 'split' | 'join'; readonly id: string } | null;
}

/** What is at issue in a story, in one line, the two versions that disagree most, and what is told of it beside the list. */
interface Issue {
  readonly line: string;
  readonly pair: Pair | null;
  readonly outline: Outline;
}

/** What the lists show besides what is in the screen itself. */
export interface StoriesLook extends Pick<Shelf, 'library' | 'older' | 'own'> {
  /** Where the versions of stories were found, by the stories’ versions, as far as it is known yet. */
  readonly holdings: ReadonlyMap<string, Holdings>;
  /** What changed from one version to another, as far as it was found out, by their ids: "left right". */
  readonly weighed: ReadonlyMap<string, Weighed>;
  readonly reader: Reader;
  /** What is at issue in each story, by its versions, as far as it is known yet. */
  readonly issues: ReadonlyMap<string, Issue>;
}

type Lists = StoriesLook & Pick<Look, 'size' | 'glyphs'>;

/** The whole list, from its beginning. */
export function storiesScreen(look: Lists): StoriesScreen {
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
    base: null,
    begun: null,
  } as const;
  return layStories(look, bare);
}

/** Lays the two lists out for the screen's size, the selections kept in sight. */
export function layStories(
  look: Lists,
  screen: Omit<StoriesScreen, 'panes' | 'stories' | 'versions' | 'preview'> &
    Partial<StoriesScreen>,
): StoriesScreen {
  const { shown, hits, query } = screen;
  const panes = panesOf('stories', look.size, screen.pane);
  const { width } = panes.main;
  const { glyphs, issues: atIssue } = look;
  const standing = standingOf(look);
  const sheet =
    shown.length > 0
      ? storiesSheet(shown, {
          width,
          glyphs,
          heldOf: heldIn(look),
          atIssue,
          standing,
          hits,
        })
      : nothingSheet(query, width);
  const stories = { ...atTop(sheet), top: screen.stories?.top ?? 0 };
  return layVersions(look, { ...screen, panes, stories });
}

/** Lays out the versions of the story selected and what room they and the list have, but not the list anew, which may be long. */
export function layVersions(
  look: Lists,
  screen: Omit<StoriesScreen, 'versions' | 'preview'> & Partial<StoriesScreen>,
): StoriesScreen {
  const { width } = screen.panes.second;
  const story = screen.shown[screen.story];
  const { glyphs } = look;
  const { base: marked } = screen;
  const standing = standingOf(look);
  const moments = momentsOf(look, story);
  const { weighed } = look;
  const options = { width, glyphs, standing, marked, moments, weighed };
  const sheet = story ? versionsSheet(story, options) : { lines: [] };
  const lines = { stories: screen.stories.sheet.lines.length, versions: sheet.lines.length };
  const panes = panesOf('stories', look.size, screen.pane, lines);
  const stories = scrollTo(screen.stories, screen.stories.top, panes.main.height);
  const versions = scrollTo(atTop(sheet), screen.versions?.top ?? 0, panes.second.height);
  return inSight({ ...screen, panes, stories, versions, preview: preview(look, panes, story) });
}

/** The versions of a story in their places, as far as these are known. */
export function momentsOf(look: Found, story: Story | undefined): readonly Moment[] {
  return story ? timeline(story, heldOf(look, story)) : [];
}

type Found = Pick<StoriesLook, 'holdings' | 'own'>;

/** Tells where the versions of a story were found, and keeps nothing else of a look alive: a sheet asks later. */
function heldIn({ holdings, own }: Found): (story: Story) => Holdings | null {
  return (story) => heldOf({ holdings, own }, story);
}

/** Where the versions of a story were found, null while that is not known; only of the reader's own library it is kept. */
function heldOf({ holdings, own }: Found, story: Story): Holdings | null {
  return own ? (holdings.get(versionsKey(story)) ?? null) : NOWHERE;
}

const NOWHERE: Holdings = new Map();

function preview({ issues, glyphs }: Lists, { third }: Panes, story: Story | undefined): Sheet {
  const known = third.height > 0 && story ? issues.get(versionsKey(story)) : undefined;
  return known ? previewSheet(known.outline, { width: third.width, glyphs }) : { lines: [] };
}

/** How the reader stands to the articles; what is unread is told of the reader's own library only. */
export function standingOf({ own, reader }: Pick<StoriesLook, 'own' | 'reader'>): Standing {
  return { ...reader, read: own ? reader.read : null };
}

/** Keeps the selections in sight. */
export function inSight(screen: StoriesScreen): StoriesScreen {
  const { main, second } = screen.panes;
  return {
    ...screen,
    stories: showLines(screen.stories, {
      first: lineOfItem(screen.stories.sheet, screen.story),
      last: lineOfItem(screen.stories.sheet, screen.story + 1) - 1,
      height: main.height,
    }),
    versions: showLines(screen.versions, {
      first: screen.versions.sheet.lines.findIndex(({ ref }) => ref === screen.version),
      last: screen.versions.sheet.lines.findLastIndex(({ ref }) => ref === screen.version),
      height: second.height,
    }),
  };
}

function showLines(
  pane: Scrolled,
  {
    first,
    last,
    height,
  }: { readonly first: number; readonly last: number; readonly height: number },
): Scrolled {
  return first < 0 ? pane : follow(follow(pane, last, height), first, height);
}

/** The first line of a story, or of the first one after it: the stories stand in order. */
export function lineOfItem({ lines }: Sheet, item: number): number {
  return firstIndex(lines.length, (line) => (lines[line]?.ref ?? 0) >= item);
}
