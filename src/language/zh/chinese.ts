import type { OwnWords } from '../locale.ts';
import { NO_WORDS, setOf } from '../words.ts';
import { measures, money } from './measures.ts';
import { numbers } from './numbers.ts';
import { bounds, calendar, counts, ranges } from './words.ts';

/** What Chinese has beside the locale data. Who says what is not read in it. */
export const CHINESE: OwnWords = {
  negations: NO_WORDS,
  hedges: NO_WORDS,
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
};
