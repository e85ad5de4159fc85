import type { Span } from '../text/span.ts';

export type FigureKind =
  | 'cardinal'
  | 'ordinal'
  | 'fraction'
  | 'money'
  | 'measure'
  | 'percent'
  | 'ratio'
  | 'range'
  | 'date'
  | 'time'
  | 'zero';

/**
 * How exactly a figure is stated, or which bound it is: `over` and `under` leave the number itself
 * out ("more than", "fewer than"), `at-least` and `up-to` ("at most") do not.
 */
export type Approximation = 'exact' | 'about' | 'nearly' | 'over' | 'at-least' | 'under' | 'up-to';

/** A quantity as stated in a text. */
export interface Figure extends Span {
  readonly text: string;
  /** The same with the words that say how exactly it is meant: "at least 37", "30 or more". */
  readonly stated: string;
  readonly kind: FigureKind;
  /**
   * The number: percent as 5 for 5%, money in whole units of its currency, a fraction as a
   * decimal; the lower end of a range and the part of a ratio ("five of six": 5). Null for a date
   * or time that states none.
   */
  readonly value: number | null;
  /** The upper end of a range, the whole of a ratio, else null. */
  readonly value2: number | null;
  /** ISO 4217 code for money, the unit's name in the singular ("kilometre"), else null. */
  readonly unit: string | null;
  readonly approx: Approximation;
  /** What is counted, as the text says it ("missiles"), or null. */
  readonly what: string | null;
  /** Who says so ("a US official"), or null for the article's own voice. */
  readonly source: string | null;
}

/** Where a figure stands with the words that say how exactly it is meant. */
export function statedSpan({ start, text, stated }: Figure): Span {
  const before = Math.max(0, stated.indexOf(text));
  const from = start - before;
  return { start: from, end: from + Math.max(stated.length, before + text.length) };
}

/** How figures of two texts, or of two sources within one, stand to each other. */
export type FigureOutcome =
  | 'same'
  | 'equivalent'
  | 'changed'
  | 'sources-disagree'
  | 'left'
  | 'right';

/** Figures of two texts that speak of one quantity; indices into each side's figures. */
export interface FigurePair {
  readonly outcome: FigureOutcome;
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** What is counted, in an article's words: "people killed"; null where none names it. */
  readonly what: string | null;
  /** One line in words for a reader: "missiles intercepted: five of six → two of eight". */
  readonly why: string;
}

/** The digits of one number that has more of them than a program keeps, as they are written; null for all others. */
export function longDigits({
  value,
  value2,
  text,
}: Pick<Figure, 'value' | 'value2' | 'text'>): string | null {
  if (value === null || value2 !== null || text.length <= FEWEST_LONG) return null;
  const digits = text.replace(/\P{Nd}/gu, '').replace(/^0+/, '');
  return digits.length > FEWEST_LONG ? digits : null;
}

/** Digits that every program keeps; 2^53 has one more. */
const FEWEST_LONG = 15;
