import { PAGE } from '../language/languages.ts';

const NOTICE = new RegExp(PAGE.noticePhrases.join('|'));
const VISITOR = new RegExp(PAGE.visitorPhrases.join('|'));
const WALL = new RegExp(PAGE.wallPhrases.join('|'));
const WITHDRAWAL = new RegExp(PAGE.withdrawalPhrases.join('|'));
const ADDRESS = new RegExp(PAGE.addressPhrases.join('|'));
/** What somebody said, who may well have spoken of cookies. */
const QUOTED = /["“„«»][^"“”„«»]*["”“«»]/g;
/** A lock or an arrow before a line. */
const LEADING = /^[^\p{L}\p{N}]+/u;
/** Longer is no line of a notice, in characters. */
const LONGEST = 600;

/**
 * Whether a sentence, or a line, is said to whoever visits the page and not of a story: that it asks
 * for consent, an account or money, or cannot be shown.
 */
export function isForVisitor(sentence: string): boolean {
  return says(sentence, NOTICE, VISITOR);
}

/** Whether no story says so: what is a notice wherever it stands by itself. */
export function isOfNotice(sentence: string): boolean {
  return says(sentence, NOTICE);
}

/** Whether a line says that the article that stood there was taken back. */
export function isOfWithdrawal(line: string): boolean {
  return says(line, WITHDRAWAL);
}

/** Whether a line says that the rest of an article is for those who pay, or log in: a wall. */
export function isOfWall(line: string): boolean {
  return says(line.replace(LEADING, ''), WALL);
}

/** Whether a line is for the visitor, or could be: it bids do something, or speaks of the page, its site or server. */
export function mayBeForVisitor(sentence: string): boolean {
  return says(sentence, NOTICE, VISITOR, ADDRESS);
}

function says(sentence: string, ...what: readonly RegExp[]): boolean {
  if (sentence.length > LONGEST) return false;
  const line = sentence.replaceAll('’', "'").replace(QUOTED, ' ').trim().toLowerCase();
  return what.some((one) => one.test(line));
}
