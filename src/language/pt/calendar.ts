import type { CalendarWords } from '../calendar-words.ts';
import type { Own } from '../own-words.ts';
import { numbered, phrases, setOf } from '../words.ts';

export const calendar: Own<CalendarWords> = {
  months: new Map([
    ...numbered(
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    ),
    ...numbered('jan fev mar abr mai jun jul ago set out nov dez'),
  ]),
  weekdays: new Map([
    ['segunda-feira', 1],
    ['terça-feira', 2],
    ['quarta-feira', 3],
    ['quinta-feira', 4],
    ['sexta-feira', 5],
    ['segunda feira', 1],
    ['terça feira', 2],
    ['quarta feira', 3],
    ['quinta feira', 4],
    ['sexta feira', 5],
    ['sábado', 6],
    ['domingo', 7],
  ]),
  joins: setOf('de do'),
  namedDays: setOf('hoje amanhã ontem agora natal'),
  daysFromNow: setOf('hoje amanhã ontem anteontem'),
  monthNames: setOf('mês'),
  years: setOf('ano temporada'),
  periods: setOf('semana semanas dia dias mês meses trimestre semestre'),
  centuries: setOf('século séculos'),
  spanJoins: setOf('a ao e até'),
  beforeYear: setOf(`
    em desde de do até ano antes depois fins final início meados verão inverno outono primavera
    entre e a`),
  cardinalDays: true,
  monthFirst: false,
  beforeDay: setOf('dia'),
  measures: setOf('euros reais pessoas quilômetros quilómetros'),
  beforeDate: setOf('em dia do ao no'),
  afterDay: setOf('às as a de do em ao deste próximo e'),
  fromNow: setOf('atrás depois antes'),
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
    leads: setOf('às das'),
    at: setOf('às'),
  },
};
