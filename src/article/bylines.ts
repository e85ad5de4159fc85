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

/** "Jane Doe", "Jane Doe, chief reporter", "Jane Doe in Vigo". */
const SIGNED = new RegExp(
  `^(?<names>${PARTICLE}${NAME}(?: ${PARTICLE}${NAME}){1,2})(?:, \\p{L}+(?: \\p{L}+){0,3}| in ${PERSON})?$`,
  'u',
);
/** "From our court reporter", "From Jane Doe in Vigo". */
const FROM = new RegExp(`^From (?:our \\p{Ll}+(?: \\p{Ll}+)*|${PERSON})(?: in ${PERSON})?$`, 'u');

/**
 * Whether a short line right below the headline is a byline that does without "By". A name is made of
 * words that the story, in lower case, does not have as others: "World News" is none where it says "news".
 */
export function isSigned(line: string, story: string): boolean {
  if (FROM.test(line)) return true;
  const names = line.length > LONGEST ? undefined : SIGNED.exec(line)?.groups?.names;
  if (names === undefined) return false;
  const words = new Set(story.match(/\p{L}+/gu));
  return names.split(' ').every((name) => !words.has(name.toLowerCase()));
}
