const NAME = "\\p{Lu}[\\p{L}\\p{M}’'.-]*";
const PARTICLE = '(?:(?:de|del|della|di|da|van|von|der|den|el|al|bin|ibn|la|le|du|dos|ten|ter) )*';
const PERSON = `${PARTICLE}${NAME}(?: ${PARTICLE}${NAME})*`;
const BY =
  '(?:(?:[Ww]ritten |[Ww]ords |[Rr]eported |[Ss]tory |[Tt]ext |[Aa]nalysis |[Rr]eport |[Pp]osted )?by|By|BY|Von|VON|Par|PAR|Por|POR|Autor(?:in)?|Authors?|Reporter)';
const BYLINE = new RegExp(
  `^${BY}:?\\s+(?<names>${PERSON}(?:(?:, (?:and )?| (?:&|and|AND|und|et|y) )${PERSON})*)(?:$|\\s*[|/·•–—(,]|\\s(?:in|for|at)\\b|\\s\\d)`,
  'u',
);
const LONGEST = 120;
/** Quickly seen, before what is costly to look for. */
const MAYBE = /^(?:\w+ )?(?:by|von|par|por|autor|author|reporter)/i;

/** The names in "By Jane Doe and John Roe, Example News", or null where a line is no byline. */
export function bylineNames(line: string): string | null {
  if (line.length > LONGEST || !MAYBE.test(line) || /[.!?]["”]?$/.test(line)) return null;
  return BYLINE.exec(line)?.groups?.names ?? null;
}
