import type { Bound } from '../../language/bound-words.ts';
import type { Approximation } from '../figure.ts';
import { type Lexemes, stands } from './lexemes.ts';
import { lookUp, type Phrasebook } from './phrasebook.ts';

const LONGEST = 5;

/** What the words before lexeme `at` say about how exact it is, and where that phrase begins; null if they say nothing. */
export function approximationBefore(
  lexemes: Lexemes,
  at: number,
): { readonly approx: Approximation; readonly from: number } | null {
  for (const end of stands(lexemes, at - 1, lexemes.language.bounds.between) ? [at, at - 1] : [at])
    for (let from = Math.max(0, end - LONGEST); from < end; from++) {
      const found = lookUp(lexemes.books.bounds, lexemes, from, end);
      if (found !== null) return { approx: found.meaning, from };
    }
  return null;
}

/** Where a phrase of the book begins that ends before lexeme `at`, or null. */
export function phraseBefore<T>(book: Phrasebook<T>, lexemes: Lexemes, at: number): number | null {
  if (book.size === 0) return null;
  for (let from = Math.max(0, at - LONGEST); from < at; from++)
    if (lookUp(book, lexemes, from, at) !== null) return from;
  return null;
}

/** What the words from lexeme `at` on say about the number just before them, and where they end; null if nothing. */
export function approximationAfter(
  lexemes: Lexemes,
  at: number,
): { readonly approx: Approximation; readonly to: number } | null {
  return found(lexemes.books.boundsBehind, lexemes, at);
}

/** The approximation phrase that begins at lexeme `at`, and where it ends, or null. */
export function approximationAt(
  lexemes: Lexemes,
  at: number,
): { readonly approx: Approximation; readonly to: number } | null {
  return found(lexemes.books.bounds, lexemes, at);
}

function found(book: Phrasebook<Bound>, lexemes: Lexemes, at: number) {
  const phrase = lookUp(book, lexemes, at);
  return phrase && { approx: phrase.meaning, to: phrase.to };
}
