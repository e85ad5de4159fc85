import type { Span } from '../text/span.ts';
import { withoutUnseen } from '../text/words.ts';
import type { BlockRole } from './article.ts';
import { bylineNames } from './bylines.ts';
import { pictureRole } from './captions.ts';
import { furnitureRole, isLikeFurniture, zoneRole } from './furniture.ts';

/** A paragraph with what its own words say it is, wherever it stands. */
export interface Paragraph extends Span {
  /** title: a short line that ends no sentence; prose: any other that could be the story's. */
  readonly shape: BlockRole | 'title' | 'prose';
  /** The role of what follows, where this could be the heading of it. */
  readonly zone: 'related' | 'boilerplate' | null;
  /** Whether it is furniture beside surer furniture, and a line of the story elsewhere: "Share", "Votes: 12". */
  readonly like: boolean;
  /** Whether it stops in the middle, as an excerpt of another page does: "He said that....". */
  readonly cut: boolean;
}

const LONGEST_TITLE = 160;
/** A sentence is set like a title where so many of its longer words have a capital. */
const CAPITALISED = 0.8;
const FEWEST_CAPITALISED = 5;
/** Questions are headings up to this length, and parts of the story beyond. */
const LONGEST_QUESTION = 60;

/** A stop at the end, or before an agency's name in brackets: "He resigned. (dpa)". */
const ENDS_SENTENCE =
  /[\p{Sentence_Terminal}…:;,][\p{Pe}\p{Pf}\p{Pi}"'*_\s]*(?:\([^()]{1,40}\))?$/u;
const QUESTION = /^[^.!?"“„«]*[?!]$/;
/** A small letter in front: what is left of a sentence that a link or a line break cut. */
const GOES_ON = /^\p{Ll}(?!\p{Lu})/u;
const BULLET = /^(?:[-*+•‣▪–—]|\d+[.)])\s/;
const CUT = /(?:\.{3}|…)[\s\])]*$/u;
/** A mark that a text was cut lies in its last characters; a line of dots is long. */
const CUT_WITHIN = 20;

/** `heading`: the source itself marks this paragraph as one. */
export function shapeOf(text: string, span: Span, heading: boolean): Paragraph {
  const words = withoutUnseen(text.slice(span.start, span.end));
  const zone = zoneRole(words);
  const own = zone ?? furnitureRole(words) ?? pictureRole(words) ?? bylineRole(words);
  const shape = own ?? (heading || isTitle(words) ? 'title' : 'prose');
  const like = own === null && isLikeFurniture(words);
  return { ...span, shape, zone, like, cut: CUT.test(words.slice(-CUT_WITHIN)) };
}

function bylineRole(words: string): BlockRole | null {
  return bylineNames(words) === null ? null : 'byline';
}

/** Gives what is only like furniture the role of the furniture that it stands beside, forwards and backwards. */
export function besideFurniture<One extends { shape: Paragraph['shape']; readonly like: boolean }>(
  paragraphs: readonly One[],
): One[] {
  const found = [...paragraphs];
  const spread = (index: number, beside: One | undefined) => {
    const one = found[index] as One;
    if (one.like && beside?.shape === 'boilerplate')
      found[index] = { ...one, shape: 'boilerplate' };
  };
  for (let index = 1; index < found.length; index++) spread(index, found[index - 1]);
  for (let index = found.length - 2; index >= 0; index--) spread(index, found[index + 1]);
  return found;
}

function isTitle(words: string): boolean {
  if (words.length > LONGEST_TITLE || BULLET.test(words)) return false;
  if (GOES_ON.test(words)) return false;
  if (words.length <= LONGEST_QUESTION && QUESTION.test(words)) return true;
  return !ENDS_SENTENCE.test(words) || isCapitalised(words);
}

/** "Minister Resigns Over Collapse of Harbour Bridge." */
function isCapitalised(words: string): boolean {
  const longer = words.match(/\p{L}{4,}/gu) ?? [];
  const capitalised = longer.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitalised >= FEWEST_CAPITALISED && capitalised >= longer.length * CAPITALISED;
}
