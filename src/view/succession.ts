import type { Comparison, Side } from '../compare/comparison.ts';
import { directed } from './describe.ts';

/** How two versions follow each other. */
export interface Succession {
  /**
   * The side with the earlier text: of one source what it held before, of two files that the reader
   * names one by one the first; null where neither text came of the other, as with two publishers.
   */
  readonly older: Side | null;
  /** When each was found in the source that they have in common: ISO 8601, in UTC; null where they have none. */
  readonly fetched: Readonly<Record<Side, string>> | null;
}

/** Two files of which the left one is the state before. */
export const LEFT_FIRST: Succession = { older: 'left', fetched: null };

/** A comparison whose words have the sign for how the two texts follow each other: an arrow, or a bar. */
export function inSuccession(comparison: Comparison, { older }: Succession): Comparison {
  const told = <Of extends { readonly why: string }>(all: readonly Of[]): Of[] =>
    all.map((one) => ({ ...one, why: directed(one.why, older) }));
  return {
    ...comparison,
    figures: told(comparison.figures),
    quotations: told(comparison.quotations),
    attributions: told(comparison.attributions),
    paratext: told(comparison.paratext),
    changes: told(comparison.changes),
  };
}
