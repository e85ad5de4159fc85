import type { MeasureWords } from '../measure-words.ts';
import type { MoneyWords } from '../money-words.ts';
import type { Own } from '../own-words.ts';
import { declined, paired, phrases, setOf } from '../words.ts';

const MASCULINE = '- а у ом е ы ов ам ами ах';
const FEMININE = 'а ы е у ой ам ами ах -';
const SOFT_FEMININE = 'я и е ю ей ям ями ях ь';
const ADJECTIVE = 'ый ого ому ым ом ые ых ыми';

const masculine = (stem: string): readonly string[] => declined(stem, MASCULINE);
const feminine = (stem: string): readonly string[] => declined(stem, FEMININE);

/** Names in all cases. */
export const measures: Own<MeasureWords> = {
  units: [
    ['kilometre', masculine('километр')],
    ['metre', masculine('метр')],
    ['centimetre', masculine('сантиметр')],
    ['millimetre', masculine('миллиметр')],
    ['mile', declined('мил', SOFT_FEMININE)],
    ['nautical mile', paired(declined('морск', 'ая ой ую их ими'), declined('мил', SOFT_FEMININE))],
    ['yard', masculine('ярд')],
    ['foot', masculine('фут')],
    ['inch', masculine('дюйм')],
    ['square kilometre', paired(declined('квадратн', ADJECTIVE), masculine('километр'))],
    ['square metre', paired(declined('квадратн', ADJECTIVE), masculine('метр'))],
    [
      'cubic metre',
      [
        ...masculine('кубометр'),
        ...paired(declined('кубическ', 'ий ого ому им ом ие их ими'), masculine('метр')),
      ],
    ],
    ['hectare', masculine('гектар')],
    ['litre', masculine('литр')],
    ['millilitre', masculine('миллилитр')],
    ['hectolitre', masculine('гектолитр')],
    ['gallon', masculine('галлон')],
    ['barrel', declined('баррел', 'ь я ю ем е и ей ям ями ях')],
    ['gram', masculine('грамм')],
    ['kilogram', [...masculine('килограмм'), 'кило']],
    ['milligram', masculine('миллиграмм')],
    ['tonne', feminine('тонн')],
    ['ounce', declined('унци', 'я и ю ей й ям ями ях')],
    [
      'kilometre per hour',
      ['км/ч', 'километров в час', 'километра в час', 'километр в час', 'километров/час'],
    ],
    [
      'degree Celsius',
      masculine('градус').flatMap((form) => [`${form} цельсия`, `${form} по цельсию`]),
    ],
    [
      'degree Fahrenheit',
      masculine('градус').flatMap((form) => [`${form} фаренгейта`, `${form} по фаренгейту`]),
    ],
    ['degree', masculine('градус')],
    ['second', feminine('секунд')],
    ['minute', feminine('минут')],
    ['hour', declined('час', MASCULINE)],
    [
      'day',
      [
        ...phrases('день|дня|дню|днём|днем|дне|дни|дней|дням|днями|днях'),
        ...phrases('сутки|суток|суткам|сутками'),
      ],
    ],
    ['night', declined('ноч', 'ь и ью ей ам ами ах')],
    ['week', declined('недел', SOFT_FEMININE)],
    ['month', declined('месяц', '- а у ем е ы ев ам ами ах')],
    ['quarter', masculine('квартал')],
    [
      'year',
      [
        ...phrases('год|года|году|годом|годе|годы|годов|годам|годами|годах|лет'),
        ...declined('летн', 'ий яя ее ие его ей ему им ем юю их ими'),
      ],
    ],
    ['decade', declined('десятилети', 'е я ю ем и й ям ями ях')],
    ['century', declined('век', '- а у ом е ов ам ами ах')],
    ['watt', masculine('ватт')],
    ['kilowatt', masculine('киловатт')],
    ['megawatt', masculine('мегаватт')],
    ['gigawatt', masculine('гигаватт')],
    [
      'kilowatt hour',
      masculine('киловатт').flatMap((form) => [`${form}-час`, `${form}-часа`, `${form}-часов`]),
    ],
    ['volt', masculine('вольт')],
  ],
  symbols: [
    ['kilometre per hour', ['км/ч']],
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
    ['minute', ['мин']],
    ['hour', ['ч']],
    ['kilowatt', ['квт']],
    ['megawatt', ['мвт']],
    ['gigawatt', ['гвт']],
    ['degree Celsius', ['°с']],
  ],
  belowZero: phrases('ниже нуля|мороза'),
  percent: [...masculine('процент'), ...declined('процентн', 'ый ая ое ого ой ому ую ые ых')],
  percentagePoint: paired(declined('процентн', 'ый ого ых ому ым ыми'), masculine('пункт')),
  scales: new Map([
    ['магнитуда', 'magnitude'],
    ['магнитудой', 'magnitude'],
  ]),
  age: setOf('возрасте'),
  each: setOf('в за на'),
  shares: setOf('баррель человека акцию штуку'),
};

export const money: Own<MoneyWords> = {
  names: [
    ['RUB', [...declined('рубл', 'ь я ю ём ем е и ей ям ями ях'), 'руб', 'руб.', 'р.']],
    [
      'USD',
      [
        ...masculine('доллар'),
        ...masculine('доллар').map((form) => `${form} сша`),
        'долл',
        'долл.',
      ],
    ],
    ['EUR', ['евро']],
    ['GBP', masculine('фунт').flatMap((form) => [`${form} стерлингов`])],
    ['UAH', [...declined('гривн', 'а ы е у ой ам ами ах'), 'гривен', 'грн', 'грн.']],
    ['JPY', [...feminine('иен'), ...feminine('йен')]],
    ['CNY', declined('юан', 'ь я ю ем е и ей ям ями ях')],
    ['CHF', [...masculine('швейцарских франк'), 'швейцарских франков', 'швейцарский франк']],
    ['KZT', ['тенге']],
    ['PLN', declined('злот', 'ый ого ых ому ым')],
    ['TRY', ['турецких лир', 'турецкой лиры', 'турецкие лиры']],
    ['INR', ['рупий', 'рупии', 'рупия']],
  ],
  hundredths: [
    ['RUB', phrases('копейка|копейки|копейку|копеек|копейками|копейкам|коп|коп.')],
    ['EUR', masculine('евроцент')],
  ],
  anyHundredths: [...masculine('цент')],
  pounds: new Set(masculine('фунт')),
};
