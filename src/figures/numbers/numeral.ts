import { type Lexemes, stands } from '../words/lexemes.ts';

/** A number as read from lexemes `from` to `to` (exclusive), before units and ranges. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction';
  /** The scale that it ends in ("4.3 million": 1e6), else 1. */
  readonly scale: number;
  /** Whether it begins in digits. */
  readonly digits: boolean;
  /** Whether it names an order of magnitude only ("dozens", "tens of thousands"). */
  readonly vague: boolean;
}

export function numeral(
  from: number,
  to: number,
  value: number,
  rest: Partial<Numeral> = {},
): Numeral {
  return { from, to, value, kind: 'cardinal', scale: 1, digits: false, vague: false, ...rest };
}

/** The scale that stands at lexeme `at` ("million", "millions"), or undefined. */
export function scaleAt(lexemes: Lexemes, at: number): number | undefined {
  return lexemes.language.numbers.scales.get(lexemes[at]?.form ?? '');
}

/** Whether "a" or "an" stands at lexeme `at`. */
export function isArticle(lexemes: Lexemes, at: number): boolean {
  return stands(lexemes, at, lexemes.language.grammar.indefinite);
}
