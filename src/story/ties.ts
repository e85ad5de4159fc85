/** What readers decided by hand of two articles: true, they are of one story; false, never. */
export type Ties = Map<string, boolean>;

/** What was decided of two articles, or null. */
export function tieBetween(ties: Ties, a: string, b: string): boolean | null {
  return ties.get(pair(a, b)) ?? null;
}

/** Takes an article out of its story; those that were tied to it stay tied to each other. */
export function tieApart(ties: Ties, article: string, rest: readonly string[]): void {
  tieChain(
    ties,
    rest.filter((id) => tieBetween(ties, article, id)),
  );
  for (const id of rest) ties.set(pair(article, id), false);
}

/** Makes one story of two. */
export function tieTogether(ties: Ties, left: readonly string[], right: readonly string[]): void {
  for (const a of left) for (const b of right) ties.delete(pair(a, b));
  tieChain(ties, [...left, ...right]);
}

function tieChain(ties: Ties, ids: readonly string[]): void {
  ids.slice(1).forEach((id, at) => {
    ties.set(pair(ids[at] as string, id), true);
  });
}

function pair(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
