import { languageOfArticle } from '../article/language.ts';
import { kept } from '../text/kept.ts';
import type { Reading } from './comparison.ts';

/** The language that a reading is in: where its article does not say, the vote of its words, taken once. */
export const languageOfReading = kept(({ article }: Reading) => languageOfArticle(article));
