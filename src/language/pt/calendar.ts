import type { CalendarWords } from '../calendar-words.ts';
import type { Own } from '../own-words.ts';
import { phrases, setOf } from '../words.ts';
import { months, weekdays } from './days.ts';

export const calendar: Own<CalendarWords> = {
  months,
  weekdays,
  joins: setOf('de do'),
  namedDays: setOf('hoje amanhã ontem agora natal'),
  daysFromNow: setOf('hoje amanhã ontem anteontem'),
  monthNames: setOf('mês'),
  years: setOf('ano temporada'),
  periods: setOf('semana semanas dia dias mês meses trimestre semestre'),
  centuries: setOf('século séculos'),
  spanJoins: setOf('a ao e até'),
  dayJoins: setOf('para'),
  beforeYear: setOf(`
    em desde de do até ano antes depois fins final início meados verão inverno outono primavera
    entre e a`),
  cardinalDays: true,
  monthFirst: false,
  beforeDay: setOf('dia dias'),
  beforeDecade: phrases('os anos|dos anos|nos anos|aos anos|década de'),
  measures: setOf('euros reais pessoas quilômetros quilómetros'),
  beforeDate: setOf('em dia do ao no'),
  afterDay: setOf('às as a de do em ao deste próximo e'),
  fromNow: phrases('atrás|depois|antes|mais tarde'),
  beforeSpan: phrases('há|faz|há mais de|há cerca de|em|dentro de|daqui a'),
  toNow: setOf('últimos últimas próximos próximas passados passadas último última'),
  toNowBehind: setOf('últimos últimas próximos próximas passados passadas último última'),
  anchors: setOf('antes depois'),
  relativeEnds: setOf('antes depois'),
  first: setOf('primeiros primeiras'),
  forTime: setOf('por durante para'),
  clock: {
    hourWords: setOf('horas h hora hs hrs'),
    minutes: setOf('min minuto minutos'),
    past: setOf('e'),
    to: setOf('menos'),
    hourLetters: setOf('h'),
    hourFirst: true,
    zones: setOf('gmt utc brt'),
    beforeHour: phrases(
      'às|à|as|das|até às|até as|a partir das|de as|entre as|e as|por volta das|antes das|depois das|são',
    ),
    beforeNoonPhrases: phrases('da manhã|da madrugada|a.m.|am'),
    afterNoonPhrases: phrases('da tarde|da noite|p.m.|pm'),
    partsOfDay: setOf('manhã tarde noite madrugada meio-dia meia-noite hoje amanhã ontem'),
    leads: setOf('às das entre'),
    at: setOf('às'),
  },
};
