import { PAGE } from '../../language/languages.ts';
import { printable } from '../../text/sanitise.ts';
import { isoDate } from '../dates.ts';

/** Longest names and titles, in characters, that are believed. */
const LONGEST_NAME = 200;
const LONGEST_TITLE = 500;
const LONGEST_ADDRESS = 2000;

const BY = new RegExp(`^(?:${PAGE.by.join('|')})[:\\s]\\s*`, 'i');
const NO_NAME = new RegExp(`https?:|www\\.|\\S@\\S|^@|^(?:null|${PAGE.noName.join('|')})$`, 'i');

/** A value on one line, sanitised, or null for one that is empty or longer than `longest`. */
export function oneLine(value: string | null | undefined, longest = LONGEST_NAME): string | null {
  if (value === null || value === undefined || value.length > longest * 2) return null;
  const line = printable(value).trim();
  return line === '' || line.length > longest ? null : line;
}

/** A publisher's name, or the name of its account without the sign before it. */
export function siteName(value: string | null | undefined): string | null {
  return oneLine(value)?.replace(/^@/, '') || null;
}

/** Who wrote it: "By Jane Doe" gives "Jane Doe"; addresses and account names are nobody. */
export function writers(value: string | null | undefined): string | null {
  const line = oneLine(value)?.replace(BY, '') ?? '';
  return line === '' || NO_NAME.test(line) ? null : line;
}

const LAST_PART = /^(?<title>.*\S)\s+[|–—·»-]\s+(?<site>[^|–—·»]+)$/u;

/** A title without the name of the site that many pages put behind it: "Talks fail | Example News". */
export function titleWithout(value: string | null, site: string | null): string | null {
  const line = oneLine(value, LONGEST_TITLE);
  const parts = LAST_PART.exec(line ?? '')?.groups;
  if (site === null || parts?.title === undefined || parts.site === undefined) return line;
  const [last, name] = [letters(parts.site), letters(site)];
  return last.startsWith(name) || name.startsWith(last) ? parts.title : line;
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

const ISO =
  /^(?<date>\d{4}-\d\d-\d\d)(?:[T ](?<time>\d\d:\d\d)(?<seconds>:\d\d)?(?:[.,]\d+)?\s*(?<zone>Z|UTC|GMT|(?<hours>[+-]\d\d)(?::?(?<minutes>\d\d))?)?)?$/i;
/** As in mail, RFC 5322 and before: "Tue, 19 Nov 2024 13:04:00 GMT", "19 Nov 24". */
const MAIL =
  /^(?:\p{L}{2,9}\.?,? )?(?<day>\d{1,2})[ -](?<month>\p{L}{3,9})\.?[ -](?<year>\d{4}|\d\d)(?: (?<time>\d{1,2}:\d\d(?::\d\d)?)(?: ?(?<zone>[A-Z]{1,5}|[+-]\d\d:?\d\d))?)?(?: \([^)]*\))?$/iu;
/** As C's asctime has it, and HTTP of old: "Tue Nov 19 13:04:00 2024", with a zone before the year. */
const ASCTIME =
  /^\p{L}{3} (?<month>\p{L}{3}) (?<day>\d{1,2}) (?<time>\d\d:\d\d:\d\d) (?:(?<zone>[A-Z]{1,5}) )?(?<year>\d{4})$/iu;
/** Zones that have one meaning in the world; of a time in another the day is taken. */
const ZONE = /^(?:Z|UTC?|GMT|[ECMP][SD]T|[+-]\d\d:?\d\d)$/i;
/** Two digits from here on are of the last century (RFC 2822, 4.3). */
const LAST_CENTURY = 50;

/**
 * A time as ISO 8601: "2024-11-20", "2024-11-20T08:30:00" where no zone is stated,
 * "2024-11-20T08:30:00Z" where one is; null for what is none, or stands for none ("0001-01-01").
 */
