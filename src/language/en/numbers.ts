import type { NumberWords } from '../number-words.ts';
import { numbered, words } from '../words.ts';

/** Each word ten times the one before it, from twenty or twentieth on. */
function tens(list: string): readonly (readonly [string, number])[] {
  return words(list).map((word, index) => [word, 10 * (index + 2)] as const);
}

export const numbers: NumberWords = {
  units: new Map([
    ['zero', 0],
    ['nought', 0],
    ['naught', 0],
    ...numbered(
      `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
       sixteen seventeen eighteen nineteen`,
    ),
  ]),
  tens: new Map(tens('twenty thirty forty fifty sixty seventy eighty ninety')),
  scales: new Map([
    ['dozen', 12],
    ['hundred', 100],
    ['thousand', 1e3],
    ['lakh', 1e5],
    ['lac', 1e5],
    ['million', 1e6],
    ['crore', 1e7],
    ['krore', 1e7],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['quadrillion', 1e15],
  ]),
  ordinals: new Map([
    ...numbered(
      `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
       fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`,
    ),
    ...tens('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'),
    ['hundredth', 100],
    ['thousandth', 1e3],
    ['millionth', 1e6],
    ['billionth', 1e9],
    ['trillionth', 1e12],
  ]),
};
