import type { SentenceWords } from '../text/sentences.ts';
import { outline as arabic } from './ar/outline.ts';
import { outline as german } from './de/outline.ts';
import { ENGLISH } from './en/english.ts';
import { outline as spanish } from './es/outline.ts';
import { FOLDERS } from './folders.ts';
import { outline as french } from './fr/outline.ts';
import { outline as italian } from './it/outline.ts';
import { page as onJapanesePages } from './ja/page.ts';
import { page as onKoreanPages } from './ko/page.ts';
import type { Language } from './language.ts';
import { decimalMark, type FigureTables, fromLocaleData } from './locale.ts';
import { outline as dutch } from './nl/outline.ts';
import { NONE } from './none.ts';
import type { Outline } from './outline.ts';
import { alsoPlain, withOwn } from './own-words.ts';
import type { PageWords } from './page-words.ts';
import { page as onPolishPages } from './pl/page.ts';
import { outline as portuguese } from './pt/outline.ts';
import { outline as russian } from './ru/outline.ts';
import { page as onSwedishPages } from './sv/page.ts';
import { page as onTurkishPages } from './tr/page.ts';
import { outline as ukrainian } from './uk/outline.ts';
import { outline as chinese } from './zh/outline.ts';

/** The languages that have a folder with all tables; a new one is a line here. */
const WHOLE: readonly Language[] = [ENGLISH];

/** Those that so far have a few, beside what the platform's locale data tell: their words are in `folders.ts`. */
const BEGUN: readonly Outline[] = [
  arabic,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  russian,
  ukrainian,
  chinese,
];

const ALL: readonly Outline[] = [...WHOLE.map((one) => ({ ...one, ...one.calendar })), ...BEGUN];

/** Those of which so far only what stands on pages is known. */
const ON_PAGES: readonly Partial<PageWords>[] = [
  onPolishPages,
  onSwedishPages,
  onJapanesePages,
  onKoreanPages,
  onTurkishPages,
];

/** What stands on the pages of all languages: a page is taken apart before its language is known. */
export const PAGE: PageWords = {
  relatedHeadings: onPages('relatedHeadings'),
  relatedOpenings: onPages('relatedOpenings'),
  commentHeadings: onPages('commentHeadings'),
  askingHeadings: onPages('askingHeadings'),
  furnitureLines: onPages('furnitureLines'),
  likeFurniture: onPages('likeFurniture'),
  furnitureOpenings: onPages('furnitureOpenings'),
  furniturePhrases: onPages('furniturePhrases'),
  visitorPhrases: onPages('visitorPhrases'),
  noticePhrases: onPages('noticePhrases'),
  withdrawalPhrases: onPages('withdrawalPhrases'),
  wallPhrases: onPages('wallPhrases'),
  addressPhrases: onPages('addressPhrases'),
  readerActs: onPages('readerActs'),
  besideActs: onPages('besideActs'),
  todayIs: onPages('todayIs'),
  disclaimerOpenings: onPages('disclaimerOpenings'),
  correctionPhrases: onPages('correctionPhrases'),
  updatePhrases: onPages('updatePhrases'),
  updateOpenings: onPages('updateOpenings'),
  signOffOpenings: onPages('signOffOpenings'),
  by: onPages('by'),
  and: onPages('and'),
  noName: onPages('noName'),
  afterNames: onPages('afterNames'),
  isA: onPages('isA'),
  crafts: onPages('crafts'),
  pictures: onPages('pictures'),
  captionLabels: onPages('captionLabels'),
  creditNouns: onPages('creditNouns'),
  creditBy: onPages('creditBy'),
  creditJoins: onPages('creditJoins'),
  noPlace: onPages('noPlace'),
  ages: onPages('ages'),
  whenWords: onPages('whenWords'),
  openers: onPages('openers'),
};

function onPages(name: keyof PageWords): readonly string[] {
  const pages = [...ALL.map(({ page }) => page), ...ON_PAGES];
  return [...new Set(pages.flatMap((page) => page[name] ?? []))];
}

