import { PAGE } from '../language/languages.ts';

const VISITOR = new RegExp(PAGE.visitorPhrases.join('|'));
/** What somebody said, who may well have spoken of cookies. */
const QUOTED = /["“„«»][^"“”„«»]*["”“«»]/g;
/** Longer is no line of a notice, in characters. */
const LONGEST = 600;

/**
 * Whether a sentence, or a line, is said to whoever visits the page and not of a story: that it asks
 * for consent, an account or money, or cannot be shown.
 */
export function isForVisitor(sentence: string): boolean {
  if (sentence.length > LONGEST) return false;
  return VISITOR.test(sentence.replaceAll('’', "'").replace(QUOTED, ' ').trim().toLowerCase());
}
