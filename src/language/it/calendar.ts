import type { CalendarWords } from '../calendar-words.ts';
import type { Own } from '../own-words.ts';
import { phrases, setOf } from '../words.ts';
import { months, weekdays } from './days.ts';

export const calendar: Own<CalendarWords> = {
  months,
  weekdays,
  joins: setOf('di del dell'),
  afterWeekday: phrases('a otto|a quindici'),
  namedDays: setOf('oggi domani ieri adesso natale pasqua'),
  daysFromNow: setOf('oggi domani ieri stasera stamattina dopodomani'),
  monthNames: setOf('mese'),
  years: setOf('anno stagione'),
  periods: setOf('settimana settimane giorno giorni mese mesi trimestre semestre'),
  centuries: setOf('secolo secoli'),
  spanJoins: setOf('a al all e ed fino'),
  beforeYear: setOf(`
    nel dal del al il di anno prima dopo fine inizio metà estate inverno autunno primavera tra fra e
    entro dall`),
  cardinalDays: true,
  monthFirst: false,
  beforeDay: setOf('il dal al del giorno giorni'),
  beforeDecade: phrases('gli anni|degli anni|negli anni|dagli anni|agli anni|sugli anni'),
  measures: setOf('euro persone chilometri'),
  beforeDate: setOf('il dal al del'),
  afterDay: setOf('alle a al e di del scorso prossimo dalle'),
  fromNow: phrases('fa|dopo|prima|or sono|più tardi'),
  beforeSpan: phrases('tra|fra|in|entro|tra circa|fra circa'),
  toNow: setOf('ultimi ultime prossimi prossime scorsi scorse ultimo ultima'),
  toNowBehind: setOf('ultimi ultime prossimi prossime scorsi scorse ultimo ultima'),
  anchors: setOf('prima dopo'),
  relativeEnds: setOf('prima dopo'),
  first: setOf('primi prime'),
  forTime: setOf('per durante da'),
  clock: {
    hourWords: setOf('ore ora h'),
    minutes: setOf('min minuto minuti'),
    past: setOf('e'),
    to: setOf('meno'),
    hourLetters: setOf('h'),
    hourFirst: true,
    zones: setOf('gmt utc cet'),
    beforeHour: phrases(
      'alle|alle ore|all|dalle|dalle ore|le|le ore|ore|fino alle|verso le|intorno alle|tra le|fra le|e le|dopo le|prima delle|delle ore|entro le',
    ),
    beforeNoonPhrases: phrases('di mattina|del mattino|di notte|della mattina|a.m.'),
    afterNoonPhrases: phrases('di sera|del pomeriggio|di pomeriggio|della sera|p.m.'),
    partsOfDay: setOf('mattina pomeriggio sera notte mezzogiorno mezzanotte oggi domani ieri'),
    leads: setOf('alle dalle tra fra'),
    at: setOf('alle'),
  },
};
