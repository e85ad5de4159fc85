import type { Language } from '../../language/language.ts';
import type { Lexemes } from '../words/lexemes.ts';
import { lookUp } from '../words/phrasebook.ts';

/** The words of a number that stand at a lexeme, as its language's tables have them, up to lexeme `to`. */
export interface Pieces {
  readonly pieces: readonly string[];
  readonly to: number;
}

/** Longer words are no numbers. */
const LONGEST = 90;

/**
 * The words that lexeme `at` is, or begins, of a number: one word of the tables, a phrase of them
 * ("quatre-vingts"), or all that a word written together is made of ("zwei", "hundert", "fünf"); or null.
 */
export function numberWordsAt(lexemes: Lexemes, at: number): Pieces | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'word') return null;
  const { language, books } = lexemes;
  const phrase = books.numerals.size > 0 ? lookUp(books.numerals, lexemes, at) : null;
  if (phrase !== null) return { pieces: [phrase.meaning], to: phrase.to };
  if (books.numberWords.has(lexeme.form)) {
    const pieces = language.numbers.duals.get(lexeme.form) ?? [lexeme.form];
    return { pieces, to: at + 1 };
  }
  const pieces = language.numbers.together === null ? null : apart(language, lexeme.form);
  return pieces && { pieces, to: at + 1 };
}

/** The words of a language that numbers written together are made of, by their first letter, the longest first. */
const PARTS = new WeakMap<Language, ReadonlyMap<string, readonly string[]>>();

function partsOf(language: Language): ReadonlyMap<string, readonly string[]> {
  const known = PARTS.get(language);
  if (known !== undefined) return known;
  const { units, tens, scales, ordinals, together } = language.numbers;
  const all = new Set<string>([
    ...units.keys(),
    ...tens.keys(),
    ...scales.keys(),
    ...ordinals.keys(),
  ]);
  const sorted = [...all.union(together ?? new Set<string>())].sort((a, b) => b.length - a.length);
  const parts = Map.groupBy(sorted, (word) => word[0] ?? '');
  PARTS.set(language, parts);
  return parts;
}

/** Takes a word apart into two words of numbers or more, the longest first; null where that leaves a rest. */
function apart(language: Language, form: string): readonly string[] | null {
  if (form.length > LONGEST) return null;
  const parts = partsOf(language);
  const dead = new Set<number>();
  const from = (start: number): readonly string[] | null => {
    if (start === form.length) return [];
    if (dead.has(start)) return null;
    for (const word of parts.get(form[start] ?? '') ?? []) {
      const rest = form.startsWith(word, start) ? from(start + word.length) : null;
      if (rest !== null) return [word, ...rest];
    }
    dead.add(start);
    return null;
  };
  const pieces = from(0);
  return pieces !== null && pieces.length > 1 ? pieces : null;
}
