import type { Comparison, Reading, Side } from '../compare/comparison.ts';
import type { Listed } from '../store/search/list.ts';
import type { Claim } from '../story/claims.ts';
import type { Story, Version } from '../story/story.ts';
import type { CompareSheet, Layout } from '../view/compare.ts';
import type { FiguresSheet } from '../view/figures.ts';
import type { Glyphs } from '../view/glyphs.ts';
import type { Effect, Listing } from './effects.ts';
import type { Find } from './find.ts';
import type { ScreenKind } from './keys.ts';
import type { Preferences } from './preferences.ts';
import type { Seeking } from './prompt.ts';
import type { Naming } from './saving.ts';
import type { Scrolled } from './scroll.ts';
import type { Reader } from './shelf.ts';
import type { Stop } from './stops.ts';

/** A terminal's size in cells. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export interface StoriesScreen extends Omit<Listed, 'stories'> {
  readonly kind: 'stories';
  /** What the list is narrowed to; empty for all. */
  readonly query: string;
  /** The stretch of the list that is at hand, in order. */
  readonly shown: readonly Story[];
  /** What was asked for and is not yet there. */
  readonly asked: Listing | null;
  readonly stories: Scrolled;
  readonly versions: Scrolled;
  /** The place in the whole list that the cursor is at. */
  readonly place: number;
  /** Indices into the stories shown, the nearest to that place, and into its versions. */
  readonly story: number;
  readonly version: number;
  readonly pane: 'stories' | 'versions';
  /** Id of the version to compare others with. */
  readonly marked: string | null;
  /** What the reader has begun to regroup: a version to split off, or one whose story is to be joined. */
  readonly begun: { readonly to: 'split' | 'join'; readonly id: string } | null;
}

export interface ArticleScreen {
  readonly kind: 'article';
  readonly story: Story;
  readonly reading: Reading;
  /** Whether the boilerplate around the article is shown too. */
  readonly whole: boolean;
  readonly text: Scrolled;
  readonly find: Find | null;
}

export interface CompareScreen {
  readonly kind: 'compare';
  readonly story: Story;
  readonly comparison: Comparison;
  readonly layout: Layout;
  readonly folded: boolean;
  readonly text: Scrolled<CompareSheet>;
  /** The changes in reading order. */
  readonly stops: readonly Stop[];
  /** Index of the stop under the cursor, or null. */
  readonly focus: number | null;
  /** The side that copying, pinning and reading mean. */
  readonly side: Side;
  /** A passage that waits for its partner on the other side. */
  readonly pinned: { readonly side: Side; readonly sentence: number } | null;
  readonly find: Find | null;
}

export interface ChangesScreen {
  readonly kind: 'changes';
  readonly comparison: Comparison;
  readonly list: Scrolled;
  readonly selected: number;
}

export interface FiguresScreen {
  readonly kind: 'figures';
  readonly story: Story;
  /** The story's versions, in order. */
  readonly readings: readonly Reading[];
  readonly claims: readonly Claim[];
  readonly table: Scrolled<FiguresSheet>;
  /** Indices of the claim and the version under the cursor. */
  readonly claim: number;
  readonly version: number;
}

export interface HelpScreen {
  readonly kind: 'help';
  /** The screen whose keys come first. */
  readonly of: Exclude<ScreenKind, 'help'>;
  readonly text: Scrolled;
}

export type Screen =
  | StoriesScreen
  | ArticleScreen
  | CompareScreen
  | ChangesScreen
  | FiguresScreen
  | HelpScreen;

/** What is being typed on the bottom line. */
export type Prompt = Seeking | Naming;

export interface State {
  readonly size: Size;
  readonly glyphs: Glyphs;
  readonly preferences: Preferences;
  /** What the list begins with. */
  readonly library: readonly Story[];
  /** How many stories there are besides, older ones. */
  readonly older: number;
  /** Whether the library holds the examples that come with the program. */
  readonly examples: boolean;
  /** Whether it is the reader's own: only there it is told what is unread. */
  readonly own: boolean;
  readonly reader: Reader;
  /** What is at issue in each story, by its id, as far as it is known yet. */
  readonly issues: ReadonlyMap<string, string>;
  /** From the stories up; the last one is seen. Never empty. */
  readonly screens: readonly Screen[];
  readonly prompt: Prompt | null;
  /** What was looked for last in a text; empty where nothing was. */
  readonly sought: string;
  /** One sentence in place of the status line, until the next key. */
  readonly notice: string | null;
  /** Where the notice leads, or null. */
  readonly link: string | null;
  /** What was asked for and is not yet there; an answer to anything else is late, and dropped. */
  readonly waiting: Effect | null;
  /** The key before, and when, in milliseconds: for `]c`. */
  readonly last: { readonly key: string; readonly at: number } | null;
}

export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

export function stay(state: State): Step {
  return { state, effects: [] };
}

export function tell(state: State, notice: string): Step {
  return { state: { ...state, notice, link: null }, effects: [] };
}

/** Asks for something that comes later. */
export function ask(state: State, effect: Effect): Step {
  const comes = effect.do === 'read' || effect.do === 'compare' || effect.do === 'claims';
  return { state: comes ? { ...state, waiting: effect } : state, effects: [effect] };
}

export function seen(state: State): Screen {
  return state.screens.at(-1) as Screen;
}

/** Replaces the screen that is seen. */
export function replace(state: State, screen: Screen): State {
  return { ...state, screens: [...state.screens.slice(0, -1), screen] };
}

/** Shows a screen: above the others, or in place of the one of its kind and what was above that. */
export function show(state: State, screen: Screen): State {
  const at = state.screens.findIndex(({ kind }) => kind === screen.kind);
  const below = at < 0 ? state.screens : state.screens.slice(0, at);
  return { ...state, screens: [...below, screen] };
}

/** Leaves the screen that is seen, unless it is the only one, and what was asked for from there. */
export function back(state: State): State {
  if (state.screens.length < 2) return state;
  return { ...state, screens: state.screens.slice(0, -1), waiting: null };
}

/** The version `step` places on in its story, round the end. */
export function neighbour(story: Story, id: string, step: number): Version | undefined {
  const { versions } = story;
  const at = versions.findIndex(({ article }) => article.id === id);
  return versions[(at + step + versions.length) % versions.length];
}
