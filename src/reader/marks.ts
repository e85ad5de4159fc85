import type { Anchor } from '../compare/comparison.ts';

/**
 * What one reader has done with the articles of any library; articles go by their ids. A change goes
 * by the id of the text that it made, and is the one that was found last before the time.
 */
export interface Marks {
  /** The versions read, and when last, ISO 8601 in UTC; the latest at the end. */
  readonly read: ReadonlyMap<string, string>;
  readonly starred: ReadonlySet<string>;
  /** Passages pinned as partners, by the ids of the two versions: "left right". */
  readonly pins: ReadonlyMap<string, readonly Anchor[]>;
  /** The changes that were looked at, or dismissed, and when. */
  readonly looked: ReadonlyMap<string, string>;
  /** The changes that the reader has said to have reviewed, and when. */
  readonly reviewed: ReadonlyMap<string, string>;
  /** Up to when all changes are dismissed, ISO 8601 in UTC; null where they never were. */
  readonly caughtUp: string | null;
  /** The reader's own words, by the place that they are on: see `notes.ts`. */
  readonly notes: ReadonlyMap<string, Note>;
}

/** What a reader has written on a change or a passage. */
export interface Note {
  readonly text: string;
  /** When: ISO 8601, in UTC. */
  readonly at: string;
}

/** What a search knows of the reader, as ids of articles. */
export interface Seen {
  readonly read: ReadonlySet<string>;
  /** What sources hold now, where the reader has seen only what they held before. */
  readonly changed: ReadonlySet<string>;
  readonly starred: ReadonlySet<string>;
}

/** One thing that a reader does. */
export type Mark =
  | { readonly mark: Listing; readonly ids: readonly string[] }
  | { readonly mark: 'pins'; readonly pair: string; readonly anchors: readonly Anchor[] }
  | { readonly mark: 'caught-up'; readonly until: string | null }
  /** No words take the note away. */
  | { readonly mark: 'note'; readonly on: string; readonly text: string };

/** What is done to articles or changes by their ids, and taken back. */
type Listing =
  | 'read'
  | 'unread'
  | 'starred'
  | 'unstarred'
  | 'looked'
  | 'unlooked'
  | 'reviewed'
  | 'unreviewed';

export const NO_MARKS: Marks = {
  read: new Map(),
  starred: new Set(),
  pins: new Map(),
  looked: new Map(),
  reviewed: new Map(),
  caughtUp: null,
  notes: new Map(),
};

/** Versions that are known to be read: as many as are read in a year or two, and little to load. As many changes are known to be looked at. */
const READ_KEPT = 5000;

/** The marks after a reader has done something, `at` a time, ISO 8601 in UTC. */
export function marked<Of extends Marks>(marks: Of, done: Mark, at: string): Of {
  switch (done.mark) {
    case 'read':
      return { ...marks, read: latest(added(marks.read, done.ids, at)) };
    case 'unread':
      return { ...marks, read: without(marks.read, done.ids) };
    case 'starred':
      return { ...marks, starred: marks.starred.union(new Set(done.ids)) };
    case 'unstarred':
      return { ...marks, starred: marks.starred.difference(new Set(done.ids)) };
    case 'looked':
      return { ...marks, looked: latest(added(marks.looked, done.ids, at)) };
    case 'unlooked':
      return { ...marks, looked: without(marks.looked, done.ids) };
    case 'reviewed':
      return { ...marks, reviewed: added(marks.reviewed, done.ids, at) };
    case 'unreviewed':
      return { ...marks, reviewed: without(marks.reviewed, done.ids) };
    case 'caught-up':
      return { ...marks, caughtUp: done.until };
    case 'pins':
      return { ...marks, pins: pinned(marks.pins, done.pair, done.anchors) };
    case 'note':
      return { ...marks, notes: noted(marks.notes, done.on, done.text, at) };
  }
}

type Times = ReadonlyMap<string, string>;

function added(times: Times, ids: readonly string[], at: string): Times {
  const all = new Map(times);
  for (const id of ids) {
    all.delete(id);
    all.set(id, at);
  }
  return all;
}

function without(times: Times, ids: readonly string[]): Times {
  return new Map([...times].filter(([id]) => !ids.includes(id)));
}

function latest(times: Times): Times {
  return times.size <= READ_KEPT ? times : new Map([...times].slice(-READ_KEPT));
}

function noted(notes: Marks['notes'], on: string, text: string, at: string): Marks['notes'] {
  const others = new Map(notes);
  others.delete(on);
  return text === '' ? others : others.set(on, { text, at });
}

/** The pins of a pair put in place of those before: the same pins whichever version stands on the left. */
function pinned(
  pins: Marks['pins'],
  pair: string,
  anchors: readonly Anchor[],
): ReadonlyMap<string, readonly Anchor[]> {
  const others = new Map(pins);
  others.delete(pair.split(' ').reverse().join(' '));
  others.delete(pair);
  return anchors.length > 0 ? others.set(pair, anchors) : others;
}
