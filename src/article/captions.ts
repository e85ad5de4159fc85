import { PAGE } from '../language/languages.ts';

/** Words of the names that pictures are credited to; they also stand in running text. */
const AGENCIES: ReadonlySet<string> = new Set(
  `AP Associated AFP AFPTV Agence France-Presse Reuters REUTERS Getty EPA EPA-EFE EFE ANSA dpa PA Xinhua TASS
  Tass Sputnik Kyodo ANI PTI IANS Anadolu UPI Bloomberg Shutterstock iStock Alamy Unsplash Pexels
  Pixabay Flickr Wikimedia imago Keystone SIPA NurPhoto Zuma`.split(/\s+/),
);

const PICTURES: ReadonlySet<string> = new Set(PAGE.pictures);

/** A caption or credit by its first words: "Photo: Jane Doe", "Photo by Jane Doe", "Credit: dpa", "© Reuters". */
const LABEL = new RegExp(
  `^[([]?(?:(?:(?:${PAGE.captionLabels.join('|')})\\s*(?:[:|©/]|[–—] )|file\\s*[–—-] |(?:${PAGE.creditNouns.join('|')})s? (?:${PAGE.creditBy.join('|')}) )|©\\s?(?!(?:19|20)\\d\\d)\\S)`,
  'i',
);

/** The last words of a paragraph, in brackets or after the last stop or dash. */
const IN_BRACKETS = /[([]([^()[\]]+)[)\]]\W*$/;
const AFTER_STOP = /(?:[.!?…”"’)\]|—–]\s*|\s-\s)([^!?…”"’()[\]—–]+?)\.?$/;

const LONGEST_CAPTION = 600;
const LONGEST_CREDIT = 80;
/** An agency with its kind of picture and a name: "AFP file photo via Getty Images". */
const MOST_CREDIT_WORDS = 7;

/** Names of those whom a picture is by, and what stands between: "Jane Doe/AFP via Getty Images". */
const BY_NAMES = new RegExp(
  `^\\s*(?:(?:(?:${PAGE.creditJoins.join('|')})\\b|\\p{Lu}[\\p{L}\\p{M}.’'-]*|[a-z]{2,3}(?=$|/))[\\s/|,·•–—-]*)+$`,
  'u',
);
const MOST_CREDITED = 3;

/** What a paragraph that belongs to a picture is: its caption, or nothing but whom it is by; null for any other. */
export function pictureRole(paragraph: string): 'caption' | 'credit' | null {
  if (!isCaption(paragraph)) return null;
  const bare = paragraph.replace(/^[([]|[)\].]$/g, '');
  const label = LABEL.exec(bare)?.[0] ?? '';
  const named = bare.slice(label.startsWith('©') ? 1 : label.length);
  const names = words(named).filter((word) => /^\p{Lu}/u.test(word));
  const agencies = words(named).some((word) => AGENCIES.has(word));
  const few = names.length <= (agencies ? MOST_CREDIT_WORDS : MOST_CREDITED);
  return few && (label !== '' || agencies) && BY_NAMES.test(named) ? 'credit' : 'caption';
}

/** Whether a paragraph belongs to a picture: it opens with the word for one, or ends with a credit. */
export function isCaption(paragraph: string): boolean {
  if (paragraph.length > LONGEST_CAPTION) return false;
  if (LABEL.test(paragraph)) return true;
  const tail = paragraph.slice(-LONGEST_CREDIT);
  const bracketed = IN_BRACKETS.exec(tail)?.[1] ?? '';
  const square = tail.includes(`[${bracketed}]`);
  return (
    isCredit(AFTER_STOP.exec(tail)?.[1] ?? '') ||
    isCredit(bracketed) ||
    (words(bracketed).length > 0 && words(bracketed).every(isPicture)) ||
    (square && words(bracketed).some((word) => AGENCIES.has(word))) ||
    (tail === paragraph && !/[.!?]$/.test(tail) && isCredit(paragraph))
  );
}

/** Whether words are a credit by themselves: "AP Photo", "Jane Doe/AFP via Getty Images", "Foto: dpa". */
function isCredit(text: string): boolean {
  if (text === '') return false;
  if (LABEL.test(text)) return true;
  const said = words(text);
  if (said.length > MOST_CREDIT_WORDS) return false;
  const agency = said.findIndex((word) => AGENCIES.has(word));
  if (agency === -1) return false;
  return /[/|]/.test(text) || (agency === 0 && said.slice(1, 3).some(isPicture));
}

function isPicture(word: string): boolean {
  return PICTURES.has(word.toLowerCase());
}

function words(text: string): string[] {
  return text.match(/[\p{L}-]+/gu) ?? [];
}
