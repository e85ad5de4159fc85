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
    leading: setOf(`
    ул просп пл пер бул наб пос им проф акад доц св оз ген полк лейт адм тов гр напр ред`),
    trailing: setOf(`
    г гг в вв др пр ст п пп ч т см км кг руб долл коп тыс млн млрд чел шт обл сек мин час кв стр корп
    оф эт рис табл гл вып тел`),
    degrees: NO_WORDS,
    beforeNumber: NO_WORDS,
    beforeOrdinal: NO_WORDS,
    afterOrdinal: NO_WORDS,
    starters: setOf(`
    он она они оно мы вы я это этот эта эти тот те но а и в во на по с со за после как при до для из
    от к у о об если когда однако также потом затем позже позднее кроме тогда там здесь сейчас
    сегодня вчера завтра его её их наш ваш все всё многие некоторые другие поэтому хотя пока так
    такой не ни`),
  },
  months,
  weekdays,
};