export function isoTime(value: string | null | undefined): string | null {
  const line = oneLine(value);
  if (line === null) return null;
  const { date, time, seconds, zone, hours, minutes } = ISO.exec(line)?.groups ?? {};
  if (date === undefined) return mailTime(line) ?? digitsTime(line) ?? isoDate(line);
  if (isoDate(date) !== date) return null;
  const stated = `${date}T${time ?? '00:00'}${seconds ?? ':00'}`;
  const utc = instant(`${stated}${hours === undefined ? 'Z' : `${hours}:${minutes ?? '00'}`}`);
  if (utc === null || time === undefined) return utc && date;
  return zone === undefined ? stated : utc;
}

/** A time as mail or C has it: a moment where its zone says which, else its day; null for what is none. */
function mailTime(line: string): string | null {
  const found = MAIL.exec(line) ?? ASCTIME.exec(line);
  const { day, month, year = '', time, zone = '' } = found?.groups ?? {};
  if (day === undefined || month === undefined) return null;
  const century = year.length > 2 ? '' : Number(year) < LAST_CENTURY ? '20' : '19';
  const date = `${day} ${month} ${century}${year}`;
  const known = isoDate(date);
  // There is no 31 June, which would be made the first of July.
  const isMoment = known !== null && time !== undefined && ZONE.test(zone);
  return (isMoment ? instant(`${date} ${time} ${zone}`) : null) ?? known;
}

/** "20260303", with a time behind it or none. */
const RUN_TOGETHER = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T\d{4,6}.*)?$/i;
/** "03/03/2026": the day is known where both may stand for it. */
const SLASHED = /^(?<one>\d{1,2})\/(?<two>\d{1,2})\/(?<year>\d{4})(?: .*)?$/;
/** "2026年3月3日". */
const CHINESE = /^(?<year>\d{4}) ?[年년] ?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일]/;
/** Seconds or milliseconds since 1970, from 2001 on. */
const SINCE_1970 = /^\d{10}(?<thousandths>\d{3})?$/;
/** The last month of a year: a greater number is a day. */
const MONTHS = 12;

/** A time in digits as some programs write it, its day where no more is sure; null for what is none, or is read two ways. */
function digitsTime(line: string): string | null {
  const since = SINCE_1970.exec(line);
  if (since) return instant(new Date(Number(line) * (since.groups?.thousandths ? 1 : 1000)));
  const { year, month, day } = (RUN_TOGETHER.exec(line) ?? CHINESE.exec(line))?.groups ?? {};
  if (year !== undefined) return isoDate(`${year}-${month}-${day}`);
  const { one, two, year: slashed } = SLASHED.exec(line)?.groups ?? {};
  const [first, second] = [Number(one), Number(two)];
  if (first > MONTHS || first === second) return isoDate(`${slashed}-${second}-${first}`);
  return second > MONTHS ? isoDate(`${slashed}-${first}-${second}`) : null;
}

/** Nothing was printed before. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2200;

/** A moment in UTC to the second, or null for none. */
function instant(value: string | Date): string | null {
  const moment = new Date(value);
  const year = moment.getUTCFullYear();
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  return `${moment.toISOString().slice(0, 19)}Z`;
}

/** "feed://news.example/rss" and "feed:https://news.example/rss", as browsers hand them on, as what they stand for. */
export function withoutFeed(address: string): string {
  const [scheme = ''] = /^feed:(?:\/\/)?/i.exec(address) ?? [];
  const bare = address.slice(scheme.length);
  return scheme === '' || /^https?:/i.test(bare) ? bare : `http://${bare}`;
}

/** An address of the web, http or https, without a fragment, or null; relative ones stand on `base`. */
export function webAddress(value: string | null | undefined, base: string): string | null {
  return wholeAddress(value, base)?.replace(/#.*/s, '') ?? null;
}

/** The same with its fragment. */
export function wholeAddress(value: string | null | undefined, base: string): string | null {
  const line = oneLine(value, LONGEST_ADDRESS);
  const url = line === null ? null : URL.parse(line, URL.parse(base)?.href);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/** A BCP 47 language tag in its usual case ("en-US" of "en_us"), or null for what is none. */
export function languageTag(value: string | null | undefined): string | null {
  const tag = oneLine(value)?.split(',')[0]?.replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
