import type { Anchor, Comparison, Reading } from '../compare/comparison.ts';
import type { Mark, Seen } from '../reader/marks.ts';
import type { Listed } from '../store/search/list.ts';
import type { Claim } from '../story/claims.ts';
import type { Regrouping } from '../story/regroup.ts';
import type { Story } from '../story/story.ts';
import type { Source } from '../view/row.ts';
import type { Savable, Saving } from './saving.ts';
import type { Shelf } from './shelf.ts';
import type { Size } from './state.ts';

/** A question for stories: those that a query finds, around a place of their list. */
export interface Listing {
  readonly do: 'list';
  readonly query: string;
  readonly around: number;
  readonly seen: Seen;
}

/** What is to be done outside of the state. */
export type Effect =
  | Listing
  | { readonly do: 'read'; readonly story: Story; readonly id: string; readonly offset?: number }
  | {
      readonly do: 'compare';
      readonly story: Story;
      readonly left: string;
      readonly right: string;
      readonly anchors: readonly Anchor[];
      /** Where to begin: a figure of one side. */
      readonly at?: Source;
    }
  | { readonly do: 'claims'; readonly story: Story }
  | { readonly do: 'changed'; readonly seen: string; readonly newest: string }
  | { readonly do: 'keep'; readonly mark: Mark }
  | { readonly do: 'reload' }
  | { readonly do: 'regroup'; readonly decided: Regrouping }
  | { readonly do: 'copy'; readonly text: string }
  | Saving
  | { readonly do: 'open'; readonly url: string }
  | { readonly do: 'leave' }
  | { readonly do: 'suspend' }
  | { readonly do: 'redraw' };

/** What happens to the program. */
export type Happening =
  | { readonly is: 'key'; readonly key: string; readonly at: number }
  | { readonly is: 'size'; readonly size: Size }
  | { readonly is: 'read'; readonly effect: Effect; readonly reading: Reading }
  | { readonly is: 'compared'; readonly effect: Effect; readonly comparison: Comparison }
  | {
      readonly is: 'claims';
      readonly effect: Effect;
      readonly claims: readonly Claim[];
      readonly readings: readonly Reading[];
      readonly issue: string;
    }
  | { readonly is: 'changed'; readonly newest: string; readonly what: string }
  | { readonly is: 'shelved'; readonly shelf: Shelf }
  | { readonly is: 'listed'; readonly effect: Listing; readonly listed: Listed }
  | { readonly is: 'not-listed'; readonly effect: Listing; readonly notice: string }
  | { readonly is: 'taken'; readonly what: Savable; readonly file: string }
  | {
      readonly is: 'not-saved';
      readonly what: Savable;
      readonly file: string;
      readonly why: string;
    }
  | { readonly is: 'told'; readonly notice: string; readonly link?: string };
