import type { CalendarWords } from '../calendar-words.ts';
import type { Own } from '../own-words.ts';
import { phrases, setOf } from '../words.ts';
import { months, weekdays } from './days.ts';

export const calendar: Own<CalendarWords> = {
  months,
  weekdays,
  namedDays: setOf('vandaag morgen gisteren nu kerstmis pasen'),
  daysFromNow: setOf('vandaag morgen gisteren eergisteren overmorgen'),
  monthNames: setOf('maand'),
  years: setOf('jaar seizoen'),
  periods: setOf('week weken dag dagen maand maanden kwartaal halfjaar'),
  centuries: setOf('eeuw eeuwen'),
  spanJoins: setOf('tot en'),
  dayJoins: setOf('op'),
  beforeYear: setOf(`
    in van sinds tot voor na vanaf eind begin medio jaar zomer herfst winter lente voorjaar najaar
    tussen en rond uit`),
  beforeDecade: phrases('de jaren'),
  monthFirst: false,
  measures: setOf('procent euro kilometer meter mensen'),
  beforeDate: setOf('op van tot vanaf sinds'),
  afterDay: setOf('om en tot'),
  fromNow: phrases('geleden|later|eerder|daarvoor|daarna'),
  beforeSpan: phrases('over|binnen|na'),
  toNow: setOf('afgelopen komende laatste volgende vorige'),
  anchors: setOf('voor na'),
  first: setOf('eerste laatste'),
  clock: {
    afterHour: setOf('uur'),
    hours: setOf('uur'),
    minutes: setOf('minuut minuten'),
    past: setOf('over'),
    to: setOf('voor'),
    halfTo: setOf('half'),
    hourWords: setOf('uur'),
    beforeHour: phrases('om|tegen|rond'),
    partsOfDay: setOf(
      "ochtends 's morgens middag middags avond avonds nacht nachts vandaag morgen gisteren",
    ),
    named: setOf('ochtend middag avond nacht'),
    leads: setOf('om tegen vanaf tot van tussen voor na sinds rond'),
    at: setOf('om rond tegen'),
  },
};
