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
    leading: setOf(`
    вул просп пл пров бул наб ім проф акад доц св оз ген полк гр тов напр ред`),
    trailing: setOf(`
    р рр м ст п пп ч т ін пр см км кг грн коп дол долл тис млн млрд чол шт обл сек хв год кв буд корп
    оф стор рис табл гл розд вип тел`),
    degrees: NO_WORDS,
    beforeNumber: NO_WORDS,
    beforeOrdinal: NO_WORDS,
    afterOrdinal: NO_WORDS,
    starters: setOf(`
    він вона вони воно ми ви я це цей ця ці той те але а і й в у на по з із зі за після як при до для
    від к о об про якщо коли однак також потім згодом пізніше крім тоді там тут зараз сьогодні
    вчора завтра його її їх наш ваш усі всі багато деякі інші тому хоча поки так такий не ні`),
  },
  months,
  weekdays,
};
