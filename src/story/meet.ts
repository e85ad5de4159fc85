import type { Features } from './features.ts';
import { type LatestLists, latestLists } from './latest.ts';
import { heaviest, type Vector, weigh } from './rarity.ts';
import type { Fetched, Kept, Needs } from './steps.ts';

/**
 * The heaviest words of an article, by which it finds others and is found. With more, fewer of its
 * kind are missed, and each article takes more time and room.
 */
const PROBES = 32;
/** Of the articles that are found so, those that are compared: the ones with the most in common. More take more time. */
const CANDIDATES = 24;

/** An arrival, its words weighed, and the earlier articles that it meets, among them those that come with it. */
export interface Met extends Features {
  readonly vector: Vector;
  /** How many articles came before it. */
  readonly order: number;
  /** Ids of articles that may be of its story. */
  readonly candidates: readonly string[];
  /** Those of them that have a band of the signature in common with it: perhaps copies. */
  readonly alike: ReadonlySet<string>;
}

/** What is new of the words and lists by which articles meet. */
export type Directory = Pick<Kept, 'frequencies' | 'postings' | 'bands'>;

/** The first steps: counts all words of a batch, then finds what each of its articles meets. */
export function* meet(
  batch: readonly Features[],
): Generator<Needs, { readonly met: readonly Met[]; readonly directory: Directory }, Fetched> {
  const counted = yield {
    frequencies: each(batch, ({ terms }) => terms.keys),
    bands: each(batch, (one) => one.bands),
  };
  const frequencies = countWords(batch, counted.frequencies);
  const census = {
    articles: counted.articles + batch.length,
    frequency: (key: number) => frequencies.get(key) ?? 0,
  };
  const weighed = batch.map((features) => {
    const vector = weigh(features.terms, census);
    return { ...features, vector, probes: heaviest(vector, PROBES) };
  });
  const known = yield { postings: each(weighed, ({ probes }) => probes) };
  const postings = latestLists(known.postings);
  const bands = latestLists(counted.bands);
  const met = weighed.map(({ probes, ...one }, at): Met => {
    const alike = new Set([...one.bands].flatMap((band) => bands.get(band)));
    const candidates = [...alike.union(new Set(likely(probes, postings)))];
    for (const key of probes) postings.append(key, one.id);
    for (const band of one.bands) bands.append(band, one.id);
    return { ...one, order: counted.articles + at, candidates, alike };
  });
  return { met, directory: { frequencies, postings: postings.changed, bands: bands.changed } };
}

/** What each of some things has, each once. */
export function each<Thing, Had>(
  things: readonly Thing[],
  had: (thing: Thing) => Iterable<Had>,
): Had[] {
  const all = new Set<Had>();
  for (const thing of things) for (const one of had(thing)) all.add(one);
  return [...all];
}

function countWords(
  batch: readonly Features[],
  known: Fetched['frequencies'],
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { terms } of batch)
    for (const key of terms.keys) counts.set(key, (counts.get(key) ?? known.get(key) ?? 0) + 1);
  return counts;
}

/** The articles that have the most of an arrival's rarest words. */
function likely(probes: readonly number[], postings: LatestLists): string[] {
  const scores = new Map<string, number>();
  for (const [rank, key] of probes.entries())
    for (const id of postings.get(key)) scores.set(id, (scores.get(id) ?? 0) + PROBES - rank);
  const byScore: string[][] = [];
  for (const [id, score] of scores) {
    const equals = byScore[score] ?? [];
    equals.push(id);
    byScore[score] = equals;
  }
  return byScore.reverse().flat().slice(0, CANDIDATES);
}
