import type { Anchor } from '../compare/comparison.ts';

/** What one reader has done with the articles of any library; articles go by their ids. */
export interface Marks {
  /** The versions read, the one that was read last at the end. */
  readonly read: ReadonlySet<string>;
  readonly starred: ReadonlySet<string>;
  /** Passages pinned as partners, by the ids of the two versions: "left right". */
  readonly pins: ReadonlyMap<string, readonly Anchor[]>;
  /** When the reader's last visit began, ISO 8601 in UTC; null before the first. */
  readonly visited: string | null;
}

/** What a search knows of the reader, as ids of articles. */
export interface Seen {
  readonly read: ReadonlySet<string>;
  /** What sources hold now, where the reader has seen only what they held before. */
  readonly changed: ReadonlySet<string>;
  readonly starred: ReadonlySet<string>;
}

export const NOTHING_SEEN: Seen = { read: new Set(), changed: new Set(), starred: new Set() };

/** One thing that a reader does. */
export type Mark =
  | { readonly mark: 'read' | 'unread' | 'starred' | 'unstarred'; readonly ids: readonly string[] }
  | { readonly mark: 'pins'; readonly pair: string; readonly anchors: readonly Anchor[] }
  | { readonly mark: 'visit'; readonly at: string };

export const NO_MARKS: Marks = {
  read: new Set(),
  starred: new Set(),
  pins: new Map(),
  visited: null,
};

/** Versions that are known to be read: more than anybody reads in some years, little to load. */
const READ_KEPT = 10_000;

/** The marks after a reader has done something. */
export function marked(marks: Marks, done: Mark): Marks {
  switch (done.mark) {
    case 'read':
      return { ...marks, read: latest(added(without(marks.read, done.ids), done.ids)) };
    case 'unread':
      return { ...marks, read: without(marks.read, done.ids) };
    case 'starred':
      return { ...marks, starred: added(marks.starred, done.ids) };
    case 'unstarred':
      return { ...marks, starred: without(marks.starred, done.ids) };
    case 'pins':
      return { ...marks, pins: pinned(marks.pins, done.pair, done.anchors) };
    case 'visit':
      return { ...marks, visited: done.at };
  }
}

function added(ids: ReadonlySet<string>, more: readonly string[]): ReadonlySet<string> {
  return new Set([...ids, ...more]);
}

function without(ids: ReadonlySet<string>, fewer: readonly string[]): ReadonlySet<string> {
  return ids.difference(new Set(fewer));
}

function latest(ids: ReadonlySet<string>): ReadonlySet<string> {
  return ids.size <= READ_KEPT ? ids : new Set([...ids].slice(-READ_KEPT));
}

/** Two versions are pinned the same way whichever stands on the left. */
function pinned(
  pins: Marks['pins'],
  pair: string,
  anchors: readonly Anchor[],
): ReadonlyMap<string, readonly Anchor[]> {
  const others = new Map(pins);
  others.delete(pair.split(' ').reverse().join(' '));
  return others.set(pair, anchors);
}
