/** Some of a table's parts, down to single lists of words. */
export type Own<T> = T extends
  | ReadonlySet<unknown>
  | ReadonlyMap<unknown, unknown>
  | readonly unknown[]
  | ((...args: never[]) => unknown)
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Own<T[K]> }
    : T;

type Parts = Readonly<Record<string, unknown>>;

/** The tables of a language with its own words added: lists of words grow, all else is replaced. */
export function withOwn<T>(base: T, own: Own<T> | undefined): T {
  return added(base, own) as T;
}

function added(base: unknown, own: unknown): unknown {
  if (own === undefined) return base;
  if (base instanceof Map && own instanceof Map) return new Map([...base, ...own]);
  if (base instanceof Set && own instanceof Set) return base.union(own);
  if (Array.isArray(base) && Array.isArray(own)) return [...own, ...base];
  if (typeof base !== 'object' || base === null) return own;
  const [all, some] = [base as Parts, own as Parts];
  return Object.fromEntries(
    Object.keys({ ...all, ...some }).map((name) => [name, added(all[name], some[name])]),
  );
}

/** Tables with each word once more as it is written without accents, where that is no other word of them. */
export function alsoPlain<T>(tables: T, plain: (word: string) => string): T {
  const both = (table: unknown): unknown => {
    if (table instanceof Map)
      return new Map([
        ...[...table].map(([word, value]) => [plain(word), value] as const),
        ...table,
      ]);
    if (table instanceof Set) return new Set([...table].flatMap((word) => bothOf(word, plain)));
    if (Array.isArray(table) && table.every((word) => typeof word === 'string'))
      return [...new Set(table.flatMap((word) => bothOf(word, plain)))];
    if (Array.isArray(table)) return table.map(([name, words]) => [name, both(words)]);
    if (typeof table !== 'object' || table === null) return table;
    return Object.fromEntries(Object.entries(table).map(([name, part]) => [name, both(part)]));
  };
  return both(tables) as T;
}

function bothOf(word: unknown, plain: (word: string) => string): unknown[] {
  return typeof word === 'string' ? [word, plain(word)] : [word];
}
