/**
 * Articles that a list is cut back to, the latest. With more, an arrival meets older articles that
 * share a word with it; each list then takes more room.
 */
const LATEST = 32;

/** Lists of the latest articles by key, as articles come. */
export interface LatestLists {
  get(key: number): readonly string[];
  append(key: number, id: string): void;
  /** Those that were appended to. */
  readonly changed: ReadonlyMap<number, readonly string[]>;
}

/** `known` is left as it is. A list is cut back each time it has grown to twice its limit. */
export function latestLists(known: ReadonlyMap<number, readonly string[]>): LatestLists {
  const changed = new Map<number, string[]>();
  return {
    get: (key) => changed.get(key) ?? known.get(key) ?? [],
    append(key, id) {
      const list = changed.get(key) ?? [...(known.get(key) ?? [])];
      list.push(id);
      changed.set(key, list.length < 2 * LATEST ? list : list.slice(-LATEST));
    },
    changed,
  };
}
