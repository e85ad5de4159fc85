import { paragraphs } from '../../src/article/paragraphs.ts';
import { sentences } from '../../src/text/sentences.ts';

export const anchors =
  'Intl.Segmenter 94.7 F1 inside news paragraphs, 68.3% of rule cases; Pragmatic Segmenter 98% of the golden rules';

interface Gold {
  readonly id: string;
  readonly text: string;
}

/** The product's sentences of each text, paragraph by paragraph. */
export function answers(gold: readonly Gold[]): object[] {
  return gold.map(({ id, text }) => ({
    id,
    sentences: paragraphs(text)
      .flatMap((paragraph) => sentences(text, paragraph))
      .map(({ start, end }) => [start, end]),
  }));
}
