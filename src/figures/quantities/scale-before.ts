import { isHyphen, type Lexemes } from '../words/lexemes.ts';

/** The scale whose name stands before a number at lexeme `at` ("magnitude 6.1", "magnitude-6.1"), or undefined. */
export function scaleBefore(lexemes: Lexemes, at: number): string | undefined {
  const name = lexemes[isHyphen(lexemes, at - 1) ? at - 2 : at - 1];
  return lexemes.language.measures.scales.get(name?.form ?? '');
}
