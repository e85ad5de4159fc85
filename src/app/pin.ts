import type { ComparisonRow } from '../compare/comparison.ts';
import { ask, type CompareScreen, replace, type State, type Step, tell } from './state.ts';

/**
 * Pins the passage at hand; the second one, on the other side, makes the two partners and asks for
 * the comparison to be aligned anew around them.
 */
export function pin(state: State, screen: CompareScreen, row: ComparisonRow | undefined): Step {
  const { pinned, comparison, story } = screen;
  const side = pinned ? (pinned.side === 'left' ? 'right' : 'left') : sideOf(screen, row);
  const sentence = row?.[side][0];
  if (sentence === undefined) return tell(state, `No passage on the ${side} here.`);
  if (!pinned) {
    const other = side === 'left' ? 'right' : 'left';
    const waiting = { ...screen, pinned: { side, sentence }, side: other } as const;
    const notice = `Pinned on the ${side}; m on its partner on the ${other}, Esc to let go.`;
    return tell(replace(state, waiting), notice);
  }
  const anchor = { left: pinned.sentence, right: pinned.sentence, [side]: sentence };
  const anchors = [
    ...screen.anchors.filter((old) => old.left !== anchor.left && old.right !== anchor.right),
    anchor,
  ];
  const [left, right] = [comparison.left.article.id, comparison.right.article.id];
  const asked = ask(replace(state, { ...screen, pinned: null }), {
    do: 'compare',
    story,
    left,
    right,
    anchors,
  });
  return { ...asked, state: { ...asked.state, notice: 'Pinned as partners.' } };
}

/** The side that the reader means, if it has a passage in this row; else the one that has. */
function sideOf({ side }: CompareScreen, row: ComparisonRow | undefined): 'left' | 'right' {
  const other = side === 'left' ? 'right' : 'left';
  return row && row[side].length === 0 ? other : side;
}
