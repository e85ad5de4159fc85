import type { CalendarWords } from '../calendar-words.ts';
import type { Own } from '../own-words.ts';
import { phrases, setOf } from '../words.ts';
import { months, weekdays } from './days.ts';

export const calendar: Own<CalendarWords> = {
  months,
  weekdays,
  monthFirst: false,
  namedDays: setOf('сьогодні завтра вчора зараз учора'),
  daysFromNow: setOf('сьогодні завтра вчора учора позавчора післязавтра'),
  monthNames: setOf('місяць місяця місяці'),
  years: setOf('рік року році'),
  periods: setOf(
    'тиждень тижні тижня день дні дня місяць місяці місяця квартал кварталі півріччя півріччі декада декаді декаду',
  ),
  centuries: setOf('століття столітті століть'),
  spanJoins: setOf('до по і й та'),
  dayJoins: setOf('на'),
  afterYear: setOf('рік року році роком рр р'),
  beforeYear: setOf(`
    у в з із до по від після близько році року навесні влітку восени взимку кінці початку середині
    кінця між і`),
  decadeEndings: setOf('х'),
  afterDecade: setOf('роки років роках рокам роками'),
  measures: setOf('гривень осіб доларів км'),
  fromNow: phrases('тому|потому'),
  beforeSpan: phrases('через|за кілька'),
  toNow: setOf('останні останніх наступні наступних найближчі найближчих минулі минулих'),
  anchors: setOf('до після'),
  first: setOf('перші перших'),
  clock: {
    hourWords: setOf('година години годину годині годин год'),
    minutes: setOf('хв хвилина хвилини хвилин хвилину'),
    halfTo: setOf('пів'),
    halfJoins: setOf('на до'),
    beforeHour: phrases('о|об'),
    beforeNoonPhrases: phrases('ранку|ночі'),
    afterNoonPhrases: phrases('вечора|пополудні'),
    afterNoonBehindHour: phrases('дня'),
    partsOfDay: setOf('ранку вечора ночі вранці ввечері увечері вночі сьогодні завтра вчора'),
    at: setOf('о об після до близько з'),
  },
};
