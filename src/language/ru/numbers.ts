import type { NumberWords } from '../number-words.ts';
import type { Own } from '../own-words.ts';
import { grouped, setOf, withEndings, words } from '../words.ts';

type Numbers = readonly (readonly [string, number])[];

const MASCULINE = ' а у ом е ы ов ам ами ах';

/** Numbers in -ь, by their stems: "пять", "пяти", "пятью". */
const SOFT: Numbers = [
  ...grouped(5, 1, 'пят|шест|сем|восем|девят|десят|одиннадцат|двенадцат|тринадцат|четырнадцат'),
  ...grouped(15, 1, 'пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат|двадцат'),
  ['тридцат', 30],
];

/** What stands before "десят" and "сот" in five to nine of them: nominative, genitive, instrumental. */
const FACTORS: Numbers = grouped(
  5,
  1,
  'пять пяти пятью|шесть шести шестью|семь семи семью|восемь восьми восемью восьмью|девять девяти девятью',
);

function factored(scale: number, endings: string): Numbers {
  return FACTORS.filter(([, value]) => scale === 100 || value < 9).flatMap(([form, value]) =>
    words(endings).map((ending) => [form + ending, value * scale] as const),
  );
}

const SMALL: Numbers = [
  ['ноль', 0],
  ['нуль', 0],
  ['нуля', 0],
  ...grouped(
    1,
    1,
    `один одна одно одни одного одной одному одним одном одних одними одну|
     два две двух двум двумя двое двоих двоим двоими|
     три трёх трём тремя трое троих троим троими|
     четыре четырёх четырём четырьмя четверо четверых четверым четверыми|
     пятеро пятерых пятерым|шестеро шестерых шестерым|семеро семерых семерым`,
  ),
  ...withEndings(
    SOFT.filter(([, value]) => value < 20),
    'ь и ью',
  ),
  ['восьми', 8],
  ['восьмью', 8],
  ['полтора', 1.5],
  ['полторы', 1.5],
  ['полутора', 1.5],
];

const HUNDREDS: Numbers = [
  ...grouped(
    100,
    100,
    `сто ста|двести двухсот двумстам двумястами двухстах|триста трёхсот трёмстам тремястами трёхстах|
     четыреста четырёхсот четырёмстам четырьмястами четырёхстах`,
  ),
  ...factored(100, 'сот стам стами стах'),
  ['полтораста', 150],
];

const TENS: Numbers = [
  ...withEndings(
    SOFT.filter(([, value]) => value >= 20),
    'ь и ью',
  ),
  ['сорок', 40],
  ['сорока', 40],
  ...factored(10, 'десят десяти десятью'),
  ['девяносто', 90],
  ['девяноста', 90],
];

const SCALES: Numbers = [
  ...withEndings([['тысяч', 1e3]], 'а и е у ей ью ам ами ах'),
  ['тысяч', 1e3],
  ...masculine('миллион', 1e6),
  ...masculine('миллиард', 1e9),
  ...masculine('триллион', 1e12),
  ['тыс', 1e3],
  ['млн', 1e6],
  ['млрд', 1e9],
  ['трлн', 1e12],
];

function masculine(stem: string, value: number): Numbers {
  return MASCULINE.split(' ').map((ending) => [stem + ending, value] as const);
}

/** Ordinals without their ending. */
const ORDINALS: Numbers = [
  ...grouped(1, 1, 'перв|втор'),
  ...grouped(4, 1, 'четверт четвёрт|пят|шест|седьм|восьм'),
  ...SOFT.filter(([, value]) => value > 8),
  ['сороков', 40],
  ...grouped(50, 10, 'пятидесят|шестидесят|семидесят|восьмидесят|девяност'),
  ...grouped(
    100,
    100,
    'сот|двухсот|трёхсот|четырёхсот|пятисот|шестисот|семисот|восьмисот|девятисот',
  ),
  ['тысячн', 1e3],
  ['миллионн', 1e6],
  ['миллиардн', 1e9],
];

const ENDINGS = 'ый ой ая ое ые ого ому ым ом ую ых ыми ою';
const THIRD: Numbers = withEndings([['треть', 3]], 'я е и его ему им ем ю ей их ими');

export const numbers: Own<NumberWords> = {
  // "Семью" is as often the family.
  units: new Map([...SMALL, ...HUNDREDS].filter(([form]) => form !== 'семью')),
  tens: new Map(TENS),
  scales: new Map([
    ...SCALES,
    ...withEndings([['десят', 10]], 'ок ка ку ком ке ков'),
    ...withEndings([['сотн', 100]], 'я и ю ей е'),
    ['сотен', 100],
    ...withEndings([['дюжин', 12]], 'а ы у ой е'),
    ['дюжин', 12],
  ]),
  bareScales: setOf(
    'десяток сотня сотню сотней дюжина дюжину тысячи тысяча тысячу миллион миллиона миллиард миллиарда триллион',
  ),
  vagueScales: new Map([
    ...withEndings([['десятк', 10]], 'и ов ам ами ах'),
    ...withEndings([['сотн', 100]], 'и ям ями ях'),
    ['сотен', 100],
    ...withEndings([['тысяч', 1e3]], 'и ам ами ах'),
    ...withEndings([['миллион', 1e6]], 'ы ам ами ах'),
    ...withEndings([['миллиард', 1e9]], 'ы ам ами ах'),
  ]),
  shortScales: new Map([
    ['тыс', 1e3],
    ['млн', 1e6],
    ['млрд', 1e9],
    ['трлн', 1e12],
  ]),
  ordinals: new Map([...withEndings(ORDINALS, ENDINGS), ['третий', 3], ...THIRD]),
  ordinalEndings: setOf('й я е ю го му м х ый ой ая ое ые ого ому ым ом ую ых ья ье ьи ьего'),
  denominators: new Map([
    ...withEndings([['половин', 2]], 'а ы е у ой'),
    ...withEndings([['трет', 3]], 'ь и'),
    ['третью', 3],
    ...withEndings([['четверт', 4]], 'ь и ью'),
    ...withEndings(ORDINALS, 'ая ой ую').filter(([, value]) => value > 2),
  ]),
  pluralDenominators: new Map([
    ['трети', 3],
    ['третей', 3],
    ['четверти', 4],
    ['четвертей', 4],
    ...withEndings(ORDINALS, 'ых').filter(([, value]) => value > 2),
  ]),
  nounsOfParts: setOf('треть третью четверть четвертью'),
  halves: setOf('пол'),
  beforePart: setOf('с и целых целая целой'),
  multiples: new Map([
    ['вдвое', 2],
    ['втрое', 3],
    ['вчетверо', 4],
    ['дважды', 2],
    ['трижды', 3],
  ]),
  point: setOf('точка запятая'),
  negative: setOf('минус'),
  several: setOf('несколько нескольких нескольким несколькими'),
  besideParts: setOf('на около почти более менее до из примерно'),
};
