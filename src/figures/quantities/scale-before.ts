import { isHyphen, type Lexemes, stands } from '../words/lexemes.ts';

/**
 * The scale whose name stands before a number at lexeme `at` ("magnitude 6.1", "magnitude-6.1", "a
 * magnitude of 6.1", "its magnitude was 6.1"), or undefined.
 */
export function scaleBefore(lexemes: Lexemes, at: number): string | undefined {
  const { grammar, measures } = lexemes.language;
  const isJoined =
    isHyphen(lexemes, at - 1) ||
    stands(lexemes, at - 1, grammar.of) ||
    stands(lexemes, at - 1, measures.agingVerbs);
  return measures.scales.get(lexemes[isJoined ? at - 2 : at - 1]?.form ?? '');
}
