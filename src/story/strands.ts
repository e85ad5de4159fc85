import { liken } from '../compare/likeness.ts';
import type { Terms } from '../compare/terms.ts';
import type { Said, Succession } from './succession.ts';

/** A sentence in one of the texts of an article, both by index. */
export interface Placement {
  readonly text: number;
  readonly sentence: number;
}

/** A sentence through the texts of its article. */
export interface Strand {
  /** Where it stood, once in each text that had it, the oldest first. Never empty. */
  readonly places: readonly Placement[];
  /** Those of the places where its words were new; the first is one. */
  readonly forms: readonly Placement[];
  /** The first text that is known to have had its words, in this sentence or in the one that it was split off from. */
  readonly origin: number;
  /** The strand that it was split off from, by index; null for what came by itself. */
  readonly from: number | null;
  /** Where its words stood in another sentence for a time: it was joined to that one, and split off again. */
  readonly within: readonly Placement[];
  /** The strand whose sentence has its words since it was joined to that one; null where it was not. */
  readonly into: number | null;
}

/** A strand while it grows. */
export interface Growing extends Strand {
  readonly places: Placement[];
  readonly forms: Placement[];
  readonly within: Placement[];
  into: number | null;
  /** What it said last. */
  last: Said;
}

/** The likeness (0 to 1) from which on two sentences that answer each other are one that was changed. Lower, more are, and some are others that came in its place. */
export const CHANGED = 0.3;
/** The likeness from which on a new sentence is one that had gone before. */
const RETURNED = 0.6;
/** The share of a sentence's terms, as they weigh, that another must have besides those that it answers already, for it to be a part of that one. */
const PART = 0.6;
/** Sentences less alike are not looked at for parts. */
const LEAST_LIKE = 0.2;
/** Terms that a part has at least: fewer stand in many sentences. */
const LEAST_TERMS = 6;

/**
 * Takes strands on into a text, the one with index `at`, and begins new ones for what is new in it;
 * `before` has the strand of each sentence of the text before. Answers with the strand of each of its sentences.
 */
