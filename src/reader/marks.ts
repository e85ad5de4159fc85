import type { Anchor } from '../compare/comparison.ts';

/** What one reader has done with the articles of any library; articles go by their ids. */
export interface Marks {
  /** The versions read, and when last, ISO 8601 in UTC; the latest at the end. */
  readonly read: ReadonlyMap<string, string>;
  readonly starred: ReadonlySet<string>;
  /** Passages pinned as partners, by the ids of the two versions: "left right". */
  readonly pins: ReadonlyMap<string, readonly Anchor[]>;
  /** When the last visit that has ended began, ISO 8601 in UTC; null before the first. */
  readonly visited: string | null;
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
  | { readonly mark: 'read' | 'unread' | 'starred' | 'unstarred'; readonly ids: readonly string[] }
  | { readonly mark: 'pins'; readonly pair: string; readonly anchors: readonly Anchor[] }
  | { readonly mark: 'visited'; readonly since: string };

export const NO_MARKS: Marks = {
  read: new Map(),
  starred: new Set(),
  pins: new Map(),
  visited: null,
};

/** Versions that are known to be read: as many as are read in a year or two, and little to load. */
const READ_KEPT = 5000;

/** The marks after a reader has done something, `at` a time, ISO 8601 in UTC. */
export function marked(marks: Marks, done: Mark, at: string): Marks {
  switch (done.mark) {
    case 'read':
      return { ...marks, read: readAt(marks.read, done.ids, at) };
    case 'unread':
      return { ...marks, read: new Map([...marks.read].filter(([id]) => !done.ids.includes(id))) };
    case 'visited':
      return { ...marks, visited: done.since };
    default:
      return withStarsAndPins(marks, done);
  }
}

/** Stars and pins after a reader has done something; of what else is done they know nothing. */
export function withStarsAndPins<Of extends Pick<Marks, 'starred' | 'pins'>>(
  of: Of,
  done: Mark,
): Of {
  switch (done.mark) {
    case 'starred':
      return { ...of, starred: of.starred.union(new Set(done.ids)) };
    case 'unstarred':
      return { ...of, starred: of.starred.difference(new Set(done.ids)) };
    case 'pins':
      return { ...of, pins: pinned(of.pins, done.pair, done.anchors) };
    default:
      return of;
  }
}

function readAt(read: Marks['read'], ids: readonly string[], at: string): Marks['read'] {
  const all = new Map(read);
  for (const id of ids) {
    all.delete(id);
    all.set(id, at);
  }
  return all.size <= READ_KEPT ? all : new Map([...all].slice(-READ_KEPT));
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
