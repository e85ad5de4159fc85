import type { OwnWords } from '../locale.ts';
import { NO_WORDS, setOf } from '../words.ts';
import { measures, money } from './measures.ts';
import { numbers } from './numbers.ts';
import { bounds, calendar, ranges } from './words.ts';

/** What Arabic has beside the locale data. Who says what is not read in it. */
export const ARABIC: OwnWords = {
  negations: NO_WORDS,
  hedges: NO_WORDS,
  figures: {
    grammar: {
      prefixes: setOf('و ف ل ب'),
      functionWords: setOf('في من إلى على عن مع أن التي الذي هذا هذه كان كانت قد ما لا لم و'),
      of: setOf('من'),
      and: setOf('و'),
      in: setOf('في على'),
    },
    numbers,
    bounds,
    ranges,
    calendar,
    measures,
    money,
    counts: {
      one: setOf('واحد واحدة'),
      labels: setOf('الصفحة صفحة رقم المادة الفصل القناة الرحلة'),
    },
  },
  plain,
};

/** As it is often written: without the marks above and below the alif. */
function plain(word: string): string {
  return word.replace(/[أإآ]/g, 'ا');
}
