import { paragraphs } from '../../src/article/paragraphs.ts';
import { languageOf } from '../../src/language/languages.ts';
import { sentences } from '../../src/text/sentences.ts';

export const anchors =
  'Intl.Segmenter 94.7 F1 inside news paragraphs, 68.3% of rule cases; Pragmatic Segmenter 98% of the golden rules';

interface Gold {
  readonly id: string;
  readonly text: string;
  /** BCP 47 tag; English where there is none. */
  readonly lang?: string;
}

/** The product's sentences of each text, paragraph by paragraph. */
export function answers(gold: readonly Gold[]): object[] {
  return gold.map(({ id, text, lang = 'en' }) => ({
    id,
    sentences: paragraphs(text)
      .flatMap((paragraph) => sentences(text, languageOf(lang).sentences, paragraph))
      .map(({ start, end }) => [start, end]),
  }));
}
