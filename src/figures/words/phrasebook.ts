import { cut, type Lexeme } from './cut.ts';

interface Phrase<T> {
  readonly forms: readonly string[];
  /** Which lexemes follow the one before without a gap and must do so in a text ("m2"). */
  readonly glued: readonly boolean[];
  readonly meaning: T;
}

/** Phrases by their first lexeme's form, the longest first. */
export type Phrasebook<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Makes a phrasebook of phrases as they are written in running text. */
export function phrasebook<T>(entries: Iterable<readonly [string, T]>): Phrasebook<T> {
  const book = new Map<string, Phrase<T>[]>();
  for (const [written, meaning] of entries) {
    const lexemes = cut(written);
    const forms = lexemes.map((lexeme) => lexeme.form);
    const glued = lexemes.map((lexeme) => lexeme.kind === 'digits' && !lexeme.gap);
    const first = forms[0] ?? '';
    const phrases = book.get(first) ?? [];
    phrases.push({ forms, glued, meaning });
    phrases.sort((a, b) => b.forms.length - a.forms.length);
    book.set(first, phrases);
  }
  return book;
}

/**
 * The longest phrase of the book that begins at lexeme `at`, and where it ends, or null. With `end`
 * only a phrase that ends there is meant.
 */
export function lookUp<T>(
  book: Phrasebook<T>,
  lexemes: readonly Lexeme[],
  at: number,
  end?: number,
): { readonly meaning: T; readonly to: number } | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  for (const { forms, glued, meaning } of book.get(first.form) ?? []) {
    const to = at + forms.length;
    if (end !== undefined && to !== end) continue;
    const matches = forms.every((form, index) => {
      const lexeme = lexemes[at + index];
      return lexeme?.form === form && !(glued[index] && lexeme.gap);
    });
    if (matches) return { meaning, to };
  }
  return null;
}
