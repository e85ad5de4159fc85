import type { OwnWords } from '../locale.ts';
import { NO_WORDS, setOf } from '../words.ts';
import { bounds, ranges } from './bounds.ts';
import { calendar } from './calendar.ts';
import { measures, money } from './measures.ts';
import { numbers } from './numbers.ts';
import { speech } from './speech.ts';

/** What Russian has beside the locale data. */
export const RUSSIAN: OwnWords = {
  negations: NO_WORDS,
  hedges: NO_WORDS,
  figures: {
    grammar: {
      persons: setOf(
        'человек людей человека человеку мужчин женщин детей солдат',
        'военных раненых погибших жителей беженцев пассажиров',
      ),
      and: setOf('и'),
      to: setOf('до'),
      in: setOf('в во'),
      by: setOf('на'),
      on: setOf('в'),
    },
    numbers,
    bounds,
    ranges,
    calendar,
    measures,
    money,
    counts: {
      labels: setOf(`
        страница странице статья статьи статье пункт глава номер № рейс канал выпуск серия сезон школа шоссе трасса
        группа зона том тип версия #`),
      looseLabels: setOf('неделя день топ'),
      one: setOf('один одна одно одного одной одну'),
      first: setOf('первый первая первое первую'),
      afterFirst: setOf('раз очередь министр леди'),
    },
  },
  plain,
  speech,
};

/** "трех": as it is mostly written, without the points of ё. */
function plain(word: string): string {
  return word.replaceAll('ё', 'е');
}
