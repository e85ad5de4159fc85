import { type Article, isBody } from '../article/article.ts';
import { type StoryTokens, tokensOf } from '../article/tokens.ts';
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

/** Sentences that say what an article is about: no report has more, and a flood of text costs no more. */
const MOST_SENTENCES = 2000;

const MILLISECONDS_A_DAY = 86_400_000;

/** Reads them from the title and from the body's sentences; what surrounds the body does not count. */
export function featuresOf(article: Article, story: StoryTokens = tokensOf(article)): Features {
  const { id, title, text, published, blocks, sentences } = article;
  const body = story
    .filter((_, at) => isBody(blocks[sentences[at]?.block ?? -1]?.role ?? 'body'))
    .slice(0, MOST_SENTENCES)
    .map((tokens) => ({ text, tokens }));
  const shingles = shinglesOf(body.flatMap(({ tokens }) => tokens.flatMap(unitsOf)));
  const time = Date.parse(published ?? '');
  return {
    id,
    day: Number.isNaN(time) ? null : time / MILLISECONDS_A_DAY,
    terms: termsOf({ text: title, tokens: tokenise(title) }, body),
    shingles,
    bands: bandsOf(shingles),
  };
}
