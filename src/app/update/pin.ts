import type { Anchor, ComparisonRow } from '../../compare/comparison.ts';
import type { Story } from '../../story/story.ts';
import type { Place } from '../effects.ts';
import { keyOf } from '../keys.ts';
import type { CompareScreen } from '../screens/compare.ts';
import { ask, replace, type State, type Step, tell } from '../state.ts';
import { keepDone } from './marks.ts';

/** Two versions by their ids, and one that stands beside them. */
export interface Pair {
  readonly left: string;
  readonly right: string;
  readonly third?: string | null;
}

/** Asks for a comparison, aligned around what the reader has pinned in these two versions. */
export function askComparison(
  state: State,
  story: Story,
  { left, right, third = null }: Pair,
  at?: Place,
): Step {
  const anchors = pinsOf(state, left, right);
  return ask(state, { do: 'compare', story, left, right, third, anchors, ...(at && { at }) });
}

/** The versions that a comparison shows. */
export function shownIn({ comparison, third }: CompareScreen): Required<Pair> {
  return {
    left: comparison.left.article.id,
    right: comparison.right.article.id,
    third: third?.right.article.id ?? null,
  };
}

/** What the reader has pinned in two versions. */
export function pinsOf(
  { reader: { pins } }: State,
  left: string,
  right: string,
): readonly Anchor[] {
  const turned = pins.get(`${right} ${left}`) ?? [];
  return (
    pins.get(`${left} ${right}`) ??
    turned.map((anchor) => ({ left: anchor.right, right: anchor.left }))
  );
}

/**
 * Pins the passage at hand; the second one, on the other side, makes the two partners and asks for
 * the comparison to be aligned anew around them.
 */
export function pin(state: State, screen: CompareScreen, row: ComparisonRow | undefined): Step {
  const { pinned } = screen;
  const side = pinned ? (pinned.side === 'left' ? 'right' : 'left') : sideOf(screen, row);
  const sentence = row?.[side][0];
  if (sentence === undefined) return tell(state, `No passage on the ${side} here.`);
  if (pinned) {
    const anchor = { left: pinned.sentence, right: pinned.sentence, [side]: sentence };
    return pinBoth(replace(state, { ...screen, pinned: null }), screen, anchor);
  }
  const other = side === 'left' ? 'right' : 'left';
  const waiting = { ...screen, pinned: { side, sentence }, side: other } as const;
  const { keys } = state.preferences;
  const again = keyOf(keys, 'compare', 'pin');
  const letGo = keyOf(keys, 'compare', 'escape');
  const how = `${again} on its partner on the ${other}${letGo ? `, ${letGo} to let go` : ''}`;
  const notice = `Pinned on the ${side}; ${how}.`;
  return tell(replace(state, waiting), notice);
}

function pinBoth(state: State, screen: CompareScreen, anchor: Anchor): Step {
  const { story } = screen;
  const pair = shownIn(screen);
  const others = pinsOf(state, pair.left, pair.right).filter(
    ({ left, right }) => left !== anchor.left && right !== anchor.right,
  );
  return pinAnew(
    state,
    story,
    pair,
    [...others, anchor],
    ['Pinned as partners.', 'pinned two passages'],
  );
}

/** Lets all go that is pinned in the two versions. */
export function unpin(state: State, screen: CompareScreen): Step {
  const { story } = screen;
  const pair = shownIn(screen);
  return pinsOf(state, pair.left, pair.right).length === 0
    ? tell(state, 'No passages are pinned in these two versions.')
    : pinAnew(state, story, pair, [], ['No passages are pinned any more.', 'let the pins go']);
}

function pinAnew(
  state: State,
  story: Story,
  pair: Pair,
  anchors: readonly Anchor[],
  [notice, done]: readonly [notice: string, done: string],
): Step {
  const name = `${pair.left} ${pair.right}`;
  const kept = keepDone(
    { ...state, notice, link: null },
    [{ mark: 'pins', pair: name, anchors }],
    done,
  );
  const asked = askComparison(kept.state, story, pair);
  return { ...asked, effects: [...asked.effects, ...kept.effects] };
}

/** The side that the reader means, if it has a passage in this row; else the one that has. */
function sideOf({ side }: CompareScreen, row: ComparisonRow | undefined): 'left' | 'right' {
  const other = side === 'left' ? 'right' : 'left';
  return row && row[side].length === 0 ? other : side;
}
