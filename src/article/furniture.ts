import { PAGE } from '../language/languages.ts';
import type { BlockRole } from './article.ts';
import { isOfTheVisit } from './counters.ts';
import { isDateLine, isMasthead } from './dates.ts';

const wholeLine = (phrases: readonly string[]) =>
  new RegExp(`^(?:${phrases.join('|')})[\\s:.…!?»›→>]*$`);
const opening = (phrases: readonly string[]) => new RegExp(`^(?:${phrases.join('|')})(?![a-zà-ÿ])`);
const anywhere = (phrases: readonly string[]) => new RegExp(phrases.join('|'));

/** In the order in which they are tried; `longest` in characters. */
const FURNITURE: ReadonlyArray<{
  readonly role: BlockRole;
  readonly longest: number;
  readonly pattern: RegExp;
}> = [
  { role: 'correction', longest: 900, pattern: anywhere(PAGE.correctionPhrases) },
  { role: 'update', longest: 900, pattern: anywhere(PAGE.updatePhrases) },
  { role: 'disclaimer', longest: 600, pattern: opening(PAGE.disclaimerOpenings) },
  { role: 'byline', longest: 400, pattern: opening(PAGE.signOffOpenings) },
  { role: 'related', longest: 200, pattern: opening(PAGE.relatedOpenings) },
  { role: 'boilerplate', longest: 300, pattern: anywhere(PAGE.furniturePhrases) },
  { role: 'boilerplate', longest: 200, pattern: opening(PAGE.furnitureOpenings) },
  { role: 'boilerplate', longest: 120, pattern: wholeLine(PAGE.furnitureLines) },
];

const LONGEST_HEADING = 80;
const LONGEST_LIKE = 80;
const LIKE = wholeLine(PAGE.likeFurniture);
const UPDATE = opening(PAGE.updateOpenings);
const RELATED = wholeLine(PAGE.relatedHeadings);
const ASKING = wholeLine([...PAGE.commentHeadings, ...PAGE.askingHeadings]);

/** The role that a paragraph's own words give it, or null for words that could be the story's prose. */
export function furnitureRole(paragraph: string): BlockRole | null {
  if (!/[\p{L}\p{N}]/u.test(paragraph)) return 'boilerplate';
  const words = lower(paragraph);
  const found = FURNITURE.find(
    ({ longest, pattern }) => words.length <= longest && pattern.test(words),
  );
  if (found) return found.role;
  if (isOfTheVisit(words)) return 'boilerplate';
  if (isMasthead(paragraph)) return 'date';
  if (!isDateLine(words)) return null;
  return UPDATE.test(words) ? 'update' : 'date';
}

/** Whether a line could be a button, a counter or the like, and as well a short line of the story. */
export function isLikeFurniture(paragraph: string): boolean {
  return paragraph.length <= LONGEST_LIKE && LIKE.test(lower(paragraph));
}

/** What follows a heading that ends the article: other stories, or the readers' own words. */
export function zoneRole(paragraph: string): 'related' | 'boilerplate' | null {
  if (paragraph.length > LONGEST_HEADING) return null;
  const words = lower(paragraph);
  if (RELATED.test(words)) return 'related';
  return ASKING.test(words) ? 'boilerplate' : null;
}

function lower(paragraph: string): string {
  return paragraph.toLowerCase().replaceAll('’', "'");
}
