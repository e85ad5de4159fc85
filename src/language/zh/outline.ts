import type { Outline } from '../outline.ts';
import { NO_WORDS } from '../words.ts';
import { weekdays } from './days.ts';
import { page } from './page.ts';

/** What is known of Chinese before a text of it is read. */
export const outline: Outline = {
  tag: 'zh',
  frequent: NO_WORDS,
  common: NO_WORDS,
  page,
  sentences: {
    leading: NO_WORDS,
    trailing: NO_WORDS,
    degrees: NO_WORDS,
    beforeNumber: NO_WORDS,
    beforeOrdinal: NO_WORDS,
    afterOrdinal: NO_WORDS,
    starters: NO_WORDS,
  },
  weekdays,
};
