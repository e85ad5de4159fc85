import { isUnspaced } from '../text/words.ts';
import { CURRENCY_CODES } from './currency-signs.ts';
import type { Language } from './language.ts';
import { NONE } from './none.ts';
import type { DecimalMark } from './number-words.ts';
import type { Own } from './own-words.ts';

/** What a language has beside the locale data and its outline, before it has all tables: loaded when the first text of it is read. */
export interface OwnWords
  extends Pick<Language['grammar'], 'negations' | 'hedges'>,
    Partial<Pick<Language, 'speech'>> {
  /** How numbers and what is measured are written: these words are added to those of the locale data. */
  readonly figures?: Own<FigureTables>;
  /** How a word is written by those who leave out its accents. */
  readonly plain?: (word: string) => string;
}

/** The tables by which figures are read. */
export type FigureTables = Pick<
  Language,
  'grammar' | 'numbers' | 'bounds' | 'ranges' | 'calendar' | 'measures' | 'money' | 'counts'
>;

/**
 * A language that has no tables of its own, or few, as far as the platform's locale data (CLDR) knows it: its decimal
 * mark, scales, months and weekdays, and the names of units and currencies. Null where there are
 * none for the tag.
 */
export function fromLocaleData(tag: string): Language | null {
  if (!hasLocaleData(tag)) return null;
  return {
    ...NONE,
    tag: new Intl.Locale(tag).language,
    numbers: { ...NONE.numbers, ...numbersOf(tag) },
    calendar: { ...NONE.calendar, ...calendarOf(tag) },
    measures: {
      ...NONE.measures,
      units: [
        ...NONE.measures.units,
        ...UNITS.map(([unit, name]) => [name, unitNames(tag, unit)] as const),
      ],
      percent: ['%', ...unitNames(tag, 'percent')],
    },
    money: { ...NONE.money, names: [...currencyNames(tag), ...NONE.money.names] },
  };
}

function hasLocaleData(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf([tag]).length > 0;
  } catch {
    return false; // no BCP 47 tag at all
  }
}

/** Numbers that between them need each form of a noun in most languages. */
const COUNTS = [1, 2, 5, 11, 1.5];

/** A single character of a script without spaces is as often part of another word: 年 is a year, and ends the year of a date. */
function isWord(form: string): boolean {
  return form.length > 1 || (form !== '' && !isUnspaced(form));
}

type NumberPart = Intl.NumberFormatPartTypes;

/** What stands behind a number, in lower case: the parts of one type, in each form that they take. */
function behind(
  tag: string,
  options: Intl.NumberFormatOptions,
  type: NumberPart,
  factor = 1,
): string[] {
  const format = new Intl.NumberFormat(tag, options);
  const forms = COUNTS.map((count) => {
    const parts = format.formatToParts(count * factor);
    return parts.at(-1)?.type === type ? (parts.at(-1)?.value.toLowerCase() ?? '') : '';
  });
  return [...new Set(forms)].filter(isWord);
}

/** Units that the locale data know, and what they are called here. */
const UNITS: readonly (readonly [unit: string, name: string])[] = [
  ['kilometer', 'kilometre'],
  ['meter', 'metre'],
  ['centimeter', 'centimetre'],
  ['millimeter', 'millimetre'],
  ['mile', 'mile'],
  ['yard', 'yard'],
  ['foot', 'foot'],
  ['inch', 'inch'],
  ['hectare', 'hectare'],
  ['acre', 'acre'],
  ['liter', 'litre'],
  ['milliliter', 'millilitre'],
  ['gallon', 'gallon'],
  ['gram', 'gram'],
  ['kilogram', 'kilogram'],
  ['ounce', 'ounce'],
  ['kilometer-per-hour', 'kilometre per hour'],
  ['mile-per-hour', 'mile per hour'],
  ['celsius', 'degree Celsius'],
  ['fahrenheit', 'degree Fahrenheit'],
  ['degree', 'degree'],
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['kilobyte', 'kilobyte'],
  ['megabyte', 'megabyte'],
  ['gigabyte', 'gigabyte'],
  ['terabyte', 'terabyte'],
];

function unitNames(tag: string, unit: string): string[] {
  return behind(tag, { style: 'unit', unit, unitDisplay: 'long' }, 'unit');
}

