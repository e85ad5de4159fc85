/** Who pictures are credited to; these names also stand in running text. */
const AGENCY =
  '(?:AP|Associated Press|AFP|AFPTV|Agence France-Presse|Reuters|REUTERS|Getty(?: Images)?|EPA(?:-EFE)?|EFE|ANSA|dpa|PA|Press Association|Xinhua|TASS|Tass|Sputnik|Kyodo|ANI|PTI|IANS|Anadolu(?: Agency)?|UPI|Bloomberg|Shutterstock|iStock|Alamy|Unsplash|Pexels|Pixabay|Flickr|Wikimedia(?: Commons)?|imago|picture alliance|Keystone|SIPA|NurPhoto|Zuma(?: Press)?|Instagram|Twitter|Facebook|YouTube|Telegram)';
const PICTURE =
  '(?:[Pp]hotos?|[Pp]hotographs?|[Ii]mages?|[Pp]ictures?|(?:[Ff]ile|FILE)(?: [Pp]hoto)?|[Hh]andout|[Ss]creengrab|[Ss]creenshot|[Ii]llustration|[Gg]raphic|[Pp]ool|Foto|Bild|Archiv|Archivbild|Crédit photo)';

/** A caption or credit by its first words: "Photo: Jane Doe", "Bild: dpa", "© Reuters". */
const LABEL =
  /^[([]?(?:(?:(?:file )?(?:photo|image)s?|photographs?|pictures?|(?:photo|image|picture) (?:credit|source|caption)|(?:video|media) caption|caption|fotos?|bild|bilder|bildquelle|crédits?(?: photo)?|imagen)\s*(?:[:|©/]|[–—] )|(?:photo|photograph|image|picture|foto|bild)s? (?:by|courtesy(?: of)?|from|via|von|de) |© ?(?!\s*(?:19|20)\d\d)\S)/i;

/** A credit by itself: "AP Photo", "Photo by Jane Doe", "Jane Doe/AFP via Getty Images", "© dpa". */
const CREDIT = new RegExp(
  `^(?:${[
    `${AGENCY}(?: via ${AGENCY})? ?${PICTURE}(?:[/,].+)?`,
    'Getty Images',
    `${PICTURE}(?: (?:[Cc]redit|[Ss]ource|[Cc]ourtesy(?: of)?|by|von|de)\\b ?:?| ?[:/]).+`,
    '(?:[Cc]redit|Quelle) ?:.+',
    `.*[/|] ?${AGENCY}(?: (?:via|/) ${AGENCY})?(?: ?${PICTURE})?`,
    `${AGENCY} ?/.+`,
    '©.+',
  ].join('|')})$`,
);

/** The last words of a paragraph, in brackets or after the last stop or dash. */
const IN_BRACKETS = /[([]([^()[\]]+)[)\]]\W*$/;
const AFTER_STOP = /(?:[.!?…”"’)\]|—–]\s*|\s-\s)([^!?…”"’()[\]—–]+?)\.?$/;
const ONLY_PICTURE = new RegExp(`^${PICTURE}$`);
const AGENCY_IN_SQUARE_BRACKETS = new RegExp(`\\[(?:[^\\]]* )?${AGENCY}\\]\\W*$`);

const LONGEST_CAPTION = 600;
const LONGEST_CREDIT = 80;

/** Whether a paragraph belongs to a picture: it opens with the word for one, or ends with a credit. */
export function isCaption(paragraph: string): boolean {
  if (paragraph.length > LONGEST_CAPTION) return false;
  const tail = paragraph.slice(-LONGEST_CREDIT);
  const bracketed = IN_BRACKETS.exec(tail)?.[1]?.trim() ?? '';
  return (
    LABEL.test(paragraph) ||
    (paragraph.length <= LONGEST_CREDIT && CREDIT.test(paragraph)) ||
    CREDIT.test(bracketed) ||
    ONLY_PICTURE.test(bracketed) ||
    CREDIT.test(AFTER_STOP.exec(tail)?.[1] ?? '') ||
    AGENCY_IN_SQUARE_BRACKETS.test(tail)
  );
}
