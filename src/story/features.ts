import type { Article } from '../article/article.ts';
import { tokenise } from '../text/words.ts';
import { bandsOf, shinglesOf } from './shingles.ts';
import { type Terms, termsOf } from './terms.ts';
import { unitsOf } from './units.ts';

/** All that the clusters know of an article. */
export interface Features {
  readonly id: string;
  /** Days since 1970 when it was published, with a fraction where the hour is known; null where nothing is. */
  readonly day: number | null;
  readonly terms: Terms;
  readonly shingles: Uint32Array;
  readonly bands: Uint32Array;
}

const MILLISECONDS_A_DAY = 86_400_000;

export function featuresOf(article: Article): Features {
  const body = article.sentences.flatMap((sentence) => tokenise(article.text, sentence));
  const shingles = shinglesOf(body.flatMap(unitsOf));
  const published = Date.parse(article.published ?? '');
  return {
    id: article.id,
    day: Number.isNaN(published) ? null : published / MILLISECONDS_A_DAY,
    terms: termsOf(article),
    shingles,
    bands: bandsOf(shingles),
  };
}
