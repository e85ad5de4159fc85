import { compareQuotations } from '../../src/quotations/compare-quotations.ts';
import { spoken } from '../speech/body.ts';

/** A text in which the same few words are quoted again and again, and its revision; how much that is. */
export function alike(times: number): number {
  const half = "It's the 'city' s' ".repeat(times / 2);
  const [left, right] = ['', ' rain '].map((word) => spoken(`${half}${word}${half}`)) as [
    ReturnType<typeof spoken>,
    ReturnType<typeof spoken>,
  ];
  return compareQuotations(left, right, [{ left: [0], right: [0] }]).length;
}
