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
 * stood there and says next to nothing else, or it has its beginning and a line in place of its end.
 */
export function isPart(
  succession: Succession,
  before: readonly Said[],
  after: readonly Said[],
): boolean {
  const [had, has] = [proseOf(before), proseOf(after)];
  const [known, found] = [new Set(had), new Set(has)];
  if (had.filter((words) => !found.has(words)).length < FEWEST_LACKING) return false;
  const brought = found.difference(known).size;
  // What is joined, split or put otherwise has its words still.
  const isLess = count(had) - count(has) >= count(had) * LACKING;
  return (isLess && brought <= BROUGHT) || isCutOff(succession, before, after);
}

/** Whether a text is how the one before began, edited or not, with a line or two in place of its end. */
function isCutOff(
  { same, links }: Succession,
  before: readonly Said[],
  after: readonly Said[],
): boolean {
  const kept = [...same, ...links.filter(({ similarity }) => similarity >= CHANGED)];
  const [left, right] = [
    new Set(kept.map((one) => one.left)),
    new Set(kept.map((one) => one.right)),
  ];
  const lacking = before.filter(({ role }, at) => !left.has(at) && !isParatext(role));
  const inPlace = after.filter((_, at) => !right.has(at));
  const isEnd = (rest: readonly Said[], of: readonly Said[]): boolean =>
    rest.length > 0 && of.slice(-rest.length).every((said) => rest.includes(said));
  if (lacking.length < FEWEST_LACKING || inPlace.length > IN_PLACE) return false;
  if (
    !isEnd(
      lacking,
      before.filter(({ role }) => !isParatext(role)),
    ) ||
    !isEnd(inPlace, after)
  )
    return false;
  const words = (said: readonly Said[]): number => count(said.map((one) => one.words));
  return words(inPlace) <= words(lacking) * IN_PLACE_WORDS;
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
