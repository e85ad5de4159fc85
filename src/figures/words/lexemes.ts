import type { Language } from '../../language/language.ts';
import { kept } from '../../text/kept.ts';
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
  const { elided, prefixes } = language.grammar;
  const whole = cut(text, sentence);
  const lexemes =
    elided.size + prefixes.size === 0
      ? whole
      : whole.flatMap((lexeme) => withoutPrefix(lexeme, language) ?? parted(lexeme, elided));
  return Object.assign(lexemes, { language, books: booksOf(language) });
}

/** A prefix and the number that it is written with, as two: "and" and "twenty" in Arabic; null for any other word. */
function withoutPrefix(lexeme: Lexeme, language: Language): readonly Lexeme[] | null {
  const { form, start, text } = lexeme;
  const first = form[0] ?? '';
  if (!language.grammar.prefixes.has(first) || text.length !== form.length) return null;
  const rest = form.slice(1);
  const { numberWords, bounds, percents } = booksOf(language);
  if (numberWords.has(form) || percents.has(form) || !(numberWords.has(rest) || bounds.has(rest)))
    return null;
  const number = { ...lexeme, start: start + 1, text: text.slice(1), form: rest, gap: true };
  return [{ ...lexeme, end: start + 1, text: text.slice(0, 1), form: first }, number];
}

/** A small word and the one that it is written with, as two: "d'euros". */
function parted(lexeme: Lexeme, elided: ReadonlySet<string>): readonly Lexeme[] {
  const { kind, text, form, start } = lexeme;
  const apostrophe = kind === 'word' ? text.search(/['’]/) : -1;
  const first = form.slice(0, form.indexOf("'"));
  if (apostrophe <= 0 || !elided.has(first)) return [lexeme];
  const from = apostrophe + 1;
  const rest = { ...lexeme, start: start + from, text: text.slice(from), gap: true };
  return [
    { ...lexeme, end: start + from, text: text.slice(0, from), form: first },
    { ...rest, form: form.slice(first.length + 1), capital: /^\p{Lu}/u.test(rest.text) },
  ];
}

/** A text with its sentences and the language that it is read in. */
interface Sentences {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly language: Language;
}

/** Gives the lexemes of a text's sentences by index, each cut once, when it is first asked for; null where there is no such sentence. */
export const lexemesOf = kept(({ text, sentences, language }: Sentences) => {
  const known = new Map<number, Lexemes>();
  return (index: number): Lexemes | null => {
    const sentence = sentences[index];
    if (sentence === undefined) return null;
    const lexemes = known.get(index) ?? scan(text, sentence, language);
    known.set(index, lexemes);
    return lexemes;
  };
});

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
