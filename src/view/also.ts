import type { Comparison, Side } from '../compare/comparison.ts';
import { passageSpan, quoted } from '../compare/findings.ts';
import { kept } from '../text/kept.ts';
import { rowsOfSentences } from './gutter.ts';

/** Where else a fact of a row is told: the other row, by index, and the sentence of its side. */
export interface Also {
  readonly row: number;
  readonly side: Side;
  readonly sentence: number;
}

/** Of each row, by index, where else a fact of it is told, each other row once, in their order; gathered once. */
export const furtherRows = kept((comparison: Comparison): readonly (readonly Also[])[] => {
  const rowsOf = {
    left: rowsOfSentences(comparison, 'left'),
    right: rowsOfSentences(comparison, 'right'),
  };
  const found = comparison.rows.map(() => new Map<number, Also>());
  const add = (from: number, also: Also): void => {
    const known = found[from];
    if (from !== also.row && known && !known.has(also.row)) known.set(also.row, also);
  };
  for (const { left, right } of comparison.further) {
    const [one, other] = [rowsOf.left[left] ?? -1, rowsOf.right[right] ?? -1];
    add(one, { row: other, side: 'right', sentence: right });
    add(other, { row: one, side: 'left', sentence: left });
  }
  return found.map((places) => [...places.values()].sort((a, b) => a.row - b.row));
});

/** Says where else a row's fact is told, with how that sentence begins: "also: passage 31 on the right “Rescuers …”". */
export function alsoLines(comparison: Comparison, places: readonly Also[]): string[] {
  return places.map(({ row, side, sentence }) => {
    const reading = comparison[side];
    const words = quoted(reading, passageSpan(reading, [sentence]));
    return `also: passage ${row + 1} on the ${side} ${words}`;
  });
}
