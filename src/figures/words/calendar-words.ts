function listed(words: string): string[] {
  return words.split(' ');
}

function numbered(words: string): [string, number][] {
  return listed(words).map((word, index) => [word, index + 1]);
}

/** Months by their English names and usual short forms, from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'january february march april may june july august september october november december',
  ),
  ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', 9],
]);

/** Months whose name is another word too. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'dec', 'sep']);

/** Weekdays from Monday, 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered('monday tuesday wednesday thursday friday saturday sunday'),
  ...numbered('mon tue wed thu fri sat sun'),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);

export const TIME_ZONES: ReadonlySet<string> = new Set(
  listed('gmt utc est edt et cet cest bst ist pst pdt pt cst cdt msk jst eet eest'),
);

/** Words that make a bare number behind "at" or "from" an hour. */
export const PARTS_OF_DAY: ReadonlySet<string> = new Set(
  listed('tonight tomorrow today morning afternoon evening night noon midnight'),
);

/** What may stand between the two ends of a span of dates or times. */
export const SPAN_JOINS: ReadonlySet<string> = new Set(listed('- — ~ to and until till through'));

/** Words before a number that make it a year. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  listed(
    'in since by until till from during of before after between early late mid year spring summer ' +
      'autumn fall winter ad circa c cy fy sy end beginning start middle through',
  ),
);

/** Days that a length of time may be counted from ("two weeks before Christmas"). */
export const NAMED_DAYS: ReadonlySet<string> = new Set(
  listed('today tomorrow yesterday now christmas easter thanksgiving ramadan eid'),
);

/** Units of time whose ordinals name a date ("the third week of May"). */
export const PERIODS: ReadonlySet<string> = new Set(
  listed('week day month quarter weeks days months'),
);
