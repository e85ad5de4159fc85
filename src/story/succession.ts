import { type Article, isBody, type StoryRole } from '../article/article.ts';
import { comparedWords } from '../article/compared-words.ts';
import { align, type Link } from '../compare/align.ts';
import { kinshipOf } from '../compare/kin.ts';
import { type Cell, liken } from '../compare/likeness.ts';
import { rolesOf } from '../compare/roles.ts';
import { type SentenceWords, wordsOfSentence } from '../compare/sentence-words.ts';
import type { Terms } from '../compare/terms.ts';

/** A sentence by itself: its words to be told apart by, and as they are compared. */
export interface Said {
  readonly role: StoryRole;
  readonly sentence: SentenceWords;
  readonly words: string;
}

/** How the sentences of a text follow from those of the text before, both by index. */
export interface Succession {
  /** Those that say the same, each once. */
  readonly same: readonly Pick<Link, 'left' | 'right'>[];
  /** Those of the others that answer each other, the likest first. */
  readonly links: readonly Link[];
  /** All of these that are alike, the likest first. */
  readonly alike: readonly Cell[];
  /** The terms of each of these, and what a term weighs. */
  readonly left: ReadonlyMap<number, Terms>;
  readonly right: ReadonlyMap<number, Terms>;
  readonly weights: readonly number[];
}

/** Cuts the texts of one article: what many of them say is cut once. */
export function cutter(): (article: Article) => readonly Said[] {
  const known = new Map<string, Said>();
  return (article) => {
    const roles = rolesOf(article);
    const met = new Set<Said>();
    return article.sentences.map(({ start, end }, index) => {
      const role = roles[index] ?? 'body';
      const text = article.text.slice(start, end);
      const key = `${role} ${text}`;
      const said = known.get(key) ?? saidIn(text, role);
      known.set(key, said);
      // The second time in one text it is another sentence with the same words.
      const own = met.has(said) ? { ...said, sentence: { ...said.sentence } } : said;
      met.add(said);
      return own;
    });
  };
}

function saidIn(text: string, role: StoryRole): Said {
  const sentence = wordsOfSentence(text);
  return { role, sentence, words: comparedWords(text, sentence.tokens, role) };
}

/**
 * Finds how a text follows from the one before. What says the same is settled by that; the others are
 * aligned, with those that stand beside them for their place, so that a revision costs what it changed.
 */
export function successionOf(before: readonly Said[], after: readonly Said[]): Succession {
  const same = sameOf(before, after);
  const settled = {
    left: new Set(same.map(({ left }) => left)),
    right: new Set(same.map(({ right }) => right)),
  };
  const [lefts, rights] = [besideOpen(before, settled.left), besideOpen(after, settled.right)];
  if (settled.left.size === before.length || settled.right.size === after.length)
    return { ...ALL_SAME, same };
  const one = lefts.flatMap((at) => before[at] ?? []);
  const other = rights.flatMap((at) => after[at] ?? []);
  const likened = liken(
    one.map(({ sentence }) => sentence),
    other.map(({ sentence }) => sentence),
  );
  const kinship = kinshipOf(
    one.map(({ role }) => role),
    other.map(({ role }) => role),
  );
  const placed = <One extends Pick<Link, 'left' | 'right'>>(pair: One): One => ({
    ...pair,
    left: lefts[pair.left] ?? -1,
    right: rights[pair.right] ?? -1,
  });
  const isOpen = ({ left, right }: Pick<Link, 'left' | 'right'>): boolean =>
    !settled.left.has(left) && !settled.right.has(right);
  const { weighed } = likened;
  return {
    same,
    links: align(likened, [], kinship)
      .map(placed)
      .filter(isOpen)
      .sort((a, b) => b.similarity - a.similarity),
    alike: likened.cells
      .map(placed)
      .filter(isOpen)
      .sort((a, b) => b.likeness - a.likeness),
    left: new Map(weighed.left.map((terms, at) => [lefts[at] ?? -1, terms])),
    right: new Map(weighed.right.map((terms, at) => [rights[at] ?? -1, terms])),
    weights: weighed.weights,
  };
}

const ALL_SAME: Succession = {
  same: [],
  links: [],
  alike: [],
  left: new Map(),
  right: new Map(),
  weights: [],
};

/** Pairs what says the same as the same thing, the first time with the first, wherever it stands. */
function sameOf(before: readonly Said[], after: readonly Said[]): Succession['same'] {
  const key = ({ role, words }: Said): string => `${isBody(role) ? 'body' : role} ${words}`;
  const known = Map.groupBy(before.keys(), (at) => key(before[at] as Said));
  return after.flatMap((said, right) => {
    const left = known.get(key(said))?.shift();
    return left === undefined ? [] : [{ left, right }];
  });
}

/** The sentences that are not settled, and those beside them. */
function besideOpen(said: readonly Said[], settled: ReadonlySet<number>): number[] {
  const isOpen = (at: number): boolean => at >= 0 && at < said.length && !settled.has(at);
  return [...said.keys()].filter((at) => isOpen(at - 1) || isOpen(at) || isOpen(at + 1));
}
