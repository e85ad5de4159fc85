import type { CalendarWords } from '../calendar-words.ts';
import type { Own } from '../own-words.ts';
import { declined, phrases, setOf } from '../words.ts';
import { months, weekdays } from './days.ts';

export const calendar: Own<CalendarWords> = {
  months,
  weekdays,
  monthFirst: false,
  namedDays: setOf('сегодня завтра вчера сейчас рождества пасхи'),
  daysFromNow: setOf('сегодня завтра вчера позавчера послезавтра'),
  monthNames: new Set(declined('месяц', '- а е')),
  years: setOf('год году года'),
  periods: setOf(
    'неделя неделе недели неделю день дня дни месяц месяце месяца квартал квартале полугодие полугодии полугодия декада декаде декаду',
  ),
  centuries: setOf('век века веке веков столетия столетии'),
  spanJoins: setOf('до по и'),
  dayJoins: setOf('на'),
  afterYear: setOf('год года году годом годе г гг'),
  beforeYear: setOf(`
    в с по до к от после около году года весной летом осенью зимой конце начале середине между и`),
  decadeEndings: setOf('х'),
  afterDecade: setOf('годы годов годах годам годами'),
  measures: setOf('рублей человек долларов км'),
  fromNow: phrases('назад|спустя'),
  beforeSpan: phrases('через|спустя|через примерно|через около'),
  toNow: setOf('последние последних следующие следующих ближайшие ближайших прошедшие прошедших'),
  anchors: setOf('до после'),
  first: setOf('первые первых'),
  clock: {
    hourWords: setOf('час часа часов часу часам ч'),
    minutes: setOf('мин минута минуты минут минуту'),
    halfTo: setOf('половина половине половины пол'),
    zones: setOf('мск'),
    beforeNoonPhrases: phrases('утра|ночи'),
    afterNoonPhrases: phrases('вечера|пополудни|после полудня'),
    afterNoonBehindHour: phrases('дня'),
    partsOfDay: setOf('утра вечера ночи утром вечером ночью днём сегодня завтра вчера'),
    at: setOf('в к после до около с ко'),
  },
};
