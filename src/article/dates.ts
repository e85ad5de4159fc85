/** Month names and their short forms, January first, in English, German, French and Spanish. */
const MONTHS: ReadonlyArray<readonly string[]> = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'janv', 'enero', 'ene'],
  ['february', 'feb', 'februar', 'février', 'févr', 'febrero'],
  ['march', 'mar', 'märz', 'mrz', 'mars', 'marzo'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juni', 'juin', 'junio'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio'],
  ['august', 'aug', 'août', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'déc', 'diciembre', 'dic'],
];

/** What else stands in a line that only says when. */
const WEEKDAYS =
  'mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo';
const LABELS =
  'tags?|published|publication|posted|updated?|upd|last|modified|edited|first|created|issued|date|time|on|at|the|of|stand|veröffentlicht|aktualisiert|zuletzt|geändert|am|um|uhr|publié|mis|à|jour|le|publicado|actualizado|el|a|de|las';
const ZONES = '[ap]m?|m|gmt|utc|[a-z]{1,3}[sd]t|ist|msk|et|ct|mt|pt|z|h|hrs|local';
const AGES =
  'an?|ago|just|now|today|yesterday|secs?|seconds?|mins?|minutes?|hours?|days?|weeks?|months?|years?|vor|stunden?|tag(?:en)?|il|y|heures?|jours?|hace|horas?|días?';

const words = (list: string) => new RegExp(`^(?:${list})$`, 'iu');
const WEEKDAY = words(WEEKDAYS);
const MONTH_NAME = MONTHS.flat().join('|');
const MONTH = words(MONTH_NAME);
const SMALL_WORD = words([LABELS, ZONES, AGES].join('|'));
const NUMBER = /^\d+(?:st|nd|rd|th|er|[ap]m|h\d*|z|t\d+)?$/i;

/** A day of the week or of a month, a date in digits, a time, or an age. */
const DATED = new RegExp(
  `(?<!\\p{L})(?:(?:${WEEKDAYS})(?!\\p{L})|(?:${MONTH_NAME})\\.?,? *\\d|\\d[\\p{L}.]*,? *(?:de )?(?:${MONTH_NAME})(?!\\p{L})|(?:ago|today|yesterday|now|vor|hace|il y a)(?!\\p{L}))|\\d[:.h]\\d\\d|\\d[-./]\\d+[-./]\\d`,
  'iu',
);

const MOST_WORDS = 16;

/** Whether a line says nothing but when: "November 20, 2024 Tags:", "Updated 3 hours ago", "22:23". */
export function isDateLine(line: string): boolean {
  const parts = line.split(/[\s.,:;/|·•()[\]+–—-]+/u).filter(Boolean);
  if (parts.length === 0 || parts.length > MOST_WORDS) return false;
  const joined = parts.every(
    (part) => NUMBER.test(part) || MONTH.test(part) || WEEKDAY.test(part) || SMALL_WORD.test(part),
  );
  return joined && DATED.test(line);
}

const FORMS: readonly RegExp[] = [
  /(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})/,
  new RegExp(
    `(?<month>${MONTH_NAME})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})`,
    'iu',
  ),
  new RegExp(
    `(?<d>\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:de\\s+)?(?<month>${MONTH_NAME})\\.?,?\\s+(?:de\\s+)?(?<y>\\d{4})`,
    'iu',
  ),
  /\b(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})\b/,
];

/** The first whole date a line states, as ISO 8601, or null. "3/4/2024" is none: two countries read it two ways. */
export function isoDate(line: string): string | null {
  for (const form of FORMS) {
    const { y, m, month, d } = form.exec(line)?.groups ?? {};
    if (y === undefined) continue;
    const number = month === undefined ? Number(m) : monthNumber(month);
    const date = `${y}-${String(number).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
    if (isCalendarDate(date)) return date;
  }
  return null;
}

function isCalendarDate(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
}
