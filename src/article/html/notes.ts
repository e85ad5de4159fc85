import { PAGE } from '../../language/languages.ts';
import type { BlockRole } from '../article.ts';
import type { HtmlBlock } from './blocks.ts';

/** Longer paragraphs, in characters, are no notes. */
const LONGEST_NOTE = 150;
const LONGEST_BIOGRAPHY = 500;
/** Items of a list of other stories have at least this share of their characters in links. */
const PARTLY_LINKED = 0.2;

const ADDRESS = /https?:\/\/|www\.|[\w.+-]+@[\w-]+\.\w|(?:^|\s)@\w/;

/** "Jane Doe is a senior reporter for Example News." */
const BIOGRAPHY = new RegExp(
  `^\\p{Lu}[^.!?]{2,60} (?:${PAGE.isA.join('|')}) [^.!?]{0,80}\\b(?:${PAGE.crafts.join('|')})\\b`,
  'u',
);

/** What a paragraph below the story is (a way to reach the writer, another story, who the writer is), or null for the story's own. */
export function noteRole({ text, item, linked }: HtmlBlock): BlockRole | null {
  if (text.length <= LONGEST_BIOGRAPHY && BIOGRAPHY.test(text)) return 'byline';
  if (text.length > LONGEST_NOTE) return null;
  if (ADDRESS.test(text)) return 'boilerplate';
  return item && linked >= PARTLY_LINKED ? 'related' : null;
}
