import { MONTHS, PAGE, WEEKDAYS } from '../language/languages.ts';

/** What says that a time is counted back from now, and what else stands in a line that only says when. */
const AGES: ReadonlySet<string> = new Set(PAGE.ages);
const WHEN_WORDS: ReadonlySet<string> = new Set([...PAGE.ages, ...PAGE.whenWords]);

const NUMBER = /^\d+(?:st|nd|rd|th|er|[ap]m|h\d*|z|t\d+)?$/;
/** A time of day, or a date in digits. */
const IN_DIGITS = /\d[:.h]\d\d|(?<!\d)\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?!\d)/;
const MOST_WORDS = 16;
const BETWEEN = /[\s.,:;/|·•()[\]+'–—-]+/;
const FIRST = /[^\s.,:;/|·•()[\]+'–—-]+/;

/** Whether a line says nothing but when: "November 20, 2024 Tags:", "Updated 3 hours ago", "22:23". */
export function isDateLine(line: string): boolean {
  const lower = line.toLowerCase();
  // Most lines show with their first word that they say something else.
  if (!saysWhen(FIRST.exec(lower)?.[0] ?? '')) return false;
  const parts = lower.split(BETWEEN).filter(Boolean);
  if (parts.length === 0 || parts.length > MOST_WORDS) return false;
  const numbered = parts.some((part) => NUMBER.test(part));
  const dated = parts.some((part) => WEEKDAYS.has(part) || AGES.has(part));
  const named = parts.some((part) => MONTHS.has(part));
  return parts.every(saysWhen) && (dated || (named && numbered) || IN_DIGITS.test(line));
}

/** A publisher's name, or a place's, has at most so many words. */
const MOST_NAME_WORDS = 5;
/** Characters of a line that says no more than that. */
const MOST_MASTHEAD = 120;
/** Words of a name that have no capital in the languages of this program. */
const SMALL = /^(?:of|the|and|for|de|del|der|des|di|du|la|le|el|da|do|y|et|und|&)$/u;

/**
 * Whether a line says nothing but who publishes and when, with a mark between: "Aldmouth Gazette, 5 May
 * 2026", "14 May 2026 | The Post". The year must stand there: "Bryansk, 19 November" could be a title.
 */
export function isMasthead(line: string): boolean {
  if (line.length > MOST_MASTHEAD || isoDate(line) === null) return false;
  const parts = line.split(/\s*[,|·•\n]\s*|\s+[-–—]\s+/u).filter((part) => part !== '');
  const names = parts.filter((part) => !isDateLine(part) && !/^\d+$/.test(part));
  const [name = ''] = names;
  const words = name.split(/\s+/);
  const isName = words.every((word) => /^\p{Lu}[^\d]*$/u.test(word) || SMALL.test(word));
  return names.length === 1 && parts.length > 1 && words.length <= MOST_NAME_WORDS && isName;
}

function saysWhen(word: string): boolean {
  return NUMBER.test(word) || MONTHS.has(word) || WEEKDAYS.has(word) || WHEN_WORDS.has(word);
}

const FORMS: readonly RegExp[] = [
  /(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})/,
  /(?<!\p{L})(?<month>\p{L}+)\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})/u,
  /(?<d>\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?(?<month>\p{L}+)\.?,?\s+(?:de\s+)?(?<y>\d{4})/u,
  /\b(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})\b/,
];

/** The first whole date a line states, as ISO 8601, or null. "3/4/2024" is none: two countries read it two ways. */
export function isoDate(line: string): string | null {
  for (const form of FORMS) {
    const { y, m, month, d } = form.exec(line)?.groups ?? {};
    const number = month === undefined ? Number(m) : MONTHS.get(month.toLowerCase());
    const date = `${y}-${String(number).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
    if (isCalendarDate(date)) return date;
  }
  return null;
}

function isCalendarDate(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
