import type { Change, Comparison, ParatextChange, Side } from '../compare/comparison.ts';
import { isWording, listed } from '../compare/weights.ts';
import { changeInWords, count } from './describe.ts';
import type { Glyphs } from './glyphs.ts';
import { paratextLine } from './paratext.ts';

/** So many changes are told before the texts; the others are counted. */
const MOST = 10;

/**
 * What was found, in the articles' own words: a line for each change, contradictions first, with
 * the number of its passage, and how many more there are. Wording is told only where nothing
 * weighs more; `all` tells every change.
 */
export function foundLines(comparison: Comparison, { all = false } = {}): string[] {
  const changes = listed(comparison);
  const telling = changes.filter((change) => !isWording(change, comparison.rows));
  const worth = all || telling.length === 0 ? changes : telling;
  const told = all ? worth : worth.slice(0, MOST);
  const more = changes.length - told.length;
  return [
    ...told.map(foundLine),
    ...(more > 0
      ? [`${count(more, 'more change')}, ${more === 1 ? 'it is' : 'they are'} marked below`]
      : []),
  ];
}

/** "killed: eight → nine (passage 4)", "name: Clark → Clarke (passage 2)". */
function foundLine(change: Change | ParatextChange): string {
  const place = `(passage ${change.row + 1})`;
  if ('role' in change) return `${paratextLine(change)} ${place}`;
  return `${change.kind === 'figure' ? change.why : changeInWords(change)} ${place}`;
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
