import { cosine, type Vector } from './rarity.ts';

/** An article in its place among the stories. */
export interface Member {
  readonly id: string;
  /** How many articles came before it. */
  readonly order: number;
  /** Days since 1970, or null. */
  readonly day: number | null;
  /** As the words' rarity was when it came. */
  readonly vector: Vector;
  /** Earlier articles with which it has at least half of the shorter one's text in common, and how much of it. */
  readonly copies: ReadonlyMap<string, number>;
  /** Id of its story, which is the id of the story's member that came first. */
  readonly story: string;
}

/** Days after which two reports must be twice as like each other to be of one story. Longer, stories of one place or person run together. */
const HALF_LIFE = 7;

/** How much two articles are of one event, 0 to 1: all where one is copied from the other, else what they share, faded by the time between. */
export function likenessOf(a: Member, b: Member): number {
  return copied(a, b) > 0 ? 1 : faded(a, b, cosine(a.vector, b.vector));
}

/** The cosine of two articles' words, less the further apart they were published; all of it where one has no date. */
export function faded(a: Member, b: Member, cosine: number): number {
  const gap = a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);
  return cosine * 2 ** (-gap / HALF_LIFE);
}

/** What share of the shorter text two articles have in common, 0 where it is less than half. */
export function copied(a: Member, b: Member): number {
  return a.copies.get(b.id) ?? b.copies.get(a.id) ?? 0;
}
