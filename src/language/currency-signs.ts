/**
 * Signs of currencies that no language decides, by the code of ISO 4217 (bitcoin under its customary
 * code). A sign in letters needs its capital in a text. Codes themselves are read too, in capitals.
 */
export const CURRENCY_SIGNS: readonly (readonly [code: string, signs: readonly string[]])[] = [
  ['USD', ['$', 'US$', '$US', 'USD$', '＄']],
  ['EUR', ['€', '€ur']],
  ['GBP', ['£', 'GB£', 'UK£']],
  ['JPY', ['¥', '￥', 'JP¥', 'Y=']],
  ['CNY', ['RMB', 'CN¥', '元']],
  ['INR', ['₹', 'Rs', 'Rs.', 'Re']],
  ['CAD', ['C$', 'CA$', 'CAD$']],
  ['AUD', ['A$', 'AU$', '$A', 'AUD$']],
  ['NZD', ['NZ$', 'NZD$']],
  ['HKD', ['HK$']],
  ['SGD', ['S$']],
  ['TWD', ['NT$']],
  ['CHF', ['SFr']],
  ['RUB', ['₽']],
  ['UAH', ['₴']],
  ['TRY', ['₺']],
  ['ILS', ['₪', 'NIS']],
  ['EGP', ['E£', 'LE']],
  ['AED', ['Dh', 'Dhs']],
  ['BDT', ['৳', 'Tk']],
  ['MYR', ['RM']],
  ['IDR', ['Rp']],
  ['THB', ['฿']],
  ['VND', ['₫']],
  ['PHP', ['₱']],
  ['KRW', ['₩']],
  ['MNT', ['₮']],
  ['LAK', ['₭']],
  ['KZT', ['₸']],
  ['GEL', ['₾']],
  ['AMD', ['֏']],
  ['AZN', ['₼']],
  ['NGN', ['₦']],
  ['KES', ['KSh', 'Ksh']],
  ['GHS', ['GH₵']],
  ['MXN', ['Mex$', 'MX$']],
  ['CRC', ['₡']],
  ['BRL', ['R$']],
  ['XBT', ['₿']],
];

/** Codes of the currencies that news speak of, as they stand in capitals beside a number. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY CNY INR CAD AUD NZD HKD SGD TWD CHF SEK NOK DKK RUB UAH PLN CZK HUF RON BGN TRY ' +
    'ILS EGP LBP SYP SAR QAR IRR AED MAD KWD IQD PKR LKR BDT MYR IDR THB VND PHP KRW KPW MNT LAK KZT ' +
    'GEL AMD AZN ZAR NGN KES UGX TZS GHS ETB MXN ARS CLP COP CRC BRL PEN NLG ESP DEM XBT'
  ).split(' '),
);
