import { compareFigures } from '../../src/figures/compare.ts';
import type { WordedSide } from '../../src/figures/elsewhere.ts';
import { side } from './sides.ts';

/** Two tables of so many lines, a sentence each; every third line has the same two figures. */
export function tables(lines: number): WordedSide[] {
  return [0, 1].map((shift) =>
    side(
      ...Array.from({ length: lines }, (_, at) =>
        at % 3 === 0
          ? 'Five missiles and 60 drones.'
          : `Town ${'abcdefgh'[at % 8]} lost ${100 + at * 7 + shift} homes and ${at + 2} people on Monday.`,
      ),
    ),
  );
}

/** Makes and compares them, each sentence with the one of its number. */
export function compared(lines: number): number {
  const [left, right] = tables(lines);
  if (left === undefined || right === undefined) return 0;
  const passages = left.sentences.map((_, at) => ({ left: [at], right: [at] }));
  return compareFigures(left, right, passages).length;
}
