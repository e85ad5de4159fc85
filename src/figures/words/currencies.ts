import { phrasebook } from './phrasebook.ts';

/** A currency of ISO 4217 (bitcoin under its customary code) and how it is written. */
interface Currency {
  readonly code: string;
  /** Its everyday name in the singular. */
  readonly name: string;
  /** What is written beside the number, before or after it. */
  readonly signs?: string;
  /** Names in words, in the singular; plurals in -s are understood. */
  readonly words?: string;
  /** Names of its hundredth. */
  readonly minor?: string;
}

const CURRENCIES: readonly Currency[] = [
  {
    code: 'USD',
    name: 'dollar',
    signs: '$, US$, $US, USD$, ＄',
    words: 'dollar, US dollar, American dollar, United States dollar, buck, greenback, usd',
    minor: 'cent, US cent, ¢',
  },
  { code: 'EUR', name: 'euro', signs: '€, €ur', words: 'euro, eur', minor: 'euro cent, eurocent' },
  {
    code: 'GBP',
    name: 'pound sterling',
    signs: '£, GB£, UK£',
    words: 'pound sterling, British pound, pounds sterling, quid, gbp',
    minor: 'penny, pence, p',
  },
  { code: 'JPY', name: 'Japanese yen', signs: '¥, ￥, JP¥, Y=', words: 'yen, Japanese yen' },
  {
    code: 'CNY',
    name: 'Chinese yuan',
    signs: 'RMB, CN¥, 元',
    words: 'yuan, Chinese yuan, renminbi, rmb, kuai',
  },
  {
    code: 'INR',
    name: 'Indian rupee',
    signs: '₹, Rs, Rs., Re',
    words: 'rupee, Indian rupee',
    minor: 'paisa, paise',
  },
  { code: 'CAD', name: 'Canadian dollar', signs: 'C$, CA$, CAD$', words: 'Canadian dollar' },
  {
    code: 'AUD',
    name: 'Australian dollar',
    signs: 'A$, AU$, $A, AUD$',
    words: 'Australian dollar',
  },
  { code: 'NZD', name: 'New Zealand dollar', signs: 'NZ$, NZD$', words: 'New Zealand dollar' },
  { code: 'HKD', name: 'Hong Kong dollar', signs: 'HK$', words: 'Hong Kong dollar' },
  {
    code: 'SGD',
    name: 'Singapore dollar',
    signs: 'S$',
    words: 'Singapore dollar, Singaporean dollar',
  },
  { code: 'TWD', name: 'Taiwan dollar', signs: 'NT$', words: 'Taiwan dollar, New Taiwan dollar' },
  { code: 'CHF', name: 'Swiss franc', signs: 'SFr', words: 'Swiss franc, franc' },
  { code: 'SEK', name: 'Swedish krona', words: 'Swedish krona, Swedish kronor, krona, kronor' },
  { code: 'NOK', name: 'Norwegian krone', words: 'Norwegian krone, Norwegian kroner' },
  { code: 'DKK', name: 'Danish krone', words: 'Danish krone, Danish kroner, krone, kroner' },
  {
    code: 'RUB',
    name: 'Russian rouble',
    signs: '₽',
    words: 'rouble, ruble, Russian rouble, Russian ruble',
  },
  {
    code: 'UAH',
    name: 'Ukrainian hryvnia',
    signs: '₴',
    words: 'hryvnia, hryvnya, hryvnias, Ukrainian hryvnia',
  },
  { code: 'PLN', name: 'Polish zloty', words: 'zloty, Polish zloty, zlotys, złoty' },
  { code: 'CZK', name: 'Czech koruna', words: 'koruna, Czech koruna, Czech crown' },
  { code: 'HUF', name: 'Hungarian forint', words: 'forint, Hungarian forint' },
  { code: 'RON', name: 'Romanian leu', words: 'Romanian leu, Romanian lei, lei' },
  { code: 'BGN', name: 'Bulgarian lev', words: 'lev, leva, Bulgarian lev' },
  { code: 'TRY', name: 'Turkish lira', signs: '₺', words: 'Turkish lira, lira' },
  {
    code: 'ILS',
    name: 'Israeli shekel',
    signs: '₪, NIS',
    words: 'shekel, Israeli shekel, new shekel',
  },
  { code: 'EGP', name: 'Egyptian pound', signs: 'E£, LE', words: 'Egyptian pound' },
  { code: 'LBP', name: 'Lebanese pound', words: 'Lebanese pound, Lebanese lira' },
  { code: 'SYP', name: 'Syrian pound', words: 'Syrian pound' },
  { code: 'SAR', name: 'Saudi riyal', words: 'riyal, Saudi riyal' },
  { code: 'QAR', name: 'Qatari riyal', words: 'Qatari riyal, Qatari rial' },
  { code: 'IRR', name: 'Iranian rial', words: 'rial, Iranian rial, toman' },
  {
    code: 'AED',
    name: 'UAE dirham',
    signs: 'Dh, Dhs',
    words: 'dirham, UAE dirham, Emirati dirham',
  },
  { code: 'MAD', name: 'Moroccan dirham', words: 'Moroccan dirham' },
  { code: 'KWD', name: 'Kuwaiti dinar', words: 'Kuwaiti dinar' },
  { code: 'IQD', name: 'Iraqi dinar', words: 'Iraqi dinar, dinar' },
  { code: 'PKR', name: 'Pakistani rupee', words: 'Pakistani rupee' },
  { code: 'LKR', name: 'Sri Lankan rupee', words: 'Sri Lankan rupee' },
  { code: 'BDT', name: 'Bangladeshi taka', signs: '৳, Tk', words: 'taka, Bangladeshi taka' },
  {
    code: 'MYR',
    name: 'Malaysian ringgit',
    signs: 'RM',
    words: 'ringgit, Malaysian ringgit, Malaysia ringgit',
  },
  { code: 'IDR', name: 'Indonesian rupiah', signs: 'Rp', words: 'rupiah, Indonesian rupiah' },
  { code: 'THB', name: 'Thai baht', signs: '฿', words: 'baht, Thai baht' },
  { code: 'VND', name: 'Vietnamese dong', signs: '₫', words: 'Vietnamese dong' },
  { code: 'PHP', name: 'Philippine peso', signs: '₱', words: 'Philippine peso' },
  { code: 'KRW', name: 'South Korean won', signs: '₩', words: 'Korean won, South Korean won' },
  { code: 'KPW', name: 'North Korean won', words: 'North Korean won' },
  { code: 'MNT', name: 'Mongolian tugrik', signs: '₮', words: 'tugrik, tögrög, Mongolian tugrik' },
  { code: 'LAK', name: 'Lao kip', signs: '₭', words: 'Lao kip' },
  { code: 'KZT', name: 'Kazakh tenge', signs: '₸', words: 'tenge, Kazakh tenge' },
  { code: 'GEL', name: 'Georgian lari', signs: '₾', words: 'Georgian lari' },
  { code: 'AMD', name: 'Armenian dram', signs: '֏', words: 'Armenian dram' },
  { code: 'AZN', name: 'Azerbaijani manat', signs: '₼', words: 'manat, Azerbaijani manat' },
  { code: 'ZAR', name: 'South African rand', words: 'rand, South African rand' },
  { code: 'NGN', name: 'Nigerian naira', signs: '₦', words: 'naira, Nigerian naira' },
  { code: 'KES', name: 'Kenyan shilling', signs: 'KSh, Ksh', words: 'Kenyan shilling' },
  { code: 'UGX', name: 'Ugandan shilling', words: 'Ugandan shilling' },
  { code: 'TZS', name: 'Tanzanian shilling', words: 'Tanzanian shilling' },
  { code: 'GHS', name: 'Ghanaian cedi', signs: 'GH₵', words: 'cedi, Ghanaian cedi' },
  { code: 'ETB', name: 'Ethiopian birr', words: 'birr, Ethiopian birr' },
  { code: 'MXN', name: 'Mexican peso', signs: 'Mex$, MX$', words: 'Mexican peso' },
  { code: 'ARS', name: 'Argentine peso', words: 'Argentine peso, Argentinian peso' },
  { code: 'CLP', name: 'Chilean peso', words: 'Chilean peso' },
  { code: 'COP', name: 'Colombian peso', words: 'Colombian peso' },
  { code: 'CRC', name: 'Costa Rican colón', signs: '₡', words: 'Costa Rican colón' },
  {
    code: 'BRL',
    name: 'Brazilian real',
    signs: 'R$',
    words: 'reais, Brazilian real, Brazilian reais',
  },
  { code: 'PEN', name: 'Peruvian sol', words: 'Peruvian sol, Peruvian soles' },
  { code: 'NLG', name: 'Netherlands guilder', words: 'guilder, Dutch guilder' },
  { code: 'ESP', name: 'Spanish peseta', words: 'peseta, Spanish peseta' },
  { code: 'DEM', name: 'German mark', words: 'Deutschmark, Deutsche mark, German mark' },
  { code: 'XBT', name: 'bitcoin', signs: '₿', words: 'bitcoin' },
];

