import type { Outline } from '../outline.ts';
import { NO_WORDS, setOf } from '../words.ts';
import { months, weekdays } from './days.ts';
import { page } from './page.ts';

/** What is known of Ukrainian before a text of it is read. */
export const outline: Outline = {
  tag: 'uk',
  frequent: setOf(`
    і в на з що не у до про та за від для як це він його але по був після вони також при який які
    було були або вже вона й зі`),
  common: NO_WORDS,
  page,
  sentences: {
    leading: setOf('м вул ім млн млрд тис грн'),
    trailing: NO_WORDS,
    degrees: NO_WORDS,
    beforeNumber: NO_WORDS,
    beforeOrdinal: NO_WORDS,
    afterOrdinal: NO_WORDS,
    starters: setOf('він вона вони це але і в у на за з після як'),
  },
  months,
  weekdays,
};
