import type { CalendarWords } from '../calendar-words.ts';
import { numbered, setOf } from '../words.ts';

export const calendar: CalendarWords = {
  months: new Map([
    ...numbered(
      'january february march april may june july august september october november december',
    ),
    ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
    ['sept', 9],
  ]),
  doubtfulMonths: setOf('may march mar dec sep'),
  weekdays: new Map([
    ...numbered('monday tuesday wednesday thursday friday saturday sunday'),
    ...numbered('mon tue wed thu fri sat sun'),
    ['tues', 2],
    ['weds', 3],
    ['thur', 4],
    ['thurs', 4],
  ]),
  doubtfulWeekdays: setOf('mon tue wed thu fri sat sun tues weds thur thurs'),
  joins: setOf('of'),
  namedDays: setOf('today tomorrow yesterday now christmas easter thanksgiving ramadan eid'),
  periods: setOf('week day month quarter weeks days months'),
  centuries: setOf('century centuries'),
  spanJoins: setOf('- — ~ to and until till through'),
  beforeYear: setOf(`
    in since by until till from during of before after between early late mid year spring summer
    autumn fall winter ad circa c cy fy sy end beginning start middle through`),
  decadeEndings: setOf('s'),
  measures: setOf('% $ € £ ° percent per rpm'),
  knownDates: new Map([['9/11', { month: 9, day: 11 }]]),
  beforeDate: setOf('on by before after since until this'),
  afterDay: setOf('this next last at around between and to'),
  fromNow: setOf('ago later earlier hence'),
  toNow: setOf('next last past previous coming upcoming'),
  anchors: setOf('from before after'),
  relativeEnds: setOf('before after'),
  time: setOf('time'),
  first: setOf('first'),
  forTime: setOf('for'),
  within: setOf('in within'),
  clock: {
    beforeNoon: setOf('am'),
    afterNoon: setOf('pm'),
    afterHour: setOf("o'clock oclock noon midnight"),
    hours: setOf('hours hrs'),
    minutes: setOf('min mins minute minutes'),
    past: setOf('past'),
    to: setOf('to'),
    zones: setOf('gmt utc est edt et cet cest bst ist pst pdt pt cst cdt msk jst eet eest'),
    partsOfDay: setOf('tonight tomorrow today morning afternoon evening night noon midnight'),
    comingDay: setOf('tonight tomorrow'),
    named: setOf('morning afternoon evening'),
    nextOrLast: setOf('last next'),
    leads: setOf('at around from between until after before about'),
    at: setOf('at around'),
  },
};
