import type { NumberWords } from '../number-words.ts';
import type { Own } from '../own-words.ts';
import { grouped, setOf, withEndings, words } from '../words.ts';

type Numbers = readonly (readonly [string, number])[];

/** Numbers in -ять, by their stems: "дванадцять", "дванадцяти", "дванадцятьма". */
const SOFT: Numbers = [
  ['п’ят', 5],
  ['дев’ят', 9],
  ['десят', 10],
  ...grouped(11, 1, 'одинадцят|дванадцят|тринадцят|чотирнадцят|п’ятнадцят|шістнадцят|сімнадцят'),
  ...grouped(18, 1, 'вісімнадцят|дев’ятнадцят|двадцят'),
  ['тридцят', 30],
];
const CASES = 'ь и ьох ьом ьма ьома';

const SMALL: Numbers = [
  ['нуль', 0],
  ['нуля', 0],
  ...grouped(
    1,
    1,
    `один одна одне одно одні одного одної однієї одному одній одним однією одну одних одними|
     два дві двох двом двома двоє|три трьох трьом трьома троє|
     чотири чотирьох чотирьом чотирма четверо|п’ятеро|шестеро|семеро`,
  ),
  ...grouped(
    6,
    1,
    `шість шести шістьох шістьом шістьма шістьома|сім семи сімох сімом сьома сімома|
     вісім восьми вісьмох вісьмом вісьма вісьмома`,
  ),
  ...withEndings(
    SOFT.filter(([, value]) => value < 20),
    CASES,
  ),
  ...withEndings(
    SOFT.filter(([, value]) => value > 9 && value < 20),
    'еро',
  ),
  ['півтора', 1.5],
  ['півтори', 1.5],
];

const HUNDREDS: Numbers = [
  ...grouped(
    100,
    100,
    `сто ста|двісті двохсот двомстам двомастами двохстах|триста трьохсот трьомстам трьомастами трьохстах|
     чотириста чотирьохсот чотирьомстам чотирмастами чотирьохстах|
     п’ятсот п’ятисот п’ятистам п’ятьмастами п’ятистах|шістсот шестисот шестистам шістьмастами шестистах|
     сімсот семисот семистам сьомастами семистах|вісімсот восьмисот восьмистам вісьмастами восьмистах|
     дев’ятсот дев’ятисот дев’ятистам дев’ятьмастами дев’ятистах`,
  ),
];

const TENS: Numbers = [
  ...withEndings(
    SOFT.filter(([, value]) => value >= 20),
    CASES,
  ),
  ['сорок', 40],
  ['сорока', 40],
  ...grouped(50, 10, 'п’ятдесят|шістдесят|сімдесят|вісімдесят'),
  ...withEndings(grouped(50, 10, 'п’ятдесят|шістдесят|сімдесят|вісімдесят'), 'и ьох ьом ьма'),
  ['дев’яносто', 90],
  ['дев’яноста', 90],
];

const MASCULINE = ' а у ом і и ів ам ами ах';

function masculine(stem: string, value: number): Numbers {
  return MASCULINE.split(' ').map((ending) => [stem + ending, value] as const);
}

const SCALES: Numbers = [
  ...withEndings([['тисяч', 1e3]], 'а і у ею ам ами ах'),
  ['тисяч', 1e3],
  ...masculine('мільйон', 1e6),
  ...masculine('мільярд', 1e9),
  ...masculine('трильйон', 1e12),
  ['тис', 1e3],
  ['млн', 1e6],
  ['млрд', 1e9],
  ['трлн', 1e12],
];

/** Ordinals without their ending. */
const ORDINALS: Numbers = [
  ...grouped(1, 1, 'перш|друг'),
  ...grouped(4, 1, 'четверт|п’ят|шост|сьом|восьм'),
  ...SOFT.filter(([, value]) => value > 8),
  ['сороков', 40],
  ...grouped(50, 10, 'п’ятдесят|шістдесят|сімдесят|вісімдесят|дев’яност'),
  ...grouped(
    100,
    100,
    'сот|двохсот|трьохсот|чотирьохсот|п’ятисот|шестисот|семисот|восьмисот|дев’ятисот',
  ),
  ['тисячн', 1e3],
  ['мільйонн', 1e6],
  ['мільярдн', 1e9],
];

const ENDINGS = 'ий а е і ого ої ому ій им ою у их ими ім';

export const numbers: Own<NumberWords> = {
  units: new Map(straight([...SMALL, ...HUNDREDS])),
  tens: new Map(straight(TENS)),
  scales: new Map([
    ...SCALES,
    ...withEndings([['десят', 10]], 'ок ка ку ком ки ків'),
    ...withEndings([['сотн', 100]], 'я і ю ею'),
    ['сотень', 100],
    ...withEndings([['дюжин', 12]], 'а и у ою'),
    ['дюжин', 12],
  ]),
  bareScales: setOf(
    'десяток сотня сотню сотнею дюжина дюжину тисячі тисяча тисячу мільйон мільйона мільярд мільярда трильйон',
  ),
  vagueScales: new Map([
    ...withEndings([['десятк', 10]], 'и ів ам ами ах'),
    ...withEndings([['сотн', 100]], 'і ям ями ях'),
    ['сотень', 100],
    ...withEndings([['тисяч', 1e3]], 'і ам ами ах'),
    ...withEndings([['мільйон', 1e6]], 'и ам ами ах'),
    ...withEndings([['мільярд', 1e9]], 'и ам ами ах'),
  ]),
  shortScales: new Map([
    ['тис', 1e3],
    ['млн', 1e6],
    ['млрд', 1e9],
    ['трлн', 1e12],
  ]),
  ordinals: new Map(
    straight([
      ...withEndings(ORDINALS, ENDINGS),
      ...words(
        'третій третя третє треті третього третьої третьому третім третьою третю третіх третіми',
      ).map((form) => [form, 3] as const),
    ]),
  ),
  ordinalEndings: setOf('й я а е є ї ю у го му м х ша ий ій ої ого ому ою их'),
  denominators: new Map(
    straight([
      ...withEndings([['половин', 2]], 'а и і у ою'),
      ...withEndings([['третин', 3]], 'а и і у ою'),
      ...withEndings([['чверт', 4]], 'ь і'),
      ['чвертю', 4],
      ...withEndings(ORDINALS, 'а у').filter(([, value]) => value > 2),
    ]),
  ),
  pluralDenominators: new Map(
    straight([
      ['третини', 3],
      ['третин', 3],
      ['чверті', 4],
      ['чвертей', 4],
      ...withEndings(ORDINALS, 'их і').filter(([, value]) => value > 2),
    ]),
  ),
  nounsOfParts: setOf('третина третину третиною чверть чвертю'),
  halves: setOf('пів'),
  beforePart: setOf('з із і й цілих ціла цілої'),
  multiples: new Map([
    ['удвічі', 2],
    ['вдвічі', 2],
    ['утричі', 3],
    ['втричі', 3],
    ['двічі', 2],
    ['тричі', 3],
  ]),
  point: setOf('кома крапка'),
  negative: setOf('мінус'),
  several: setOf('кілька кількох кільком кількома декілька декількох'),
  besideParts: setOf('на близько майже понад менше до з приблизно'),
};

/** As a text's words are read: with a straight apostrophe. */
function straight(numbers: Numbers): Numbers {
  return numbers.map(([form, value]) => [form.replaceAll('’', "'"), value] as const);
}
