import type { Member } from './likeness.ts';
import { type Steps, take } from './steps.ts';

/** Clusters that are held in memory. */
export interface HeldClusters {
  readonly members: ReadonlyMap<string, Member>;
  /** By the story's id, its members, the first to come first. */
  readonly stories: ReadonlyMap<string, readonly Member[]>;
  /** Changes them by the steps of `place` or `regroup`. */
  change(steps: Steps): void;
}

export function heldClusters(): HeldClusters {
  const held = {
    frequencies: new Map<number, number>(),
    postings: new Map<number, readonly string[]>(),
    bands: new Map<number, readonly string[]>(),
    members: new Map<string, Member>(),
    shingles: new Map<string, Uint32Array>(),
    ties: new Map<string, boolean>(),
    stories: new Map<string, readonly Member[]>(),
  };
  return {
    members: held.members,
    stories: held.stories,
    change(steps) {
      // All that is held is at hand: nothing has to be picked out.
      const kept = take(steps, () => ({ ...held, articles: held.members.size }));
      putAll(held.frequencies, kept.frequencies);
      putAll(held.postings, kept.postings);
      putAll(held.bands, kept.bands);
      putAll(held.members, kept.members);
      putAll(held.shingles, kept.shingles);
      for (const [pair, together] of kept.ties) {
        if (together === null) held.ties.delete(pair);
        else held.ties.set(pair, together);
      }
      for (const [story, members] of kept.stories) {
        if (members.length === 0) held.stories.delete(story);
        else held.stories.set(story, members);
      }
    },
  };
}

function putAll<Key, Value>(held: Map<Key, Value>, kept: ReadonlyMap<Key, Value>): void {
  for (const [key, value] of kept) held.set(key, value);
}
