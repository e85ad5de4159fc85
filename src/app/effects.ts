import type { Heading } from '../article/article.ts';
import type { Anchor, Comparison, Reading, Side } from '../compare/comparison.ts';
import type { Leader } from '../library/following.ts';
import type { Mark, Marks, Seen } from '../reader/marks.ts';
import type { Journal } from '../store/journal.ts';
import type { Listed } from '../store/search/list.ts';
import type { Claim } from '../story/claims.ts';
import type { Regrouping } from '../story/regroup.ts';
import type { Story } from '../story/story.ts';
import type { Annotated } from '../view/annotate.ts';
import type { Pair } from '../view/at-issue.ts';
import type { Heft } from '../view/heft.ts';
import type { Outline } from '../view/preview.ts';
import type { Source } from '../view/row.ts';
import type { Succession } from '../view/succession.ts';
import type { Holdings } from '../view/timeline.ts';
import type { History } from './history.ts';
import type { Size } from './look.ts';
import type { Shelf } from './shelf.ts';
import type { Undo } from './undo.ts';

/** A question for stories: those that a query finds, around a place of their list. */
export interface Listing {
  readonly do: 'list';
  readonly query: string;
  readonly around: number;
  readonly seen: Seen;
}

/** What can be saved as evidence. */
export type Savable =
  | {
      readonly kind: 'compare';
      readonly comparison: Comparison;
      readonly anchors: readonly Anchor[];
    }
  | { readonly kind: 'figures' | 'story'; readonly story: Story };

/** A place in one of two versions. */
export interface Place extends Source {
  readonly side: Side;
}

/** A question for what a story's versions state in figures. */
export interface Claiming {
  readonly do: 'claims';
  readonly story: Story;
  /** Whether to go on to compare the two versions that disagree most, instead of showing the figures. */
  readonly compare?: true;
}

/** A question for what changed in an article since the reader saw an earlier version of it. */
interface Overtaking {
  readonly do: 'changed';
  readonly seen: string;
  readonly newest: string;
}

/** A question for where the versions of stories were found. */
interface Holding {
  readonly do: 'holdings';
  readonly stories: readonly Story[];
}

/** What is asked for while the reader is at rest. */
export type Question = Claiming | Overtaking | Holding;

/** What changed between two versions: in a few words, empty where that cannot be told, and how heavy it is. */
export interface Weighed {
  readonly what: string;
  readonly heft: Heft;
}

/** A question for what changed in the library. */
interface Journaling {
  readonly do: 'journal';
  readonly of: Marks;
}

/** What is to be done outside of the state, as data; `interpret.ts` does it. */
export type Effect =
  | Listing
  | { readonly do: 'read'; readonly story: Story; readonly id: string; readonly offset?: number }
  | {
      readonly do: 'compare';
      readonly story: Story;
      readonly left: string;
      readonly right: string;
      readonly anchors: readonly Anchor[];
      /** Id of a version that is to stand beside the two, or null. */
      readonly third: string | null;
      /** Where to begin: a figure of one side. */
      readonly at?: Place;
    }
  | Claiming
  | Journaling
  /** What the source of an article of a story held. */
  | {
      readonly do: 'history';
      readonly story: Story;
      readonly id: string;
      /** When the text was found that is meant, where its source held it more than once. */
      readonly fetched?: string;
    }
  /** The sentences of that article through all that its source held. */
  | { readonly do: 'annotate'; readonly story: Story; readonly id: string }
  /** The same questions while the reader is at rest: where there is no answer, nothing is said. */
  | { readonly do: 'weigh'; readonly question: Question }
  | { readonly do: 'keep'; readonly mark: Mark }
  | { readonly do: 'reload' }
  /** Fetches what is due, or all, or adds what is at an address or a path. */
  | { readonly do: 'fetch'; readonly what: 'due' | 'all' | { readonly add: string } }
  /** Ends fetching in order. */
  | { readonly do: 'give-up' }
  /** What led to the article is found out or, once that is known, followed no longer. */
  | { readonly do: 'unfollow'; readonly article: Heading; readonly leader: Leader | null }
  /** `told` is what is decided, or taken back, in the past tense. */
  | {
      readonly do: 'regroup';
      readonly decided: Regrouping | { readonly do: 'take-back'; readonly number: number };
      readonly told: string;
    }
  /** `what` it is in a few words, to be told. */
  | { readonly do: 'copy'; readonly text: string; readonly what: string }
  | {
      readonly do: 'save';
      readonly what: Savable;
      readonly file: string;
      /** Whether to replace a file that is there. */
      readonly force: boolean;
    }
  | { readonly do: 'open'; readonly url: string }
  | { readonly do: 'leave' }
  | { readonly do: 'suspend' }
  | { readonly do: 'redraw' };

