import type { CalendarWords } from '../calendar-words.ts';
import type { Own } from '../own-words.ts';
import { phrases, setOf } from '../words.ts';
import { months, weekdays } from './days.ts';

export const calendar: Own<CalendarWords> = {
  months,
  weekdays,
  joins: setOf('de del'),
  namedDays: setOf('hoy mañana ayer ahora navidad'),
  daysFromNow: setOf('hoy mañana ayer anteayer'),
  monthNames: setOf('mes'),
  years: setOf('año temporada'),
  periods: setOf('semana semanas día días mes meses trimestre semestre'),
  centuries: setOf('siglo siglos'),
  spanJoins: setOf('a al y hasta'),
  beforeYear: setOf(`
    en desde de del hasta año antes después fines finales principios mediados verano invierno otoño
    primavera entre y a desde`),
  cardinalDays: true,
  monthFirst: false,
  beforeDay: setOf('el del al día días'),
  beforeDecade: phrases('los años|década de los|esos años'),
  measures: setOf('euros personas kilómetros pesos'),
  beforeDate: setOf('el del al'),
  afterDay: setOf('a de del en al este'),
  fromNow: phrases('atrás|después|antes|más tarde'),
  beforeSpan: phrases('hace|hace unos|hace unas|hace más de|hace casi|en|dentro de|tras'),
  toNow: setOf('últimos últimas próximos próximas pasados pasadas último última'),
  toNowBehind: setOf('últimos últimas próximos próximas pasados pasadas último última'),
  anchors: setOf('antes después'),
  relativeEnds: setOf('antes después'),
  first: setOf('primeros primeras'),
  forTime: setOf('por durante para'),
  clock: {
    hourWords: setOf('horas h hs hrs hora'),
    minutes: setOf('min minuto minutos'),
    past: setOf('y con'),
    to: setOf('menos'),
    hourLetters: setOf('h'),
    hourFirst: true,
    zones: setOf('gmt utc cst est pst'),
    beforeHour: phrases(
      'a las|a la|las|desde las|hasta las|de las|entre las|y las|sobre las|hacia las|para las|antes de las|después de las',
    ),
    beforeNoonPhrases: phrases('de la mañana|de la madrugada|por la mañana|a.m.|am'),
    afterNoonPhrases: phrases(
      'de la tarde|de la noche|por la tarde|por la noche|del mediodía|p.m.|pm',
    ),
    partsOfDay: setOf('mañana tarde noche madrugada mediodía medianoche hoy ayer'),
    leads: setOf('las entre'),
    at: setOf('las'),
  },
};
