import { CURRENCY_SIGNS } from '../currency-signs.ts';
import type { MoneyWords } from '../money-words.ts';
import { setOf } from '../words.ts';

/** Names in the singular; plurals in -s are made below. */
const NAMES: MoneyWords['names'] = [
  [
    'USD',
    ['dollar', 'US dollar', 'American dollar', 'United States dollar', 'buck', 'greenback', 'usd'],
  ],
  ['EUR', ['euro', 'eur']],
  ['GBP', ['pound sterling', 'British pound', 'pounds sterling', 'quid', 'gbp']],
  ['JPY', ['yen', 'Japanese yen']],
  ['CNY', ['yuan', 'Chinese yuan', 'renminbi', 'rmb', 'kuai']],
  ['INR', ['rupee', 'Indian rupee']],
  ['CAD', ['Canadian dollar']],
  ['AUD', ['Australian dollar']],
  ['NZD', ['New Zealand dollar']],
  ['HKD', ['Hong Kong dollar']],
  ['SGD', ['Singapore dollar', 'Singaporean dollar']],
  ['TWD', ['Taiwan dollar', 'New Taiwan dollar']],
  ['CHF', ['Swiss franc', 'franc']],
  ['SEK', ['Swedish krona', 'Swedish kronor', 'krona', 'kronor']],
  ['NOK', ['Norwegian krone', 'Norwegian kroner']],
  ['DKK', ['Danish krone', 'Danish kroner', 'krone', 'kroner']],
  ['RUB', ['rouble', 'ruble', 'Russian rouble', 'Russian ruble']],
  ['UAH', ['hryvnia', 'hryvnya', 'hryvnias', 'Ukrainian hryvnia']],
  ['PLN', ['zloty', 'Polish zloty', 'zlotys', 'złoty']],
  ['CZK', ['koruna', 'Czech koruna', 'Czech crown']],
  ['HUF', ['forint', 'Hungarian forint']],
  ['RON', ['Romanian leu', 'Romanian lei', 'lei']],
  ['BGN', ['lev', 'leva', 'Bulgarian lev']],
  ['TRY', ['Turkish lira', 'lira']],
  ['ILS', ['shekel', 'Israeli shekel', 'new shekel']],
  ['EGP', ['Egyptian pound']],
  ['LBP', ['Lebanese pound', 'Lebanese lira']],
  ['SYP', ['Syrian pound']],
  ['SAR', ['riyal', 'Saudi riyal']],
  ['QAR', ['Qatari riyal', 'Qatari rial']],
  ['IRR', ['rial', 'Iranian rial', 'toman']],
  ['AED', ['dirham', 'UAE dirham', 'Emirati dirham']],
  ['MAD', ['Moroccan dirham']],
  ['KWD', ['Kuwaiti dinar']],
  ['IQD', ['Iraqi dinar', 'dinar']],
  ['PKR', ['Pakistani rupee']],
  ['LKR', ['Sri Lankan rupee']],
  ['BDT', ['taka', 'Bangladeshi taka']],
  ['MYR', ['ringgit', 'Malaysian ringgit', 'Malaysia ringgit']],
  ['IDR', ['rupiah', 'Indonesian rupiah']],
  ['THB', ['baht', 'Thai baht']],
  ['VND', ['Vietnamese dong']],
  ['PHP', ['Philippine peso']],
  ['KRW', ['Korean won', 'South Korean won']],
  ['KPW', ['North Korean won']],
  ['MNT', ['tugrik', 'tögrög', 'Mongolian tugrik']],
  ['LAK', ['Lao kip']],
  ['KZT', ['tenge', 'Kazakh tenge']],
  ['GEL', ['Georgian lari']],
  ['AMD', ['Armenian dram']],
  ['AZN', ['manat', 'Azerbaijani manat']],
  ['ZAR', ['rand', 'South African rand']],
  ['NGN', ['naira', 'Nigerian naira']],
  ['KES', ['Kenyan shilling']],
  ['UGX', ['Ugandan shilling']],
  ['TZS', ['Tanzanian shilling']],
  ['GHS', ['cedi', 'Ghanaian cedi']],
  ['ETB', ['birr', 'Ethiopian birr']],
  ['MXN', ['Mexican peso']],
  ['ARS', ['Argentine peso', 'Argentinian peso']],
  ['CLP', ['Chilean peso']],
  ['COP', ['Colombian peso']],
  ['CRC', ['Costa Rican colón']],
  ['BRL', ['reais', 'Brazilian real', 'Brazilian reais']],
  ['PEN', ['Peruvian sol', 'Peruvian soles']],
  ['NLG', ['guilder', 'Dutch guilder']],
  ['ESP', ['peseta', 'Spanish peseta']],
  ['DEM', ['Deutschmark', 'Deutsche mark', 'German mark']],
  ['XBT', ['bitcoin']],
];

const HUNDREDTHS: MoneyWords['hundredths'] = [
  ['USD', ['cent', 'US cent', '¢']],
  ['EUR', ['euro cent', 'eurocent']],
  ['GBP', ['penny', 'pence', 'p']],
  ['INR', ['paisa', 'paise']],
];

function withPlurals(table: MoneyWords['names']): MoneyWords['names'] {
  const both = (name: string) => (name.length < 3 ? [name] : [name, `${name}s`]);
  return table.map(([code, names]) => [code, names.flatMap(both)] as const);
}

export const money: MoneyWords = {
  signs: CURRENCY_SIGNS,
  names: withPlurals(NAMES),
  hundredths: withPlurals(HUNDREDTHS),
  anyHundredths: [],
  pounds: setOf('pound pounds'),
  weighty: [
    ...['weigh', 'heav', 'lift', 'lost', 'lose', 'losing', 'gain', 'baby', 'babies', 'body'],
    ...['explosive', 'payload', 'warhead', 'meat', 'beef', 'cargo', 'bomb'],
  ],
};
