/** How a map's entries lie in a table. */
export interface Rows<Key, Value> {
  read(key: Key): Value | undefined;
  write(key: Key, value: Value): void;
  remove(key: Key): void;
  /** How many there are. */
  count(): number;
}

/** Entries that are kept at hand from one flush to the next: some tens of megabytes of the largest. */
const AT_HAND = 20_000;

/**
 * A map whose entries lie in a table: each is read when it is first asked for, and what was changed
 * is written by `flush`. It looks like a map to the clusters, but cannot be gone through.
 */
export class RowMap<Key, Value> extends Map<Key, Value> {
  readonly #rows: Rows<Key, Value>;
  readonly #changed = new Set<Key>();
  #size: number;

  constructor(rows: Rows<Key, Value>) {
    super();
    this.#rows = rows;
    this.#size = rows.count();
  }

  override get size(): number {
    return this.#size;
  }

  override get(key: Key): Value | undefined {
    if (super.has(key) || this.#changed.has(key)) return super.get(key);
    const value = this.#rows.read(key);
    if (value !== undefined) super.set(key, value);
    return value;
  }

  override has(key: Key): boolean {
    return this.get(key) !== undefined;
  }

  override set(key: Key, value: Value): this {
    if (!this.has(key)) this.#size++;
    this.#changed.add(key);
    return super.set(key, value);
  }

  override delete(key: Key): boolean {
    const had = this.has(key);
    if (had) this.#size--;
    this.#changed.add(key);
    super.delete(key);
    return had;
  }

  /** Writes what was changed, and answers with the keys of it. */
  flush(): readonly Key[] {
    const keys = [...this.#changed];
    for (const key of keys) {
      const value = super.get(key);
      if (value === undefined) this.#rows.remove(key);
      else this.#rows.write(key, value);
    }
    this.#changed.clear();
    if (super.size > AT_HAND) super.clear();
    return keys;
  }
}