/** The effects of one kind. */
export type EffectOf<Do extends Effect['do']> = Extract<Effect, { do: Do }>;

/** What was done with the mouse, at a cell from the upper left corner of the screen. */
export interface Pointer {
  readonly deed: 'press' | 'wheel-up' | 'wheel-down';
  readonly x: number;
  readonly y: number;
}

/** What happens to the program; `update` says what it is after that. */
export type Happening =
  /** A key by its name in the key table; `at` is when, in milliseconds of the session's clock. */
  | { readonly is: 'key'; readonly key: string; readonly at: number }
  /** Told of only where the reader has turned the mouse on. */
  | ({ readonly is: 'pointer' } & Pointer)
  /** A text that the reader's terminal has pasted. */
  | { readonly is: 'paste'; readonly text: string }
  | { readonly is: 'size'; readonly size: Size }
  /** A second has passed since something was asked for, or since this was told last. */
  | { readonly is: 'waited' }
  /** No key has come for a while. */
  | { readonly is: 'rest' }
  | { readonly is: 'read'; readonly effect: Effect; readonly reading: Reading }
  /** `steps` are what one source held after the left version, up to the right one; none where these are of two. */
  | {
      readonly is: 'compared';
      readonly effect: Effect;
      readonly comparison: Comparison;
      /** The left version compared with a third, or null. */
      readonly third: Comparison | null;
      readonly steps: readonly string[];
      readonly succession: Succession;
    }
  | { readonly is: 'history'; readonly effect: Effect; readonly history: History }
  | { readonly is: 'annotated'; readonly effect: Effect; readonly annotated: Annotated }
  | { readonly is: 'journal'; readonly effect: Effect; readonly journal: Journal }
  | {
      readonly is: 'claims';
      readonly effect: Effect;
      readonly claims: readonly Claim[];
      readonly readings: readonly Reading[];
      readonly issue: string;
      readonly pair: Pair | null;
      readonly outline: Outline;
    }
  | ({ readonly is: 'changed' } & Omit<Overtaking, 'do'> & Weighed)
  | { readonly is: 'holdings'; readonly stories: readonly Story[]; readonly holdings: Holdings }
  /** How far fetching is. */
  | { readonly is: 'fetching'; readonly notice: string }
  | {
      readonly is: 'fetched';
      readonly shelf: Shelf | null;
      readonly notice: string;
      readonly failures: readonly string[];
      readonly failed: number;
      readonly idle: boolean;
    }
  | { readonly is: 'leader'; readonly article: Heading; readonly leader: Leader }
  | { readonly is: 'shelved'; readonly shelf: Shelf; readonly undo?: Undo | undefined }
  | { readonly is: 'listed'; readonly effect: Listing; readonly listed: Listed }
  | { readonly is: 'not-listed'; readonly effect: Listing; readonly notice: string }
  | { readonly is: 'taken'; readonly what: Savable; readonly file: string }
  | {
      readonly is: 'not-saved';
      readonly what: Savable;
      readonly file: string;
      readonly why: string;
    }
  /** What came of an effect, or that nothing did. */
  | {
      readonly is: 'told';
      readonly notice: string;
      readonly link?: string;
      readonly effect?: Effect;
    };
