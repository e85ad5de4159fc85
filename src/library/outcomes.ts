import type { Outcome } from '../store/add.ts';
import { grouped } from '../view/describe.ts';

/** What became of a text, in words; in the order in which it is told. */
export const WHAT: Readonly<Record<Outcome['what'], string>> = {
  first: 'new',
  changed: 'changed',
  returned: 'changed back',
  short: 'cut short',
  notice: 'only a notice',
  same: 'the same',
};

/** "1,200 new, 4 changed"; empty where there is nothing to say, as of what is as it was unless `same`. */
export function outcomesInWords(
  counts: ReadonlyMap<Outcome['what'], number>,
  same: boolean,
): string {
  const kinds = Object.entries(WHAT).flatMap(([what, word]) => {
    const number = counts.get(what as Outcome['what']) ?? 0;
    const isTold = number > 0 && (same || what !== 'same');
    return isTold ? [`${grouped(number)} ${word}`] : [];
  });
  return kinds.join(', ');
}
