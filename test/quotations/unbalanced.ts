import { compareQuotations } from '../../src/quotations/compare-quotations.ts';
import { spoken } from '../speech/body.ts';

/** What is said in one sentence that goes on and on, its quotation marks never in pairs, and in its revision; how much that is. */
export function unbalanced(times: number): number {
  const [left, right] = ['yes', 'no'].map((word) =>
    spoken(`the drivers' and 'the owners' said '${word}. `.repeat(times)),
  ) as [ReturnType<typeof spoken>, ReturnType<typeof spoken>];
  return compareQuotations(left, right, [{ left: [0], right: [0] }]).length;
}
