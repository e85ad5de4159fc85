import { CURRENCY_CODES } from '../../language/currency-signs.ts';
import type { Language } from '../../language/language.ts';
import { kept } from '../../text/kept.ts';
import { numberWordsAt } from '../numbers/number-words.ts';
import { booksOf } from '../words/books.ts';
import type { Lexemes } from '../words/lexemes.ts';

/**
 * Tells whether what stands at a lexeme of a sentence may open a figure at all: digits, a mark, or one
 * of the words that numbers, dates and what leads to them begin with. Most words of a text are none,
 * and need not be read as one kind of figure after the other.
 */
export function openingTeller(lexemes: Lexemes): (at: number) => boolean {
  const { calendar, numbers } = lexemes.language;
  // Where marks tell the hour, what stands before them is looked at whatever it is.
  if (calendar.marks.hour.size > 0) return () => true;
  const openers = openersOf(lexemes.language);
  return (at) => {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== 'word' || openers.has(lexeme.form)) return true;
    if (lexeme.capital && CURRENCY_CODES.has(lexeme.text)) return true;
    return numbers.together !== null && numberWordsAt(lexemes, at) !== null;
  };
}

/** The first words of all that a language writes figures with: each reader of a figure begins with one of these. */
const openersOf = kept((language: Language): ReadonlySet<string> => {
  const { numbers, grammar, ranges, counts, calendar } = language;
  const books = booksOf(language);
  const weekdays = [...calendar.weekdays.keys(), ...books.weekdays.keys()];
  const words = [
    books.numberWords,
    numbers.denominators.keys(),
    numbers.halves,
    numbers.nounsOfParts,
    numbers.multiples.keys(),
    numbers.vagueScales.keys(),
    numbers.several,
    numbers.ordinalBefore,
    numbers.point,
    grammar.indefinite,
    ranges.between,
    ranges.from,
    counts.none,
    counts.noneOf,
    counts.nobody,
    calendar.months.keys(),
    calendar.clock.halfTo,
    weekdays,
    weekdays.map((day) => `${day}'s`),
  ];
  const { numerals, bounds, percentBefore, negatives, signs, money } = books;
  const phrases = [numerals, bounds, percentBefore, negatives, signs, money];
  return new Set([...words, ...phrases.map((book) => book.keys())].flatMap((all) => [...all]));
});
