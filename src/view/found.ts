import type { Change, Comparison, ParatextChange, Side } from '../compare/comparison.ts';
import { listed } from '../compare/weights.ts';
import { count } from './describe.ts';
import type { Glyphs } from './glyphs.ts';
import { matterLine, matterOf } from './matter.ts';

/**
 * What was found, in the articles' own words: the matter of the comparison, or with `all` every
 * change, a line each with the number of its passage, and how many more there are.
 */
export function foundLines(comparison: Comparison, { all = false } = {}): string[] {
  const changes = listed(comparison);
  const told = all ? changes : matterOf(comparison).map(({ change }) => change);
  const more = changes.length - told.length;
  return [
    ...told.map(foundLine),
    ...(more > 0
      ? [`${count(more, 'more change')}, ${more === 1 ? 'it is' : 'they are'} marked below`]
      : []),
  ];
}

/** "killed: eight → nine (passage 4)". */
function foundLine(change: Change | ParatextChange): string {
  return `${matterLine(change)} (passage ${change.row + 1})`;
}

/** That the furniture round the stories differs, in one line; empty where it does not. */
export function furnitureLine({ hidden: { furniture } }: Comparison): string[] {
  if (furniture === 0) return [];
  const blocks = count(furniture, 'block');
  return [
    `${blocks} around the articles ${furniture === 1 ? 'differs' : 'differ'}: --all shows ${furniture === 1 ? 'it' : 'them'}`,
  ];
}

/** The furniture that only one side has, a line for each block after the sign of its side. */
export function furnitureLines(comparison: Comparison, { onLeft, onRight }: Glyphs): string[] {
  const { left, right } = comparison.furniture;
  const textOf = (side: Side, sign: string, { start, end }: (typeof left)[number]): string =>
    `${sign} ${comparison[side].article.text.slice(start, end).replace(/\s+/g, ' ')}`;
  return [
    ...left.map((span) => textOf('left', onLeft, span)),
    ...right.map((span) => textOf('right', onRight, span)),
  ];
}