const NAMES = new Map(CURRENCIES.map(({ code, name }) => [code, name]));

/** The everyday name of a currency ("Canadian dollar"), or undefined for a code not in the table. */
export function currencyName(code: string): string | undefined {
  return NAMES.get(code);
}

/** A currency as meant by a sign or name: its code, and how much of its unit the name stands for. */
export interface Money {
  readonly code: string;
  readonly factor: number;
}

function listed(names: string | undefined): string[] {
  return names === undefined ? [] : names.split(', ');
}

/** Signs, which also stand before a number. Codes do too, but only in capitals. */
export const SIGNS = phrasebook<Money>(
  CURRENCIES.flatMap(({ code, signs }) =>
    listed(signs).map((sign) => [sign, { code, factor: 1 }] as const),
  ),
);

export const CODES: ReadonlyMap<string, Money> = new Map(
  CURRENCIES.map(({ code }) => [code, { code, factor: 1 }]),
);

/** Names in words, which stand after a number; some before it too ("Malaysian ringgit 42"). */
export const CURRENCY_WORDS = phrasebook<Money>(
  CURRENCIES.flatMap(({ code, words, minor }) => [
    ...listed(words).flatMap((word) => withPlural(word, { code, factor: 1 })),
    ...listed(minor).flatMap((word) => withPlural(word, { code, factor: 0.01 })),
  ]),
);

function withPlural(word: string, money: Money): [string, Money][] {
  return word.length < 3
    ? [[word, money]]
    : [
        [word, money],
        [`${word}s`, money],
      ];
}
