import { approximationBefore } from '../words/approximations.ts';
import { isFunctionWord, isHyphen, type Lexemes, stands } from '../words/lexemes.ts';
import { lookUp } from '../words/phrasebook.ts';

/** A date or time of day, up to lexeme `to`. */
export interface Moment {
  readonly kind: 'date' | 'time';
  readonly to: number;
  /** The year of a date; minutes after midnight of a time; null where none is stated. */
  readonly value: number | null;
  /** The end of a span of years or times. */
  readonly value2: number | null;
}

/** The four digits of a year from 1000 to 2999 at lexeme `at`, or null. */
export function yearAt(lexemes: Lexemes, at: number): number | null {
  const form = lexemes[at]?.form ?? '';
  return /^[12]\d{3}$/.test(form) ? Number(form) : null;
}

/** "2019", "2014-15", "the 1970s", "1970-х", "from 1914 to 1918"; no year where something is counted or measured. */
export function readYear(lexemes: Lexemes, at: number): Moment | null {
  const year = yearAt(lexemes, at);
  if (year === null) return null;
  const { afterYear, beforeYear, decadeEndings, months } = lexemes.language.calendar;
  const year4 = { kind: 'date', to: at + 1, value: year, value2: null } as const;
  const ending = isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
  if (lexemes[ending]?.gap === false && stands(lexemes, ending, decadeEndings))
    return { ...year4, to: ending + 1 };
  if (stands(lexemes, at + 1, afterYear)) return year4;
  const before = lexemes[at - 1]?.form ?? '';
  const modern = year >= 1900 && year < 2100;
  const led = beforeYear.has(before) || months.has(before);
  if ((!modern && !led) || (isHedged(lexemes, at) && !beforeYear.has(before))) return null;
  const recent = year > 1980 && year < 2036;
  if (countsNext(lexemes, at + 1, modern && (led || recent)) || isRaised(lexemes, at)) return null;
  return readYears(lexemes, at, year) ?? year4;
}

/** "von 2000 auf 2500 Euro": whether the digits go on to a number with a unit, which is theirs too. */
function isRaised(lexemes: Lexemes, at: number): boolean {
  const { ranges, calendar } = lexemes.language;
  const joined = [ranges.fromJoins, calendar.dayJoins].some((joins) =>
    stands(lexemes, at + 1, joins),
  );
  const led = joined && stands(lexemes, at - 1, ranges.from);
  if (!led || lexemes[at + 2]?.kind !== 'digits') return false;
  return isMeasured(lexemes, at + 3) && !stands(lexemes, at + 3, calendar.afterYear);
}

/** "2014-15", "1914-1918", "2014 to 2018". */
function readYears(lexemes: Lexemes, at: number, year: number): Moment | null {
  const [join, end] = [lexemes[at + 1], lexemes[at + 2]];
  if (join === undefined || end === undefined) return null;
  if (!stands(lexemes, at + 1, lexemes.language.calendar.spanJoins)) return null;
  const short = /^\d\d$/.test(end.form) && !join.gap && !end.gap;
  const last = short ? year - (year % 100) + Number(end.form) : yearAt(lexemes, at + 2);
  if (last === null || last <= year || last > year + 1000) return null;
  return { kind: 'date', to: at + 3, value: year, value2: last };
}

/** "More than 2000" is a number; "around 2000" may be a year. */
function isHedged(lexemes: Lexemes, at: number): boolean {
  const approx = approximationBefore(lexemes, at)?.approx ?? 'about';
  return approx !== 'about';
}

/** Whether what follows makes the digits a count: a unit glued on, a sign, people, a plural where it is no likely year. */
function countsNext(lexemes: Lexemes, at: number, likely: boolean): boolean {
  const { calendar, grammar } = lexemes.language;
  const next = lexemes[at];
  if (next === undefined) return false;
  if (calendar.measures.has(next.form)) return true;
  if (!grammar.counted && isMeasured(lexemes, at)) return true;
  if (next.kind !== 'word') return false;
  if (!next.gap || grammar.persons.has(next.form)) return true;
  const round = /00$/.test(lexemes[at - 1]?.form ?? '');
  if (!grammar.counted && round && !isFunctionWord(lexemes, next)) return true;
  return !likely && !next.capital && grammar.isPlural(next.form);
}

/** Whether a unit, a currency or a percentage stands there, by its name. */
export function isMeasured(lexemes: Lexemes, at: number): boolean {
  const { units, percents, money } = lexemes.books;
  const unit = lookUp(units, lexemes, at) ?? lookUp(percents, lexemes, at);
  return unit !== null || lookUp(money, lexemes, at) !== null;
}
