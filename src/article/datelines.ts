import { PAGE } from '../language/languages.ts';

/** Words in capitals before a dash that are no place. */
const NO_PLACE = new RegExp(`^(?:${PAGE.noPlace.join('|')})\\b`, 'i');

const IN_CAPITALS = "\\p{Lu}{3}[\\p{Lu}.’']*(?:[ -][\\p{Lu}.’']+)*";
const PLACE = "\\p{Lu}[\\p{L}.’']*(?:[ -]\\p{L}[\\p{L}.’']*)*";
/** ", Ukraine", ", Nov. 20, 2024", ", 20 November". */
const MORE =
  '(?:, ?[\\p{L}. ]+)?(?:,? (?:\\p{L}+\\.? \\d+(?:, ?\\d+)?|\\d{1,2} \\p{L}{3,}\\.?(?: \\d{4})?))?';
/** "(Reuters)". */
const SOURCE = ' *\\([^()]+\\)';
const DASH = '(?: *(?:—|–|--) *| +- +)';

const DATELINE = new RegExp(
  `^(?:${IN_CAPITALS}${MORE}(?:${SOURCE})?|${PLACE}${MORE}${SOURCE})${DASH}(?=\\S)`,
  'u',
);
/** The same on a line of its own, with a day or an agency: "VIGO, Spain, Nov 8 (Reuters)". */
const LINE = new RegExp(`^(?:${IN_CAPITALS}|${PLACE})${MORE}(?:${SOURCE})?$`, 'u');
const LONGEST = 80;
/** Words in lower case that a line of its own may have: the month, in languages that write it so. With more it is a sentence. */
const MOST_WORDS = 1;
/** What is rare and quickly seen, before what is costly to look for. */
const HAS_DASH = /[—–]|--|\s-\s/;

/** How many characters of a paragraph are its dateline, dash and all: 21 of "KYIV, Ukraine (AP) — Talks"; 0 where there is none. */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, LONGEST);
  return !HAS_DASH.test(head) || NO_PLACE.test(head) ? 0 : (DATELINE.exec(head)?.[0].length ?? 0);
}

/** Whether a line is a dateline by itself, in front of the story: a place with a day, or with an agency in brackets. */
export function isDateline(line: string): boolean {
  const words = line.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? [];
  if (line.length > LONGEST || words.length > MOST_WORDS) return false;
  return /\p{Nd}|\)$/u.test(line) && LINE.test(line);
}
