import { isParatext } from '../compare/roles.ts';
import { CHANGED } from './strands.ts';
import type { Said, Succession } from './succession.ts';

/** The share of the words before from which on their lack makes a text a part, where it lacks so many sentences and brings no more than so many of its own. */
const LACKING = 1 / 3;
const FEWEST_LACKING = 2;
const BROUGHT = 2;
/** Sentences that stand in place of the end where a text was cut off, and the share of its words that they have at most. */
const IN_PLACE = 2;
const IN_PLACE_WORDS = 1 / 2;
/** The share of the sentences of each of two texts that the other must have, for both to be the same part. */
const AGREED = 2 / 3;
/** The share of what a text lacked that the next must have, for it to be back. */
const BACK = 1 / 2;

/**
 * Whether a text may be a part of the one before and no later version of it: it lacks much of what
 * stood there and says next to nothing else, or nothing in it is new but a line in place of its end.
 */
export function isPart(before: readonly Said[], after: readonly Said[]): boolean {
  const [had, has] = [proseOf(before), proseOf(after)];
  const [known, found] = [new Set(had), new Set(has)];
  const lacking = had.filter((words) => !found.has(words));
  if (lacking.length < FEWEST_LACKING) return false;
  const brought = found.difference(known).size;
  // What is joined, split or put otherwise has its words still.
  const isLess = count(had) - count(has) >= count(had) * LACKING;
  return (isLess && brought <= BROUGHT) || isCutOff(before, after, lacking);
}

/** Whether a text is how the one before began, word for word, with a line or two in place of its end. */
function isCutOff(
  before: readonly Said[],
  after: readonly Said[],
  lacking: readonly string[],
): boolean {
  const differs = after.findIndex(({ words }, at) => words !== before[at]?.words);
  const inPlace = after.slice(differs).map(({ words }) => words);
  if (differs < 0 || inPlace.length > IN_PLACE) return false;
  const end = new Set(proseOf(before.slice(differs)));
  const isEnd = lacking.length === end.size && inPlace.every((words) => !end.has(words));
  return isEnd && count(inPlace) <= count(lacking) * IN_PLACE_WORDS;
}

/** Whether words were changed within what a text has of the one before; that it breaks off in a sentence is no such change. */
export function isEdited(
  { links }: Succession,
  before: readonly Said[],
  after: readonly Said[],
): boolean {
  return links.some(({ left, right, similarity }) => {
    const [was, is] = [before[left], after[right]];
    if (similarity < CHANGED || !was || !is) return false;
    return !(right === after.length - 1 && was.words.startsWith(is.words.replace(ENDING, '')));
  });
}

/** Marks at the end, as of what was left out. */
const ENDING = /(?:\s*[^\p{L}\p{N}\s])+$/u;

/** Whether two texts have most of each other. */
export function agree(one: readonly Said[], other: readonly Said[]): boolean {
  const [a, b] = [new Set(proseOf(one)), new Set(proseOf(other))];
  return a.intersection(b).size >= Math.max(a.size, b.size) * AGREED;
}

/** Whether a text has most of what the one before the last had, and the last had not. */
export function hasBack(
  before: readonly Said[],
  last: readonly Said[],
  next: readonly Said[],
): boolean {
  const lacking = new Set(proseOf(before)).difference(new Set(proseOf(last)));
  return lacking.intersection(new Set(proseOf(next))).size >= lacking.size * BACK;
}

function proseOf(said: readonly Said[]): string[] {
  return said.flatMap(({ role, words }) => (isParatext(role) ? [] : [words]));
}

/** Words of all these; they stand apart by spaces. */
function count(said: readonly string[]): number {
  return said.reduce((sum, words) => sum + words.split(' ').length, 0);
}
