import { type Lexeme, scan } from './scan.ts';

interface Phrase<T> {
  readonly forms: readonly string[];
  readonly meaning: T;
}

/** Phrases by their first lexeme's form, the longest first. */
export type Phrasebook<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Makes a phrasebook of phrases as they are written in running text. */
export function phrasebook<T>(entries: Iterable<readonly [string, T]>): Phrasebook<T> {
  const book = new Map<string, Phrase<T>[]>();
  for (const [written, meaning] of entries) {
    const forms = scan(written).map((lexeme) => lexeme.form);
    const first = forms[0] ?? '';
    const phrases = book.get(first) ?? [];
    phrases.push({ forms, meaning });
    phrases.sort((a, b) => b.forms.length - a.forms.length);
    book.set(first, phrases);
  }
  return book;
}

/** The longest phrase of the book that begins at lexeme `at`, and where it ends, or null. */
export function lookUp<T>(
  book: Phrasebook<T>,
  lexemes: readonly Lexeme[],
  at: number,
): { readonly meaning: T; readonly to: number } | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  for (const { forms, meaning } of book.get(first.form) ?? [])
    if (forms.every((form, index) => lexemes[at + index]?.form === form))
      return { meaning, to: at + forms.length };
  return null;
}
