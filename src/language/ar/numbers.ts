import type { NumberWords } from '../number-words.ts';
import type { Own } from '../own-words.ts';
import { grouped, setOf, words } from '../words.ts';

type Numbers = readonly (readonly [string, number])[];

const UNITS: Numbers = grouped(
  1,
  1,
  `واحد واحدة أحد إحدى|اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنان إثنين إثنى إثنتى اثنى اثنتى|ثلاثة ثلاث|أربعة أربع|خمسة خمس|
   ستة ست|سبعة سبع|ثمانية ثماني ثمان|تسعة تسع|عشرة عشر`,
);

/** Eleven to nineteen are two words: "ثلاثة عشر". */
const TEENS: Numbers = UNITS.filter(([, value]) => value < 10).flatMap(([unit, value]) =>
  ['عشر', 'عشرة'].map((ten) => [`${unit} ${ten}`, 10 + value] as const),
);

const TENS: Numbers = grouped(
  20,
  10,
  'عشرون عشرين|ثلاثون ثلاثين|أربعون أربعين|خمسون خمسين|ستون ستين|سبعون سبعين|ثمانون ثمانين|تسعون تسعين',
);

const HUNDREDS: Numbers = [
  ...words('مئتان مئتين مائتان مائتين مئتا مائتا مئتي مائتي').map((form) => [form, 200] as const),
  ...grouped(3, 1, 'ثلاث|أربع|خمس|ست|سبع|ثمان ثماني|تسع').flatMap(([unit, value]) =>
    ['مئة', 'مائة'].map((hundred) => [unit + hundred, value * 100] as const),
  ),
];

const SCALES: Numbers = [
  ...words('مئة مائة مئات').map((form) => [form, 100] as const),
  ...words('ألف آلاف ألفا ألفاً').map((form) => [form, 1e3] as const),
  ...words('مليون ملايين مليونا مليوناً').map((form) => [form, 1e6] as const),
  ...words('مليار مليارات مليارا ملياراً بليون').map((form) => [form, 1e9] as const),
  ...words('تريليون تريليونات ترليون تريليونا').map((form) => [form, 1e12] as const),
  ...words('دزينة دزينات دزينتين').map((form) => [form, 12] as const),
];

const ORDINALS: Numbers = [
  ...grouped(
    1,
    1,
    `أول أولى|ثاني ثانية|ثالث ثالثة|رابع رابعة|خامس خامسة|سادس سادسة|سابع سابعة|ثامن ثامنة|
     تاسع تاسعة|عاشر عاشرة`,
  ),
];

/** With the article, which is written with the word. */
function definite(numbers: Numbers): Numbers {
  return numbers.map(([form, value]) => [`ال${form}`, value] as const);
}

export const numbers: Own<NumberWords> = {
  units: new Map([['صفر', 0], ...UNITS, ...TEENS, ...HUNDREDS]),
  tens: new Map(TENS),
  unitsFirst: true,
  andBehind: { least: 1, most: Infinity },
  groupScale: 100,
  scales: new Map(SCALES),
  bareScales: setOf('مئة مائة ألف مليون مليار تريليون ألفا مليونا'),
  duals: new Map<string, readonly string[]>([
    ...words('ألفان ألفين ألفا').map((form) => [form, ['اثنان', 'ألف']] as const),
    ...words('مليونان مليونين').map((form) => [form, ['اثنان', 'مليون']] as const),
    ...words('ملياران مليارين').map((form) => [form, ['اثنان', 'مليار']] as const),
  ]),
  vagueScales: new Map([
    ['عشرات', 10],
    ['مئات', 100],
    ['آلاف', 1e3],
    ['ملايين', 1e6],
  ]),
  ordinals: new Map([
    ...definite(ORDINALS),
    ...definite(TENS),
    ...definite([
      ['حادي عشر', 11],
      ['حادية عشرة', 11],
      ...ORDINALS.filter(([, value]) => value > 1 && value < 10).flatMap(([form, value]) =>
        ['عشر', 'عشرة'].map((ten) => [`${form} ${ten}`, 10 + value] as const),
      ),
      ['واحد', 1],
      ['واحدة', 1],
      ['حادي', 1],
      ['حادية', 1],
      ['مئة', 100],
      ['مائة', 100],
      ['ألف', 1e3],
      ['مليون', 1e6],
    ]),
    ...ORDINALS.filter(([, value]) => value !== 2),
  ]),
  ordinalsChain: true,
  denominators: new Map([
    ['نصف', 2],
    ['نص', 2],
    ['ثلث', 3],
    ['ربع', 4],
    ['سدس', 6],
    ['ثمن', 8],
  ]),
  pluralDenominators: new Map([
    ['أثلاث', 3],
    ['أرباع', 4],
    ['أخماس', 5],
    ['أسداس', 6],
    ['أسباع', 7],
    ['أثمان', 8],
    ['أعشار', 10],
  ]),
  nounsOfParts: setOf('ثلث ربع'),
  beforePart: setOf('و'),
  point: setOf('فاصلة'),
  negative: setOf('سالب ناقص'),
  several: setOf('عدة بضع بضعة'),
};
