import type { OwnWords } from '../locale.ts';
import { NO_WORDS, setOf } from '../words.ts';

/** What Russian has beside the locale data. */
export const RUSSIAN: OwnWords = {
  tag: 'ru',
  negations: NO_WORDS,
  hedges: NO_WORDS,
  frequent: setOf(`
    и в не на с что по из к о от за это он его как для у а но был после они также при до который
    которые было были все или уже она об`),
  common: NO_WORDS,
  page: {},
  sentences: {
    leading: setOf('г ул им млн млрд тыс руб долл'),
    trailing: NO_WORDS,
    degrees: NO_WORDS,
    beforeNumber: NO_WORDS,
    beforeOrdinal: NO_WORDS,
    starters: setOf('он она они это но и в на по с за после как'),
  },
};