export function grow(
  strands: Growing[],
  before: readonly number[],
  { same, links, alike, left, right, weights }: Succession,
  said: readonly Said[],
  at: number,
): readonly number[] {
  /** The strand that goes on in a sentence, and the sentence in which one does. */
  const strandAt = new Map<number, number>();
  const goesOn = new Map<number, number>();
  /** The strand that a sentence was split off from, and the sentence that a strand was joined to. */
  const splitFrom = new Map<number, number>();
  const joinedTo = new Map<number, number>();

  for (const { left, right } of same) goOn(strandOf(left), right);
  returnByWords();
  for (const { left, right, similarity } of links)
    if (similarity >= CHANGED) goOn(strandOf(left), right);
  splitAndJoin();
  returnByLikeness();
  const placed = said.map((_, sentence) => place(sentence));
  for (const [strand, sentence] of joinedTo) {
    const joined = strands[strand];
    if (joined) joined.into = placed[sentence] ?? null;
  }
  return placed;

  function strandOf(sentence: number): number {
    return before[sentence] ?? -1;
  }
  function isFree(sentence: number): boolean {
    return !strandAt.has(sentence) && !splitFrom.has(sentence);
  }
  function goOn(strand: number, sentence: number): void {
    if (!isFree(sentence) || goesOn.has(strand)) return;
    strandAt.set(sentence, strand);
    goesOn.set(strand, sentence);
  }
  /** The strands that stood neither in the text before nor stand here. */
  function gone(): number[] {
    const standing = new Set(before);
    return [...strands.keys()].filter((strand) => !standing.has(strand) && !goesOn.has(strand));
  }
  function open(): number[] {
    return [...said.keys()].filter(isFree);
  }
  function returnByWords(): void {
    const free = open();
    if (free.length === 0) return;
    const byWords = Map.groupBy(gone(), (strand) => strands[strand]?.last.words ?? '');
    for (const sentence of free) {
      const strand = byWords.get(said[sentence]?.words ?? '')?.shift();
      if (strand !== undefined) goOn(strand, sentence);
    }
  }
  function pieceBefore(sentence: number): Piece {
    const words = strands[strandOf(sentence)]?.last.words ?? '';
    return { words, terms: left.get(sentence) };
  }
  function pieceHere(sentence = -1): Piece {
    return { words: said[sentence]?.words ?? '', terms: right.get(sentence) };
  }
  function splitAndJoin(): void {
    for (const { left, right, likeness } of alike) {
      if (likeness < LEAST_LIKE) return;
      const strand = strandOf(left);
      const sentence = goesOn.get(strand);
      const [ours, theirs] = [pieceBefore(left), pieceHere(right)];
      if (isFree(right)) {
        if (isPartOf(theirs, ours, pieceHere(sentence), weights)) splitFrom.set(right, strand);
      } else if (sentence === undefined) {
        const other = before.indexOf(strandAt.get(right) ?? -1);
        if (isPartOf(ours, theirs, pieceBefore(other), weights)) join(strand, right);
      }
    }
  }
  /** What is joined goes on as that which came first. */
  function join(strand: number, sentence: number): void {
    const other = strandAt.get(sentence);
    if (other === undefined) return;
    const [one, two] = [strands[strand], strands[other]];
    const isOlder = one !== undefined && two !== undefined && one.origin < two.origin;
    joinedTo.set(isOlder ? other : strand, sentence);
    if (!isOlder) return;
    goesOn.delete(other);
    strandAt.delete(sentence);
    goOn(strand, sentence);
  }
  function returnByLikeness(): void {
    const [lost, free] = [gone(), open()];
    if (lost.length === 0 || free.length === 0) return;
    const { cells, weighed } = liken(
      lost.flatMap((strand) => strands[strand]?.last.sentence ?? []),
      free.flatMap((sentence) => said[sentence]?.sentence ?? []),
    );
    for (const cell of cells.toSorted((a, b) => b.likeness - a.likeness)) {
      const [strand = -1, sentence = -1] = [lost[cell.left], free[cell.right]];
      if (!isFree(sentence)) continue;
      if (cell.likeness >= RETURNED) goOn(strand, sentence);
      const ours = { words: strands[strand]?.last.words ?? '', terms: weighed.left[cell.left] };
      const theirs = { words: said[sentence]?.words ?? '', terms: weighed.right[cell.right] };
      if (isFree(sentence) && isPartOf(theirs, ours, {}, weighed.weights))
        splitFrom.set(sentence, strand);
    }
  }
  function place(sentence: number): number {
    const own = said[sentence] as Said;
    const here = { text: at, sentence };
    const strand = strandAt.get(sentence);
    const growing = strands[strand ?? -1];
    if (strand === undefined || !growing) {
      const from = splitFrom.get(sentence) ?? null;
      const origin = strands[from ?? -1]?.origin ?? at;
      const begun = { places: [here], forms: [here], origin, from, within: [], into: null };
      return strands.push({ ...begun, last: own }) - 1;
    }
    const since = growing.places.at(-1)?.text ?? at;
    const joined = strands[growing.into ?? -1]?.places ?? [];
    growing.within.push(...joined.filter(({ text }) => text > since && text < at));
    growing.places.push(here);
    if (growing.last.words !== own.words) growing.forms.push(here);
    growing.into = null;
    growing.last = own;
    return strand;
  }
}

/** A sentence as what may be a part of another, or have one. */
interface Piece {
  readonly words: string;
  readonly terms: Terms | undefined;
}

/** The marks that end a sentence, which a part of it lacks. */
const ENDING = /(?: [^\p{L}\p{N}\s])+$/u;

/**
 * Whether one sentence is a part of another, of what `taken` does not answer already: its words stand
 * there in a row, or most of its terms do.
 */
function isPartOf(
  part: Piece,
  whole: Piece,
  taken: Partial<Piece>,
  weights: readonly number[],
): boolean {
  if (!part.terms || part.terms.ids.length < LEAST_TERMS) return false;
  const inner = ` ${part.words.toLowerCase().replace(ENDING, '')} `;
  const isIn = (words = ''): boolean => ` ${words.toLowerCase()} `.includes(inner);
  if (isIn(whole.words) && !isIn(taken.words)) return true;
  const there = new Set(whole.terms?.ids);
  for (const id of taken.terms?.ids ?? []) there.delete(id);
  let shared = 0;
  for (const id of part.terms.ids) if (there.has(id)) shared += weights[id] ?? 0;
  return shared >= part.terms.mass * PART;
}
