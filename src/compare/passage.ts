import { contains, type Span } from '../text/span.ts';
import type { Reading } from './comparison.ts';
import { nameTeller } from './names.ts';
import { type DiffToken, tokensOf } from './tokens.ts';

/** One side of two passages that answer each other. */
export interface Passage {
  /** The tokens of each of its sentences. */
  readonly sentences: readonly (readonly DiffToken[])[];
  /** Direct quotations that lie in it. */
  readonly quotations: readonly Span[];
  readonly isName: (token: DiffToken) => boolean;
}

export type PassageAt = (sentences: readonly number[]) => Passage;

/** The passages of a reading, by the indices of their sentences. */
export function passagesOf(reading: Reading): PassageAt {
  const tokens = tokensOf(reading);
  const isName = nameTeller(tokens.flat());
  const { sentences } = reading.article;
  const direct = reading.quotations.filter((quotation) => quotation.direct);
  return (indices) => ({
    sentences: indices.map((index): readonly DiffToken[] => tokens[index] ?? []),
    quotations: direct.filter((quotation) =>
      indices.some((index) => {
        const sentence = sentences[index];
        return sentence !== undefined && contains(sentence, quotation);
      }),
    ),
    isName,
  });
}
