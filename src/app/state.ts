import type { Leader } from '../library/following.ts';
import type { Story, Version } from '../story/story.ts';
import type { Effect, Savable } from './effects.ts';
import type { Command } from './keys.ts';
import type { Look } from './look.ts';
import type { AnnotateScreen } from './screens/annotate.ts';
import type { ArticleScreen } from './screens/article.ts';
import type { ChangesScreen } from './screens/changes.ts';
import type { CompareScreen } from './screens/compare.ts';
import type { FiguresScreen } from './screens/figures.ts';
import type { HelpScreen } from './screens/help.ts';
import type { HistoryScreen } from './screens/history.ts';
import type { JournalScreen } from './screens/journal.ts';
import type { StoriesLook, StoriesScreen } from './screens/stories.ts';
import type { Typing } from './screens/typing.ts';
import type { Undo } from './undo.ts';

export type Screen =
  | StoriesScreen
  | ArticleScreen
  | CompareScreen
  | ChangesScreen
  | JournalScreen
  | HistoryScreen
  | AnnotateScreen
  | FiguresScreen
  | HelpScreen;

/** The words being typed after a slash. */
export interface Seeking extends Typing {
  readonly asks: 'find';
  /** The screen to go back to when the search is given up. */
  readonly before: Screen;
}

/** The name of a file being typed, for something to be saved in it. */
export interface Naming extends Typing {
  readonly asks: 'file';
  readonly what: Savable;
  /** Whether there is such a file, and it is asked whether to replace it. */
  readonly taken: boolean;
}

/** The reader's own words being typed, on what is kept under `on`. */
export interface Noting extends Typing {
  readonly asks: 'note';
  readonly on: string;
}

/** An address or a path being typed, of which the texts are to be added to the library. */
export interface Adding extends Typing {
  readonly asks: 'add';
}

/** What is being typed on the bottom line. */
export type Prompt = Seeking | Naming | Noting | Adding;

/** A number being typed before a command. */
export interface Count {
  readonly digits: string;
  /** When its last digit came, in milliseconds of the session's clock. */
  readonly at: number;
  /** The comparison as it was, where the digits also led to a place in it. */
  readonly from: CompareScreen | null;
}

/** Commands that a session has no part for, each with the sentence that a reader is told instead. */
export type Lacks = Readonly<Partial<Record<Command, string>>>;

/** One reader's program: what all of it shows is made from this. */
export interface State extends Look, StoriesLook {
  readonly lacks: Lacks;
  /** Whether the library holds the examples that come with the program. */
  readonly examples: boolean;
  /** From the stories up; the last one is seen. Never empty. */
  readonly screens: readonly Screen[];
  readonly prompt: Prompt | null;
  /** What was looked for last in a text; empty where nothing was. */
  readonly sought: string;
  /** One sentence in place of the status line, until the next key. */
  readonly notice: string | null;
  /** Where the notice leads, or null. */
  readonly link: string | null;
  /** What the reader has done that can be undone, the last at the end. */
  readonly done: readonly Undo[];
  /** What the reader has begun to unfollow: what led to the article with this id. Any other key in the list lets it go. */
  readonly unfollowing: { readonly id: string; readonly leader: Leader } | null;
  /** Whether texts are being fetched. */
  readonly fetching: boolean;
  /** Whether nothing was due just now: asked again, all is fetched. */
  readonly idle: boolean;
  /** What was asked for and is not yet there; an answer to anything else is late, and dropped. */
  readonly waiting: Effect | null;
  /** For how many seconds that has been waited for. */
  readonly waited: number;
  /** Keys that were pressed since for the screen that is being opened, the first pressed first. */
  readonly ahead: readonly { readonly key: string; readonly at: number }[];
  /** The key before, and when it came, in milliseconds of the session's clock: a `c` right after `]` is part of it, as in Vim. */
  readonly last: { readonly key: string; readonly at: number } | null;
  readonly count: Count | null;
  /** Keys of which it was said that they do nothing. */
  readonly unknown: ReadonlySet<string>;
}

/** What the program is after something happened, and what is to be done about it outside. */
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

/** Asks for something that comes later; what is waited for already is not begun anew. */
export function ask(state: State, effect: Effect): Step {
  if (!isAwaited(effect)) return { state, effects: [effect] };
  if (isSameQuestion(state.waiting, effect)) return stay(state);
  return { state: { ...state, waiting: effect, waited: 0 }, effects: [effect] };
}

/** Whether the reader waits for what comes of an effect. */
export function isAwaited({ do: deed }: Effect): boolean {
  return ['read', 'compare', 'claims', 'journal', 'history', 'annotate'].includes(deed);
}

function isSameQuestion(one: Effect | null, other: Effect): boolean {
  if (one?.do === 'read' && other.do === 'read')
    return one.id === other.id && one.offset === other.offset;
  if (one?.do === 'claims' && other.do === 'claims')
    return one.story === other.story && one.compare === other.compare;
  if (one?.do !== 'compare' || other.do !== 'compare') return false;
  const pinned = one.anchors.length + other.anchors.length > 0;
  return (
    one.left === other.left &&
    one.right === other.right &&
    one.at === other.at &&
    one.third === other.third &&
    !pinned
  );
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

/** Waits no longer for what was asked for. */
export function unwaiting(state: State): State {
  return { ...state, waiting: null, ahead: [] };
}

/** Leaves the screen that is seen, unless it is the only one, and what was asked for from there. */
export function back(state: State): State {
  if (state.screens.length < 2) return state;
  return { ...unwaiting(state), screens: state.screens.slice(0, -1) };
}

/** The version `step` places on in its story, round the end. */
export function neighbour(story: Story, id: string, step: number): Version | undefined {
  const { versions } = story;
  const at = versions.findIndex(({ article }) => article.id === id);
  return versions[(at + step + versions.length) % versions.length];
}
