import { numbered } from '../words.ts';

export const MONTHS =
  'januar februar märz april mai juni juli august september oktober november dezember';

/** The months by their names and short forms. */
export const months: ReadonlyMap<string, number> = new Map([
  ...numbered(MONTHS),
  ...numbered('jan feb mrz apr mai jun jul aug sep okt nov dez'),
  ['jänner', 1],
  ['feber', 2],
  ['mär', 3],
  ['sept', 9],
  ['may', 5],
]);

/** The weekdays, from Monday. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...numbered('montag dienstag mittwoch donnerstag freitag samstag sonntag'),
  ...numbered('montags dienstags mittwochs donnerstags freitags samstags sonntags'),
  ...numbered(
    'montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend',
  ),
  ...numbered(
    'montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen',
  ),
  ...numbered(
    'montagnachmittag dienstagnachmittag mittwochnachmittag donnerstagnachmittag freitagnachmittag samstagnachmittag sonntagnachmittag',
  ),
  ['sonnabend', 6],
]);
