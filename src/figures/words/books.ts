import type { Bound } from '../../language/bound-words.ts';
import { CURRENCY_CODES } from '../../language/currency-signs.ts';
import type { Language } from '../../language/language.ts';
import { cut } from './cut.ts';
import { type Phrasebook, phrasebook } from './phrasebook.ts';

/** A currency as meant by a sign or name: its code, and how much of its unit the name stands for. */
export interface Money {
  readonly code: string;
  readonly factor: number;
}

/** A language's phrases, ready to be looked up where they begin. */
export interface Books {
  /** Phrases before a number that say how exactly it is meant; `boundsBehind` has those behind it. */
  readonly bounds: Phrasebook<Bound>;
  readonly boundsBehind: Phrasebook<Bound>;
  /** All words that by themselves are part of a number. */
  readonly numberWords: ReadonlySet<string>;
  /** Numbers of more than one word: "quatre-vingts", "mil milhões". */
  readonly numerals: Phrasebook<string>;
  readonly units: Phrasebook<string>;
  readonly symbols: Phrasebook<string>;
  /** "percent" and "percentage point" by their names. */
  readonly percents: Phrasebook<string>;
  /** Signs, which also stand before a number. Codes do too, but only in capitals. */
  readonly signs: Phrasebook<Money>;
  /** Names in words, which stand behind a number; some before it too ("Malaysian ringgit 42"). */
  readonly money: Phrasebook<Money>;
  /** Hundredths of whatever currency stands before them. */
  readonly anyHundredths: Phrasebook<true>;
  /** Weekdays of more than one word. */
  readonly weekdays: Phrasebook<number>;
  /** What makes a date of a length of time behind it. */
  readonly beforeSpan: Phrasebook<true>;
  /** The same behind one: "ago", "plus tôt". */
  readonly fromNow: Phrasebook<true>;
  readonly beforeDecade: Phrasebook<true>;
  readonly afterWeekday: Phrasebook<true>;
  /** Phrases of numbers: between whole and part, and before a percentage with its factor. */
  readonly partOf: Phrasebook<true>;
  readonly percentBefore: Phrasebook<number>;
  readonly tenths: Phrasebook<true>;
  readonly negatives: Phrasebook<true>;
  readonly belowZero: Phrasebook<true>;
  readonly afterNoonLeads: Phrasebook<true>;
  /** What makes an hour of a number behind it, and what behind it tells its half of the day, `true` for the second. */
  readonly beforeHour: Phrasebook<true>;
  readonly halfDays: Phrasebook<boolean>;
  /** The same behind a word for the hour alone. */
  readonly halfDaysBehindHour: Phrasebook<boolean>;
  /** What makes an age of a length of time. */
  readonly old: Phrasebook<true>;
}

const BOOKS = new WeakMap<Language, Books>();

/** The phrasebooks of a language, made when they are first asked for. */
export function booksOf(language: Language): Books {
  const known = BOOKS.get(language);
  if (known !== undefined) return known;
  const { bounds, calendar, measures, money, numbers } = language;
  const books: Books = {
    bounds: phrasebook(named(Object.entries(bounds.before) as Table<Bound>)),
    boundsBehind: phrasebook(named(Object.entries(bounds.after) as Table<Bound>)),
    numberWords: new Set(
      [numbers.units, numbers.tens, numbers.scales, numbers.ordinals, numbers.duals].flatMap(
        (table) => [...table.keys()],
      ),
    ),
    numerals: phrasebook(
      [numbers.units, numbers.tens, numbers.scales, numbers.ordinals]
        .flatMap((table) => [...table.keys()])
        .filter(isPhrase)
        .map((key) => [key, key] as const),
    ),
    units: phrasebook(named(measures.units)),
    symbols: phrasebook(named(measures.symbols)),
    percents: phrasebook(
      named([
        ['percent', measures.percent],
        ['percentage point', measures.percentagePoint],
      ]),
    ),
    signs: phrasebook(valued(money.signs, 1)),
    money: phrasebook([...valued(money.names, 1), ...valued(money.hundredths, 0.01)]),
    partOf: all(numbers.partOf),
    percentBefore: phrasebook(measures.percentBefore),
    tenths: all(measures.tenths),
    negatives: all([...numbers.negative]),
    belowZero: all(measures.belowZero),
    afterNoonLeads: all(calendar.clock.afterNoonLeads),
    anyHundredths: all(money.anyHundredths),
    weekdays: phrasebook([...calendar.weekdays].filter(([name]) => isPhrase(name))),
    beforeSpan: all(calendar.beforeSpan),
    fromNow: all(calendar.fromNow),
    beforeDecade: all(calendar.beforeDecade),
    afterWeekday: all(calendar.afterWeekday),
    beforeHour: all(calendar.clock.beforeHour),
    halfDays: phrasebook([
      ...calendar.clock.beforeNoonPhrases.map((phrase) => [phrase, false] as const),
      ...calendar.clock.afterNoonPhrases.map((phrase) => [phrase, true] as const),
    ]),
    halfDaysBehindHour: phrasebook(
      calendar.clock.afterNoonBehindHour.map((phrase) => [phrase, true] as const),
    ),
    old: all(measures.old),
  };
  BOOKS.set(language, books);
  return books;
}

/** Whether a word of a table is cut into several lexemes in a text. */
function isPhrase(name: string): boolean {
  return cut(name).length > 1;
}

function all(phrases: readonly string[]): Phrasebook<true> {
  return phrasebook(phrases.map((phrase) => [phrase, true] as const));
}

type Table<T extends string> = readonly (readonly [T, readonly string[]])[];

function named<T extends string>(table: Table<T>): (readonly [string, T])[] {
  return table.flatMap(([name, phrases]) => phrases.map((phrase) => [phrase, name] as const));
}

function valued(table: Table<string>, factor: number): (readonly [string, Money])[] {
  return named(table).map(([phrase, code]) => [phrase, { code, factor }] as const);
}

/** The currency that a code in capitals names, or undefined. */
export function moneyOfCode(text: string): Money | undefined {
  return CURRENCY_CODES.has(text) ? { code: text, factor: 1 } : undefined;
}
