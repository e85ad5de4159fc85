import type { MeasureWords } from '../measure-words.ts';
import type { MoneyWords } from '../money-words.ts';
import type { Own } from '../own-words.ts';
import { declined, paired, phrases, setOf } from '../words.ts';

const MASCULINE = '- а у ом і и ів ам ами ах';
const FEMININE = 'а и і у ою ам ами ах -';
const SOFT_FEMININE = 'я і ю ею ь ям ями ях';
const ADJECTIVE = 'ий ого ому им і их ими';

const masculine = (stem: string): readonly string[] => declined(stem, MASCULINE);
const feminine = (stem: string): readonly string[] => declined(stem, FEMININE);

/** Names in all cases. */
export const measures: Own<MeasureWords> = {
  units: [
    ['kilometre', masculine('кілометр')],
    ['metre', masculine('метр')],
    ['centimetre', masculine('сантиметр')],
    ['millimetre', masculine('міліметр')],
    ['mile', declined('мил', SOFT_FEMININE)],
    ['yard', masculine('ярд')],
    ['foot', masculine('фут')],
    ['inch', masculine('дюйм')],
    ['square kilometre', paired(declined('квадратн', ADJECTIVE), masculine('кілометр'))],
    ['square metre', paired(declined('квадратн', ADJECTIVE), masculine('метр'))],
    [
      'cubic metre',
      [...paired(declined('кубічн', ADJECTIVE), masculine('метр')), ...masculine('кубометр')],
    ],
    ['hectare', masculine('гектар')],
    ['litre', masculine('літр')],
    ['millilitre', masculine('мілілітр')],
    ['hectolitre', masculine('гектолітр')],
    ['gallon', masculine('галон')],
    ['barrel', declined('барел', 'ь я ю ем і ів ям ями ях')],
    ['gram', masculine('грам')],
    ['kilogram', [...masculine('кілограм'), 'кіло']],
    ['milligram', masculine('міліграм')],
    ['tonne', feminine('тонн')],
    ['ounce', declined('унці', 'я ї ю єю й ям ями ях')],
    ['kilometre per hour', ['кілометрів на годину', 'кілометри на годину', 'кілометр на годину']],
    [
      'degree Celsius',
      masculine('градус').flatMap((form) => [`${form} цельсія`, `${form} за цельсієм`]),
    ],
    [
      'degree Fahrenheit',
      masculine('градус').flatMap((form) => [`${form} фаренгейта`, `${form} за фаренгейтом`]),
    ],
    ['degree', masculine('градус')],
    ['second', feminine('секунд')],
    ['minute', feminine('хвилин')],
    ['hour', feminine('годин')],
    ['day', phrases('день|дня|дню|днем|дні|днів|дням|днями|днях|доба|доби|добу|діб|добою')],
    ['night', phrases('ніч|ночі|ніччю|ночей|ночами')],
    ['week', phrases('тиждень|тижня|тижню|тижнем|тижні|тижнів|тижням|тижнями|тижнях')],
    ['month', phrases('місяць|місяця|місяцю|місяцем|місяці|місяців|місяцям|місяцями|місяцях')],
    ['quarter', masculine('квартал')],
    [
      'year',
      [
        ...phrases('рік|року|році|роком|роки|років|рокам|роками|роках|літ'),
        ...declined('річн', 'ий а е і ого ої ому ій им ою у их ими'),
      ],
    ],
    ['decade', phrases('десятиліття|десятиліть|десятиліттям|десятиліттями')],
    ['century', phrases('століття|століть|століттям|століттями')],
    ['watt', masculine('ват')],
    ['kilowatt', masculine('кіловат')],
    ['megawatt', masculine('мегават')],
    ['gigawatt', masculine('гігават')],
    ['volt', masculine('вольт')],
  ],
  symbols: [
    ['kilometre per hour', ['км/год']],
    ['kilometre', ['км']],
    ['metre', ['м']],
    ['centimetre', ['см']],
    ['millimetre', ['мм']],
    ['square kilometre', ['кв км', 'кв. км', 'км2', 'км²']],
    ['square metre', ['кв м', 'кв. м', 'м2', 'м²']],
    ['cubic metre', ['куб м', 'куб. м', 'м3', 'м³']],
    ['hectare', ['га']],
    ['kilogram', ['кг']],
    ['milligram', ['мг']],
    ['gram', ['г', 'гр']],
    ['tonne', ['т']],
    ['litre', ['л']],
    ['millilitre', ['мл']],
    ['hectolitre', ['гл']],
    ['second', ['сек', 'с']],
    ['minute', ['хв']],
    ['hour', ['год']],
    ['kilowatt', ['квт']],
    ['megawatt', ['мвт']],
    ['gigawatt', ['гвт']],
    ['degree Celsius', ['°с']],
  ],
  belowZero: phrases('нижче нуля|морозу'),
  percent: declined('відсотк', 'а у ом и ів ам ами ах').concat(
    'відсоток',
    declined('процент', MASCULINE),
  ),
  percentagePoint: paired(
    [...declined('відсотков', 'ий ого их ому им'), ...declined('процентн', 'ий ого их ому им')],
    masculine('пункт'),
  ),
  scales: new Map([
    ['магнітуда', 'magnitude'],
    ['магнітудою', 'magnitude'],
  ]),
  age: setOf('віці'),
  each: setOf('на за в у'),
  shares: setOf('барель людину акцію штуку'),
};

export const money: Own<MoneyWords> = {
  names: [
    ['UAH', phrases('гривня|гривні|гривню|гривнею|гривень|гривням|гривнями|гривнях|грн|грн.')],
    [
      'USD',
      [...masculine('долар'), ...masculine('долар').map((form) => `${form} сша`), 'дол', 'дол.'],
    ],
    ['EUR', ['євро']],
    ['GBP', masculine('фунт').map((form) => `${form} стерлінгів`)],
    ['RUB', [...declined('рубл', 'ь я ю ем і ів ям ями ях'), 'руб', 'руб.']],
    ['JPY', feminine('єн')],
    ['CNY', declined('юан', 'ь я ю ем і ів ям ями ях')],
    ['PLN', declined('злот', 'ий ого их ому им')],
    ['KZT', ['теньге']],
    ['CHF', ['швейцарських франків', 'швейцарський франк', 'швейцарські франки']],
  ],
  hundredths: [
    ['UAH', phrases('копійка|копійки|копійку|копійок|копійками|коп|коп.')],
    ['EUR', masculine('євроцент')],
  ],
  anyHundredths: masculine('цент'),
  pounds: new Set(masculine('фунт')),
};
