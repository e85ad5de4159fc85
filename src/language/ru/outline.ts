import type { Outline } from '../outline.ts';
import { NO_WORDS, setOf } from '../words.ts';
import { months, weekdays } from './days.ts';
import { page } from './page.ts';

/** What is known of Russian before a text of it is read. */
export const outline: Outline = {
  tag: 'ru',
  frequent: setOf(`
    и в не на с что по из к о от за это он его как для у а но был после они также при до который
    которые было были все или уже она об`),
  common: NO_WORDS,
  page,
  sentences: {
    leading: setOf('г ул им млн млрд тыс руб долл'),
    trailing: NO_WORDS,
    degrees: NO_WORDS,
    beforeNumber: NO_WORDS,
    beforeOrdinal: NO_WORDS,
    afterOrdinal: NO_WORDS,
    starters: setOf('он она они это но и в на по с за после как'),
  },
  months,
  weekdays,
};
