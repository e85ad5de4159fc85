import type { OwnWords } from '../locale.ts';
import { NO_WORDS, setOf } from '../words.ts';
import { measures, money } from './measures.ts';
import { numbers } from './numbers.ts';
import { page } from './page.ts';
import { bounds, calendar, counts, ranges } from './words.ts';

/** What Chinese has beside the locale data. Who says what is not read in it. */
export const CHINESE: OwnWords = {
  tag: 'zh',
  negations: NO_WORDS,
  hedges: NO_WORDS,
  frequent: NO_WORDS,
  common: NO_WORDS,
  figures: {
    grammar: { and: setOf('并 且 和 及') },
    numbers,
    bounds,
    ranges,
    calendar,
    measures,
    money,
    counts,
  },
  page,
  sentences: {
    leading: NO_WORDS,
    trailing: NO_WORDS,
    degrees: NO_WORDS,
    beforeNumber: NO_WORDS,
    beforeOrdinal: NO_WORDS,
    starters: NO_WORDS,
  },
};
