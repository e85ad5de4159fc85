/** Who pictures are credited to; these names also stand in running text. */
const AGENCY =
  '(?:AP|Associated Press|AFP|AFPTV|Agence France-Presse|Reuters|REUTERS|Getty(?: Images)?|EPA(?:-EFE)?|EFE|ANSA|dpa|PA|Press Association|Xinhua|TASS|Tass|Sputnik|Kyodo|ANI|PTI|IANS|Anadolu(?: Agency)?|UPI|Bloomberg|Shutterstock|iStock|Alamy|Unsplash|Pexels|Pixabay|Flickr|Wikimedia(?: Commons)?|imago|picture alliance|Keystone|SIPA|NurPhoto|Zuma(?: Press)?|Instagram|Twitter|Facebook|YouTube|Telegram)';
const PICTURE =
  '(?:(?i:photos?|photographs?|images?|pictures?|file|file photo|handout|screengrab|screenshot|illustration|graphic|pool|foto|bild|archiv|archivbild|crédit photo))';

/** A caption or credit by its first words: "Photo: Jane Doe", "Bild: dpa", "© Reuters". */
const LABELLED = [
  /^\W{0,2}(?:photos?|photographs?|images?|pictures?|file photo|file image|(?:photo|image|picture) (?:credit|source|caption)|(?:video|media) caption|caption|fotos?|bild|bilder|bildquelle|crédits?(?: photo)?|imagen)\s*(?:[:|©/]|[–—] )/iu,
  /^(?:photo|photograph|image|picture|foto|bild)s? (?:by|courtesy(?: of)?|from|via|von|de) /iu,
  /^©\s?(?!(?:19|20)\d\d)\S/u,
];

/** "AP Photo", "Photo by Jane Doe", "Credit: Jane Doe", "Jane Doe/AFP via Getty Images", "REUTERS/Jane Doe", "© dpa". */
const CREDIT = `(?:${AGENCY}(?: via ${AGENCY})? ?${PICTURE}(?:[/,] ?[^.!?]{2,50})?|${PICTURE}(?: (?i:credit|source|courtesy(?: of)?|by|von|de)\\b ?:?|\\s?[:/])[^.!?]{2,60}|(?i:credit|quelle) ?: ?[^.!?]{2,60}|[^.!?()[\\]]{0,60}[/|] ?${AGENCY}(?: (?:via|/) ${AGENCY})?(?: ?${PICTURE})?|${AGENCY} ?/ ?[^.!?]{2,50}|Getty Images|© ?[^.!?]{2,40})`;

/** A caption by its last words: a credit in brackets, or after the end of a sentence. */
const CREDITED = [
  new RegExp(`[([] ?(?:${CREDIT}|${PICTURE}) ?[)\\]]\\W*$`, 'u'),
  new RegExp(`\\[[^\\]]{0,40}${AGENCY}\\]\\W*$`, 'u'),
  new RegExp(`(?:[.!?…”"’)\\]|—–]\\s*| - )${CREDIT}\\W*$`, 'u'),
  new RegExp(`^${CREDIT}$`, 'u'),
];

const LONGEST_CAPTION = 600;

/** Whether a paragraph belongs to a picture: it opens with the word for one, or ends with a credit. */
export function isCaption(paragraph: string): boolean {
  if (paragraph.length > LONGEST_CAPTION) return false;
  return [...LABELLED, ...CREDITED].some((pattern) => pattern.test(paragraph));
}

const NAME = `\\p{Lu}[\\p{L}\\p{M}’'.-]*`;
const PARTICLE =
  '(?:(?:de|del|della|di|da|van|von|der|den|el|al|bin|ibn|la|le|du|dos|ten|ter) ){0,2}';
const PERSON = `${PARTICLE}${NAME}(?: ${PARTICLE}${NAME}){0,4}`;
const BYLINE = new RegExp(
  `^(?i:(?:(?:written|words|reported|story|text|analysis|report|posted) )?by|von|par|por|autor(?:in)?|authors?|reporter):?\\s+(?<names>${PERSON}(?:(?:, (?i:and )?| (?:&|(?i:and|und|et|y)) )${PERSON})*)(?:$|\\s*[|/·•–—(,]|\\s(?:in|for|at)\\b|\\s\\d)`,
  'u',
);
const LONGEST_BYLINE = 120;

/** The names in "By Jane Doe and John Roe, Example News", or null where a line is no byline. */
export function bylineNames(line: string): string | null {
  if (line.length > LONGEST_BYLINE || /[.!?]["”]?$/.test(line)) return null;
  return BYLINE.exec(line)?.groups?.names ?? null;
}

const SIGN_OFF =
  /^[([]?(?:(?:additional |further )?(?:reporting|writing|editing|compiled|written|edited|translated|graphics?)(?: and (?:reporting|writing|editing))? by |(?:redaktion|bearbeitet|mitarbeit): )|\bcontributed (?:to this (?:report|story|article|piece)|reporting|from \p{Lu})/iu;

/** Whether a paragraph at an article's end says who worked on it: "(Reporting by …; editing by …)". */
export function isSignOff(paragraph: string): boolean {
  return paragraph.length <= 400 && SIGN_OFF.test(paragraph);
}

/** Words in capitals before a dash that are no place. */
const NO_PLACE =
  /^(?:live|breaking|updated?|exclusive|watch|video|opinion|analysis|explain(?:er|ed)|review|interview|photos|listen|factbox|fact check|timeline|corrected|just in|editorial|column|news|eilmeldung|exklusiv|direct|urgent|última hora)\b/i;
const CAPITALS = "\\p{Lu}{2}[\\p{Lu}.’']+(?:[ -][\\p{Lu}.’']+){0,3}";
const PLACE = `\\p{Lu}[\\p{L}.’']*(?:[ -]\\p{L}[\\p{L}.’']*){0,3}`;
const WHERE_AND_WHEN = '(?:, ?[\\p{L}. ]{2,24}){0,2}(?:,? \\p{L}{3,9}\\.? \\d{1,2}(?:, ?\\d{4})?)?';
const SOURCE = '\\s*[([][^()[\\]]{2,30}[)\\]]';
const DATELINE = new RegExp(
  `^(?:${CAPITALS}${WHERE_AND_WHEN}(?:${SOURCE})?|${PLACE}${WHERE_AND_WHEN}${SOURCE})(?:\\s*(?:—|–|--)\\s*|\\s+-\\s+)(?=\\S)`,
  'u',
);
const LONGEST_DATELINE = 80;

/** How many characters of a paragraph are its dateline, dash and all: 20 of "KYIV, Ukraine (AP) — Talks"; 0 where there is none. */
export function datelineLength(paragraph: string): number {
  const found = DATELINE.exec(paragraph)?.[0] ?? '';
  return found.length > LONGEST_DATELINE || NO_PLACE.test(found) ? 0 : found.length;
}
