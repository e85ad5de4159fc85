import { NONE } from '../none.ts';
import type { NumberWords } from '../number-words.ts';
import { numbered, setOf, words } from '../words.ts';

type Numbers = readonly (readonly [string, number])[];

/** Each word ten more than the one before it, from twenty on. */
function tens(list: string): Numbers {
  return words(list).map((word, index) => [word, 10 * (index + 2)] as const);
}

function plurals(numbers: Numbers): Numbers {
  return numbers.map(([word, value]) => [`${word}s`, value] as const);
}

const SCALES: Numbers = [
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
];

const ORDINALS: Numbers = [
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
];

export const numbers: NumberWords = {
  ...NONE.numbers,
  decimal: '.',
  spokenHundreds: true,
  andBehind: { least: 100, most: Infinity },
  groupScale: 100,
  beforePart: setOf('and'),
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
  scales: new Map([...SCALES, ...plurals(SCALES)]),
  vagueScales: new Map([['tens', 10], ...plurals(SCALES)]),
  shortScales: new Map([
    ['k', 1e3],
    ['lkh', 1e5],
    ['mn', 1e6],
    ['mln', 1e6],
    ['mil', 1e6],
    ['mio', 1e6],
    ['cr', 1e7],
    ['bn', 1e9],
    ['bln', 1e9],
    ['tn', 1e12],
    ['tln', 1e12],
    ['trn', 1e12],
  ]),
  letterScales: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['b', 1e9],
    ['t', 1e12],
  ]),
  ordinals: new Map(ORDINALS),
  pluralOrdinals: new Map(plurals(ORDINALS)),
  ordinalEndings: setOf('st nd rd th'),
  denominators: new Map([
    ['half', 2],
    ['quarter', 4],
  ]),
  pluralDenominators: new Map([
    ['halves', 2],
    ['quarters', 4],
  ]),
  multiples: new Map([
    ['twice', 2],
    ['thrice', 3],
    ['doubled', 2],
    ['doubling', 2],
    ['tripled', 3],
    ['tripling', 3],
    ['trebled', 3],
    ['trebling', 3],
    ['quadrupled', 4],
    ['quadrupling', 4],
    ['halved', 1 / 2],
    ['halving', 1 / 2],
  ]),
  multipliers: new Map([
    ['double', 2],
    ['doubles', 2],
    ['triple', 3],
    ['triples', 3],
    ['quadruple', 4],
  ]),
  point: setOf('point'),
  negative: setOf('minus negative'),
  several: setOf('several'),
  few: setOf('few'),
  besideParts: setOf(
    'of by about around almost nearly over than under roughly some up down and above below to',
  ),
};
