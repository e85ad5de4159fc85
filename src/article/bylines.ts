import { PAGE } from '../language/languages.ts';

const NAME = "\\p{Lu}[\\p{L}\\p{M}’'.-]*";
const PARTICLE = '(?:(?:de|del|della|di|da|van|von|der|den|el|al|bin|ibn|la|le|du|dos|ten|ter) )*';
const PERSON = `${PARTICLE}${NAME}(?: ${PARTICLE}${NAME})*`;
const AND = ['&', ...PAGE.and, ...PAGE.and.map((word) => word.toUpperCase())].join('|');
const NAMES = `${PERSON}(?:(?:, (?:(?:${AND}) )?| (?:${AND}) )${PERSON})*`;
/** What stands before the names, whose own capitals count. */
const BY = new RegExp(`^(?:${PAGE.by.join('|')}):?\\s+`, 'i');
const BYLINE = new RegExp(
  `^(?<names>${NAMES})(?:$|\\s*[|/·•–—(,]|\\s(?:${PAGE.afterNames.join('|')})\\b|\\s\\d)`,
  'u',
);
const LONGEST = 120;

/** The names in "By Jane Doe and John Roe, Example News", or null where a line is no byline. */
export function bylineNames(line: string): string | null {
  if (line.length > LONGEST || /[.!?]["”]?$/.test(line)) return null;
  const by = BY.exec(line)?.[0];
  return by === undefined ? null : (BYLINE.exec(line.slice(by.length))?.groups?.names ?? null);
}
