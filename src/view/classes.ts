import type { Change, ParatextChange, ParatextRole } from '../compare/comparison.ts';

/**
 * What a change is called, and what that means: the one table for the list of changes, the linear
 * form, the exports and the legend. A change is called by its finer kind where it has one.
 */
const CLASSES = {
  figure: 'a figure is another, or one that only one side has',
  bound: 'a figure has another bound: at least, at most, about',
  quotation: 'a quotation has other words',
  trimmed: 'a quotation of which the other side gives a part',
  speaker: 'a quotation is given to somebody else',
  reported: 'what stood in quotation marks is reported now',
  quoted: 'what was reported stands in quotation marks now',
  attribution: 'something is said by another source',
  'said as': 'something is said with another verb: said, claimed',
  negation: 'one side says no, the other does not',
  certainty: 'something is more sure, or less: may, reportedly',
  modal: 'something must, can, or will be: another of them',
  direction: 'something rose that fell, or the like',
  name: 'another name, or one that only one side has',
  spelling: 'a name is written in another way',
  title: 'somebody is called something else: minister, president',
  clause: 'a part of a sentence that only one side has',
  elsewhere: 'a sentence that the other side tells elsewhere',
  unsure: 'a sentence that the other side may tell in other words',
  unmatched: 'a sentence for which the other side has no match',
  added: 'sentences that only the right has',
  removed: 'sentences that only the left has',
  moved: 'sentences that stand in another order',
  wording: 'other words',
  form: 'the same in another form: has not, hasn’t; 81 per cent, 81%',
  typography: 'only signs, spaces or capitals differ',
} as const;

type ClassName = keyof typeof CLASSES;

/** All that a change in the story's prose can be called, with what that means. */
export const LEGEND: readonly (readonly [name: string, about: string])[] = Object.entries(CLASSES);

/** Cells of the longest name. */
export const LONGEST_NAME = Math.max(...LEGEND.map(([name]) => name.length));

/** What a change is called: by its finer kind, else by its kind, or by the block that it is. */
export function changeName(change: Change | ParatextChange): ClassName | ParatextRole {
  if ('role' in change) return change.role;
  const { kind, sense } = change;
  // A figure without a match is a figure first: its row has that mark.
  if (sense === null || (kind === 'figure' && sense === 'unmatched')) return kind;
  // A verb by itself would be a riddle.
  return sense === 'verb' ? 'said as' : sense;
}