/** Months, from 1, and weekdays by their names in all languages. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  ALL.flatMap(({ months }) => [...(months ?? [])]),
);
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ALL.flatMap(({ weekdays }) => [...(weekdays ?? [])]),
);

/** The tags of all languages. */
export const TAGS: readonly string[] = ALL.map(({ tag }) => tag);

/** The languages that a small word speaks for, by their tags. */
export const SPOKEN_BY: ReadonlyMap<string, readonly string[]> = spokenBy();

function spokenBy(): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const { tag, frequent } of ALL)
    for (const word of frequent) tags.set(word, [...(tags.get(word) ?? []), tag]);
  return tags;
}

/** Words that most news articles hold, of all languages. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(ALL.flatMap(({ common }) => [...common]));

/** What no language decides, but for the ends of sentences: every text has them, and the abbreviations of all languages are known. */
const UNKNOWN: Language = { ...NONE, sentences: together(ALL.map(({ sentences }) => sentences)) };

function together(tables: readonly SentenceWords[]): SentenceWords {
  const all = (name: keyof SentenceWords): ReadonlySet<string> =>
    new Set(tables.flatMap((table) => [...table[name]]));
  return {
    leading: all('leading'),
    trailing: all('trailing'),
    degrees: all('degrees'),
    beforeNumber: all('beforeNumber'),
    beforeOrdinal: all('beforeOrdinal'),
    afterOrdinal: all('afterOrdinal'),
    starters: all('starters'),
  };
}

const KNOWN = new Map<string, Language>(WHOLE.map((language) => [language.tag, language]));

/**
 * The language of a BCP 47 tag ("en-GB"). One that is not whole yet knows what the platform's locale
 * data tell of it; where the tag is null or says nothing, there is only what no language decides.
 */
export function languageOf(tag: string | null): Language {
  const whole = tag?.toLowerCase().replaceAll('_', '-') ?? '';
  const primary = whole.split('-')[0] ?? '';
  const known = KNOWN.get(whole) ?? regional(whole, KNOWN.get(primary) ?? begun(primary));
  if (known === null) return UNKNOWN;
  KNOWN.set(whole, known);
  return known;
}

/** A language with the decimal mark of its region, as in Mexican Spanish. The English press has a point everywhere. */
function regional(tag: string, language: Language | null): Language | null {
  if (language === null || language.tag === tag || language.tag === ENGLISH.tag) return language;
  const decimal = decimalMark(tag);
  if (decimal === null || decimal === language.numbers.decimal) return language;
  return { ...language, numbers: { ...language.numbers, decimal } };
}

function begun(tag: string): Language | null {
  const language = tag === '' ? null : fromLocaleData(tag);
  if (language === null) return null;
  const outline = BEGUN.find((one) => one.tag === tag);
  const own = FOLDERS[tag]?.();
  if (outline === undefined || own === undefined)
    return { ...language, sentences: UNKNOWN.sentences };
  const { negations, hedges, figures, plain, ...rest } = own;
  const { frequent: functionWords } = outline;
  const grammar = { ...language.grammar, negations, hedges, functionWords };
  const named = { ...language, ...outline, ...rest, grammar };
  const whole = { ...named, ...withOwn<FigureTables>(named, figures) };
  return plain === undefined ? whole : spelledPlainly(whole, plain);
}

/** A language whose figures are read without accents too. */
function spelledPlainly(language: Language, plain: (word: string) => string): Language {
  const { numbers, bounds, ranges, calendar, measures, money } = language;
  const { clock, ...days } = calendar;
  return {
    ...language,
    numbers: alsoPlain(numbers, plain),
    bounds: alsoPlain(bounds, plain),
    ranges: alsoPlain(ranges, plain),
    calendar: { clock, ...alsoPlain(days, plain) },
    measures: alsoPlain(measures, plain),
    money: alsoPlain(money, plain),
  };
}
