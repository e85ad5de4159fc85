import type { CalendarWords } from '../calendar-words.ts';
import type { Own } from '../own-words.ts';
import { declined, phrases, setOf, words } from '../words.ts';
import { MONTHS, months, weekdays } from './days.ts';

export const calendar: Own<CalendarWords> = {
  months,
  weekdays,
  afterWeekday: phrases(
    'in acht Tagen|in vierzehn Tagen|in 14 Tagen|in einer Woche|in zwei Wochen',
  ),
  namedDays: setOf('heute morgen gestern jetzt weihnachten ostern pfingsten silvester neujahr'),
  daysFromNow: setOf('heute morgen gestern vorgestern übermorgen'),
  monthNames: setOf('monat monats'),
  years: setOf('jahr jahres'),
  periods: setOf('woche wochen tag tage monat monate quartal halbjahr'),
  // "in der ersten Maiwoche"
  centuries: new Set([
    ...words('jahrhundert jahrhunderts'),
    ...words(MONTHS).flatMap((month) => declined(month, 'woche wochen tage tagen hälfte')),
  ]),
  spanJoins: setOf('bis und'),
  dayJoins: setOf('auf'),
  beforeYear: setOf(`
    im in jahr jahre jahren jahres seit bis von vor nach ab anfang ende mitte sommer herbst winter
    frühling frühjahr zwischen und um gegen`),
  monthFirst: false,
  beforeDay: setOf('zum vom am'),
  decadeEndings: setOf('er ern'),
  measures: setOf('prozent euro kilometer meter menschen'),
  beforeDate: setOf('am vom bis ab seit zum'),
  afterDay: setOf('um und bis zum'),
  fromNow: phrases('später|zuvor|danach|früher'),
  beforeSpan: ['vor', 'in', 'innerhalb von', 'binnen', 'nach', 'seit'],
  toNow: setOf('letzten letzte nächsten nächste vergangenen vergangene kommenden vorigen'),
  anchors: setOf('vor nach'),
  first: setOf('ersten letzten'),
  clock: {
    afterHour: setOf('uhr'),
    hours: setOf('uhr'),
    minutes: setOf('minute minuten'),
    past: setOf('nach'),
    to: setOf('vor'),
    halfTo: setOf('halb'),
    zones: setOf('mez mesz'),
    partsOfDay: setOf(`
      morgen morgens vormittag vormittags mittag mittags nachmittag nachmittags abend abends nacht
      nachts früh heute gestern`),
    comingDay: setOf('morgens vormittags mittags nachmittags abends nachts früh'),
    named: setOf('morgen vormittag mittag nachmittag abend nacht'),
    leads: setOf('um gegen ab bis von zwischen vor nach seit'),
    at: setOf('um gegen'),
  },
};