/** Currencies whose names share a word that by itself means the first of them: "dollars". */
const NAMESAKES: readonly (readonly [string, string])[] = [
  ['USD', 'CAD'],
  ['RUB', 'BYN'],
  ['INR', 'PKR'],
];

function currencyNames(tag: string): (readonly [string, readonly string[]])[] {
  const names = (currency: string): string[] =>
    behind(tag, { style: 'currency', currency, currencyDisplay: 'name' }, 'currency');
  const words = (currency: string): Set<string> =>
    new Set(names(currency).flatMap((name) => name.split(/[\s-]+/)));
  return [
    ...NAMESAKES.map(
      ([code, other]) => [code, [...words(code).intersection(words(other))]] as const,
    ),
    ...[...CURRENCY_CODES].map((code) => [code, names(code)] as const),
  ];
}

const SCALES = [1e3, 1e6, 1e9, 1e12] as const;

/** The decimal mark of a BCP 47 tag with its region, a point or a comma; null where it is neither, or the tag is not known. */
export function decimalMark(tag: string): DecimalMark | null {
  if (!hasLocaleData(tag)) return null;
  const parts = new Intl.NumberFormat(tag).formatToParts(1.5);
  const mark = parts.find(({ type }) => type === 'decimal')?.value;
  return mark === '.' || mark === ',' ? mark : null;
}

function numbersOf(tag: string): Pick<Language['numbers'], 'decimal' | 'scales' | 'shortScales'> {
  const named = (compactDisplay: 'long' | 'short'): ReadonlyMap<string, number> =>
    new Map(
      SCALES.flatMap((scale) =>
        behind(tag, { notation: 'compact', compactDisplay }, 'compact', scale)
          .map((form) => form.replace(/\.$/, ''))
          .filter((form) => /^\p{L}{2,}$/u.test(form))
          .map((form) => [form, scale] as const),
      ).reverse(), // a form for two scales is the smaller one
    );
  return {
    decimal: decimalMark(tag),
    scales: named('long'),
    shortScales: new Map([...NONE.numbers.shortScales, ...named('short')]),
  };
}

type DateOptions = Intl.DateTimeFormatOptions;

function calendarOf(tag: string): Partial<Language['calendar']> {
  const reader = (options: DateOptions, type: Intl.DateTimeFormatPartTypes) => {
    const format = new Intl.DateTimeFormat(tag, {
      timeZone: 'UTC',
      calendar: 'gregory',
      ...options,
    });
    return (date: Date): string[] =>
      format
        .formatToParts(date)
        .filter((part) => part.type === type)
        .map(({ value }) => value.toLowerCase().replace(/\.$/, '').trim())
        .filter((name) => !/^\d+$/.test(name));
  };
  const numbered = (
    count: number,
    dateOf: (index: number) => number,
    read: (date: Date) => string[],
  ) =>
    Array.from({ length: count }, (_, index) =>
      read(new Date(dateOf(index))).map((name) => [name, index + 1] as const),
    ).flat();
  const months = (month: 'long' | 'short') =>
    [{ month }, { month, day: 'numeric' } as const].flatMap((options) =>
      numbered(12, (index) => Date.UTC(2024, index, 1), reader(options, 'month')),
    );
  // The first of January 2024 was a Monday.
  const weekdays = (weekday: 'long' | 'short') =>
    numbered(7, (index) => Date.UTC(2024, 0, 1 + index), reader({ weekday }, 'weekday'));
  const [long, short, shortDays] = [months('long'), months('short'), weekdays('short')];
  const longNames = new Set(long.map(([name]) => name));
  const between = reader({ day: 'numeric', month: 'long', year: 'numeric' }, 'literal');
  const behindHour = reader({ hour: 'numeric', hourCycle: 'h23' }, 'literal');
  const afternoon = new Date(Date.UTC(2024, 10, 19, 14));
  return {
    months: new Map([...short, ...long]),
    doubtfulMonths: new Set(short.map(([name]) => name)).difference(longNames),
    weekdays: new Map([...shortDays, ...weekdays('long')]),
    doubtfulWeekdays: new Set(shortDays.map(([name]) => name)),
    joins: new Set(between(afternoon).filter((join) => join !== '')),
    clock: { ...NONE.calendar.clock, afterHour: new Set(behindHour(afternoon).filter(isWord)) },
  };
}
