import type { CalendarWords } from '../calendar-words.ts';
import type { Own } from '../own-words.ts';
import { declined, grouped, numbered, phrases, setOf } from '../words.ts';

/** Months and weekdays in their cases: January to December, Monday to Sunday. */
const MONTHS = ['січ', 'лют', 'берез', 'квіт', 'трав', 'черв', 'лип', 'серп', 'верес', 'жовт'];
const CASES: readonly string[] = [
  ...MONTHS.map((stem) => (stem === 'лют' ? 'ий ого ому им' : 'ень ня ню нем ні')),
];
const WEEKDAYS = `
  понеділок понеділка понеділку понеділком понеділкам|вівторок вівторка вівторку вівторком вівторкам|
  середа середи середу середі середою|четвер четверга четвергу четвергом|
  п'ятниця п'ятниці п'ятницю п'ятницею|субота суботи суботу суботі суботою|неділя неділі неділю неділею`;

export const calendar: Own<CalendarWords> = {
  months: new Map([
    ...grouped(
      1,
      1,
      'січ|лют|бер|кві квіт|тра трав|чер черв|лип|сер серп|вер|жов жовт|лис лист|гру груд',
    ),
    ...MONTHS.flatMap((stem, index) =>
      declined(stem, CASES[index] ?? '').map((form) => [form, index + 1] as const),
    ),
    ...grouped(
      11,
      1,
      'листопад листопада листопаду листопадом листопаді|грудень грудня грудню груднем грудні',
    ),
  ]),
  weekdays: new Map([...grouped(1, 1, WEEKDAYS), ...numbered('пн вт ср чт пт сб нд')]),
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
