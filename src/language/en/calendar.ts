import type { CalendarWords } from '../calendar-words.ts';
import { numbered } from '../words.ts';

export const calendar: CalendarWords = {
  months: new Map([
    ...numbered(
      'january february march april may june july august september october november december',
    ),
    ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
    ['sept', 9],
  ]),
  weekdays: new Map([
    ...numbered('monday tuesday wednesday thursday friday saturday sunday'),
    ...numbered('mon tue wed thu fri sat sun'),
    ['tues', 2],
    ['weds', 3],
    ['thur', 4],
    ['thurs', 4],
  ]),
};
