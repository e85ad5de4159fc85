import { expectedShare } from './term-key.ts';
import type { Terms } from './terms.ts';

/** What is known of a collection's words. */
export interface Census {
  /** Articles counted. */
  readonly articles: number;
  /** How many of them hold the word with this key. */
  frequency(key: number): number;
}

/** An article's words by key, ascending, weighed so that the sum of the squares is 1. */
export interface Vector {
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
}

/** Articles that what is expected of a word by its letters counts as, beside those that were counted. Higher, it takes a larger library until the count decides. */
const PRIOR = 40;
/** Articles from which on down a word is no rarer: it may be a slip, and nothing else has it yet. Higher, rare words decide less. */
const RAREST = 3;
/** The power of a word's rarity that it weighs; 1 is TF-IDF as usual. Higher, few rare words decide, and common ones do not add up. */
const STEEPNESS = 1.5;

/** Weighs an article's words by how they stand out in it and how rare they are elsewhere (TF-IDF). */
export function weigh({ keys, salience }: Terms, census: Census): Vector {
  const weights = new Float32Array(keys.length);
  let square = 0;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number;
    const share =
      (Math.max(census.frequency(key), RAREST) + PRIOR * expectedShare(key)) /
      (census.articles + PRIOR);
    const weight = (salience[at] as number) * Math.max(0, -Math.log(share)) ** STEEPNESS;
    weights[at] = weight;
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  return { keys, weights: weights.map((weight) => weight / length) };
}

/** The cosine of two vectors, 0 to 1. */
export function cosine(
  { keys: left, weights: leftWeights }: Vector,
  { keys: right, weights: rightWeights }: Vector,
): number {
  let product = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const [a, b] = [left[i] as number, right[j] as number];
    if (a === b) product += (leftWeights[i] as number) * (rightWeights[j] as number);
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return product;
}

/** The keys of the heaviest words, heaviest first. */
export function heaviest({ keys, weights }: Vector, count: number): number[] {
  return [...keys.keys()]
    .sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b)
    .slice(0, count)
    .map((at) => keys[at] as number);
}
