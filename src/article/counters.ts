import { agesInWords } from '../language/ages.ts';
import { PAGE } from '../language/languages.ts';
import { lazy } from '../text/kept.ts';
import { isDateLine } from './dates.ts';

const ACTS: ReadonlySet<string> = new Set(PAGE.readerActs);
const ACT_WORDS: ReadonlySet<string> = new Set([...PAGE.readerActs, ...PAGE.besideActs]);
const WHEN_WORDS: ReadonlySet<string> = new Set(PAGE.whenWords);
const TODAY = new RegExp(`^(?:${PAGE.todayIs.join('|')})[ ,]*`);
const COUNT = /^\d[\d.,]*[km]?\+?$/;
/** One small number in a short line. */
const MAY_BE_AGO = /^\D{0,40}\d{1,3}\D{0,30}$/;
/** Characters and words of such a line; what is longer is prose. */
const LONGEST = 120;
const MOST_WORDS = 12;

/**
 * Whether a line, in small letters, says nothing but what is other on each visit, whatever the story
 * says: how many read or shared it ("Views: 12,345"), how long ago it was published, which day it is.
 */
export function isOfTheVisit(line: string): boolean {
  if (line.length > LONGEST) return false;
  return (
    isCounter(line) || isAge(line) || (TODAY.test(line) && isDateLine(line.replace(TODAY, '')))
  );
}

function isCounter(line: string): boolean {
  const parts = line.split(/[\s:;|/·•()'–—-]+/).map((part) => part.replace(/[.,!]+$/, ''));
  const said = parts.filter(Boolean);
  return (
    said.length <= MOST_WORDS &&
    said.some((part) => COUNT.test(part)) &&
    said.some((part) => ACTS.has(part)) &&
    said.every((part) => COUNT.test(part) || ACT_WORDS.has(part))
  );
}

/** "3 hours ago", whether behind a word for publishing or not. */
function isAge(line: string): boolean {
  if (!MAY_BE_AGO.test(line)) return false;
  const said = unnumbered(line).split(' ');
  const first = said.findIndex((part) => !WHEN_WORDS.has(part));
  return said
    .slice(0, first < 0 ? said.length : first + 1)
    .some((_, at) => AGES().has(said.slice(at).join(' ')));
}

/** What all languages say of a time in the past, without its number; made for the first line that may be one. */
const AGES = lazy(() => new Set(agesInWords().map(unnumbered)));

function unnumbered(line: string): string {
  const said = line.replace(/\d+/g, '#').replace(/[\s.:,;|·•()–—]+/g, ' ');
  return said.replace(/ ?# ?/g, ' #').trim();
}
