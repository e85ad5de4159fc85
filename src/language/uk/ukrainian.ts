import type { OwnWords } from '../locale.ts';
import { setOf } from '../words.ts';
import { bounds, ranges } from './bounds.ts';
import { calendar } from './calendar.ts';
import { measures, money } from './measures.ts';
import { numbers } from './numbers.ts';
import { speech } from './speech.ts';

/** What Ukrainian has beside the locale data. */
export const UKRAINIAN: OwnWords = {
  negations: setOf('не ні ніколи ніхто нічого немає без'),
  hedges: setOf('може можуть можливо ймовірно нібито приблизно близько майже'),
  speech,
  figures: {
    grammar: {
      persons: setOf(
        'осіб людей людини чоловік жінок дітей солдатів',
        'військових поранених загиблих жителів біженців пасажирів',
      ),
      and: setOf('і й та'),
      to: setOf('до'),
      in: setOf('в у'),
      by: setOf('на'),
      on: setOf('в у'),
    },
    numbers,
    bounds,
    ranges,
    calendar,
    measures,
    money,
    counts: {
      labels: setOf(`
        сторінка сторінці стаття статті пункт глава номер № рейс канал випуск серія сезон школа шосе траса
        група зона том тип версія #`),
      looseLabels: setOf('тиждень день топ'),
      one: setOf('один одна одне одного одну'),
      first: setOf('перший перша перше першу'),
      afterFirst: setOf('раз чергу міністр леді'),
    },
  },
  plain,
};

/** "пʼять": with the letter that stands for the apostrophe. */
function plain(word: string): string {
  return word.replaceAll("'", 'ʼ');
}
