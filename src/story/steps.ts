import type { Member } from './likeness.ts';

/**
 * What is to be fetched of the clusters at once, one round trip for an engine. What is not named is
 * not needed.
 */
export interface Needs {
  /** Keys of words of which it is to be known how many articles hold them. */
  readonly frequencies?: readonly number[];
  /** Keys of words of which the latest articles are wanted that hold them. */
  readonly postings?: readonly number[];
  /** Bands of signatures of which the latest articles are wanted that have them. */
  readonly bands?: readonly number[];
  /** Ids of articles that are wanted as members. */
  readonly members?: readonly string[];
  /** Ids of articles of which the shingles are wanted. */
  readonly shingles?: readonly string[];
  /** Ids of stories of which all members are wanted, and all ties between any two of these. */
  readonly stories?: readonly string[];
}

/** What the clusters hold, by key: of what is needed it is fetched, and what of it changes is kept. */
interface Holdings {
  /** By a word's key, how many articles hold it. */
  readonly frequencies: ReadonlyMap<number, number>;
  /** By a word's key, ids of the latest articles that have it among their heaviest, the latest at the end. */
  readonly postings: ReadonlyMap<number, readonly string[]>;
  /** By a band of the signature, ids of the latest articles that have it, the latest at the end. */
  readonly bands: ReadonlyMap<number, readonly string[]>;
  /** By the article's id. */
  readonly members: ReadonlyMap<string, Member>;
  /** By the article's id. */
  readonly shingles: ReadonlyMap<string, Uint32Array>;
}

/** What answers needs; what is not known is left out, and more than was asked for does no harm. */
export interface Fetched extends Holdings {
  /** How many articles are in stories. */
  readonly articles: number;
  /** See ties.ts. */
  readonly ties: ReadonlyMap<string, boolean>;
}

/** What is new or changed, each in place of what was kept under its key. */
export interface Kept extends Holdings {
  /** Ties by their pairs; null for one that is let go. */
  readonly ties: ReadonlyMap<string, boolean | null>;
  /** What takes a reader's decision back. */
  readonly before?: Before;
  /** The stories that were made or changed, by their ids: all members, the first to come first; none of one that has ended. */
  readonly stories: ReadonlyMap<string, readonly Member[]>;
}

/** What stories were before a reader's decision: the members of each, and the ties that it changed. */
export interface Before {
  /** Ids of articles. */
  readonly groups: readonly (readonly string[])[];
  /** Ties by their pairs; null for one that there was not. */
  readonly ties: ReadonlyArray<readonly [pair: string, together: boolean | null]>;
}

/**
 * A change of the clusters in pure steps: it gives what it needs, is given what was fetched, some
 * times in turn, and ends with what is to be kept. How often does not depend on how much there is.
 */
export type Steps = Generator<Needs, Kept, Fetched>;

export const NOTHING: Kept = {
  frequencies: new Map(),
  postings: new Map(),
  bands: new Map(),
  members: new Map(),
  shingles: new Map(),
  ties: new Map(),
  stories: new Map(),
};

/** Goes through steps with what fetches at once. */
export function take(steps: Steps, fetch: (needs: Needs) => Fetched): Kept {
  let step = steps.next();
  while (!step.done) step = steps.next(fetch(step.value));
  return step.value;
}

/** The same with what has to wait for what it fetches. */
export async function takeWaiting(
  steps: Steps,
  fetch: (needs: Needs) => Promise<Fetched>,
): Promise<Kept> {
  let step = steps.next();
  while (!step.done) step = steps.next(await fetch(step.value));
  return step.value;
}
