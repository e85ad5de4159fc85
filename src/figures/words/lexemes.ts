import type { Language } from '../../language/language.ts';
import type { Span } from '../../text/span.ts';
import { type Books, booksOf } from './books.ts';
import { cut, type Lexeme } from './cut.ts';

/** A sentence cut into lexemes, with the language that it is read in. */
export interface Lexemes extends ReadonlyArray<Lexeme> {
  readonly language: Language;
  readonly books: Books;
}

/** Cuts a sentence into lexemes to be read in a language. */
export function scan(text: string, sentence: Span, language: Language): Lexemes {
  return Object.assign(cut(text, sentence), { language, books: booksOf(language) });
}

/** Whether one of the words stands at lexeme `at`. */
export function stands(lexemes: Lexemes, at: number, words: ReadonlySet<string>): boolean {
  const form = lexemes[at]?.form;
  return form !== undefined && words.has(form);
}

/** Steps over the word at `at` where it is one of these. */
export function past(lexemes: Lexemes, at: number, words: ReadonlySet<string>): number {
  return stands(lexemes, at, words) ? at + 1 : at;
}

/** Whether a hyphen stands at lexeme `at` that joins what is before and behind it: "47-page". */
export function isHyphen(lexemes: Lexemes, at: number): boolean {
  const [hyphen, next] = [lexemes[at], lexemes[at + 1]];
  return hyphen?.form === '-' && !hyphen.gap && next?.gap === false;
}

/** Whether a lexeme ends a noun phrase; an abbreviation in capitals (US, WHO, IT) is a name. */
export function isFunctionWord({ language }: Lexemes, { form, text, kind }: Lexeme): boolean {
  if (kind !== 'word' || !language.grammar.functionWords.has(form)) return false;
  return form.length === 1 || text !== text.toUpperCase();
}
