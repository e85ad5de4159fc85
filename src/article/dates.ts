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

const WEEKDAYS = set(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  lundi mardi mercredi jeudi vendredi samedi dimanche
  lunes martes miércoles jueves viernes sábado domingo`);

/** What says that a time is counted back from now. */
const AGES = set('ago today yesterday now vor heute gestern hace hoy ayer aujourd hier');

/** What else stands in a line that only says when: labels, units, prepositions, time zones. */
const SMALL_WORDS = set(`
  tag tags published publication posted update updated last modified edited first created issued
  date time on at the of a an just sec secs second seconds min mins minute minutes hour hours day
  days week weeks month months year years am pm m p gmt utc est edt cst cdt mst mdt pst pdt bst cet
  cest eet eest ist msk et ct pt z h hrs local
  stand veröffentlicht aktualisiert zuletzt geändert am um uhr stunde stunden tagen
  publié mis à jour le il y heure heures jours hui
  publicado actualizado el de las hora horas día días`);

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const NUMBER = /^\d+(?:st|nd|rd|th|er|[ap]m|h\d*|z|t\d+)?$/;
/** A time of day, or a date in digits. */
const IN_DIGITS = /\d[:.h]\d\d|(?<!\d)\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?!\d)/;
const MOST_WORDS = 16;

/** Whether a line says nothing but when: "November 20, 2024 Tags:", "Updated 3 hours ago", "22:23". */
export function isDateLine(line: string): boolean {
  const parts = line
    .toLowerCase()
    .split(/[\s.,:;/|·•()[\]+'–—-]+/)
    .filter(Boolean);
  if (parts.length === 0 || parts.length > MOST_WORDS) return false;
  const numbered = parts.some((part) => NUMBER.test(part));
  const dated = parts.some((part) => WEEKDAYS.has(part) || AGES.has(part));
  const named = parts.some((part) => MONTH_NUMBERS.has(part));
  return parts.every(saysWhen) && (dated || (named && numbered) || IN_DIGITS.test(line));
}

function saysWhen(word: string): boolean {
  return (
    NUMBER.test(word) ||
    MONTH_NUMBERS.has(word) ||
    [WEEKDAYS, AGES, SMALL_WORDS].some((words) => words.has(word))
  );
}

const FORMS: readonly RegExp[] = [
  /(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})/,
  /(?<month>\p{L}+)\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})/u,
  /(?<d>\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?(?<month>\p{L}+)\.?,?\s+(?:de\s+)?(?<y>\d{4})/u,
  /\b(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})\b/,
];

/** The first whole date a line states, as ISO 8601, or null. "3/4/2024" is none: two countries read it two ways. */
export function isoDate(line: string): string | null {
  for (const form of FORMS) {
    const { y, m, month, d } = form.exec(line)?.groups ?? {};
    const number = month === undefined ? Number(m) : MONTH_NUMBERS.get(month.toLowerCase());
    const date = `${y}-${String(number).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
    if (isCalendarDate(date)) return date;
  }
  return null;
}

function isCalendarDate(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
