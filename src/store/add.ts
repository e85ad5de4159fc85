import type { Article } from '../article/article.ts';
import { sameAddresses } from '../article/html/address.ts';
import type { Witness } from '../story/witness.ts';
import type { RevisionKind } from './revisions.ts';
import { type Sequence, sequence } from './sequence.ts';
import type { Addition, Store } from './store.ts';
import type { NewVisit, Page } from './visits.ts';

/** Where an article comes from, and when. */
export interface Origin {
  /** What its next text will come from too; null where nothing can: the text itself, then. */
  readonly source: string | null;
  /** ISO 8601, in UTC. */
  readonly fetched: string;
}

/** A look of a witness, but for what it saw. */
export interface Capture extends Pick<NewVisit, 'address' | 'received'> {
  readonly witness: Witness;
  /** Makes what is kept of the answer where it brings something new; null where nothing is. */
  readonly page: (() => Promise<Page>) | null;
}

/** An article on its way into a store. */
export interface Arrival {
  readonly article: Article;
  readonly origin: Origin;
  /** How it was seen, where that was by a witness, and then. */
  readonly capture?: Capture;
}

/** What became of an arrival: the kind of revision it is, or the same as its source held then. */
export interface Outcome {
  readonly id: string;
  /** What it is a revision of. */
  readonly source: string;
  readonly what: RevisionKind | 'same';
  /** When it was found, as it is kept: ISO 8601, in UTC. */
  readonly fetched: string;
  /** At what the clock stood where that was behind: ISO 8601, in UTC. */
  readonly clock?: string | undefined;
}

/** What a source may be known as: as it is called, as it is called best, and otherwise. */
function formsOf(source: string): readonly string[] {
  return [source, ...sameAddresses(source)];
}

/** The source of an article that was read from its path: its canonical address, else the path. */
export function sourceOf({ url, path }: Article): string {
  return url ?? path;
}

/**
 * When a look is said to have been, at a time of the clock, that comes after others of which the last was
 * at `latest`: never before these, though the clock was set back since.
 */
export function inOrder(
  clock: string,
  latest: string | null,
): { readonly fetched: string; readonly clock?: string } {
  return latest !== null && clock < latest ? { fetched: latest, clock } : { fetched: clock };
}

/**
 * Adds articles, all or none: each has its place among what its source held, by its time; of one time
 * the earlier in the list comes before the later. What no witness saw is seen now, and so comes after all
 * that is known of its source, whatever the clock says. Many at once are quicker than one by one. `missed`
 * are looks of witnesses that saw none.
 */
export function addArticles(
  store: Store,
  arrivals: readonly Arrival[],
  missed: readonly NewVisit[] = [],
): Promise<readonly Outcome[]> {
  return store.together((within) => addTo(within, arrivals, missed));
}

async function addTo(
  store: Store,
  arrivals: readonly Arrival[],
  missed: readonly NewVisit[],
): Promise<readonly Outcome[]> {
  const named = ({ article, origin }: Arrival) => origin.source ?? article.id;
  const forms = new Map(arrivals.map(named).map((source) => [source, formsOf(source)]));
  const sources = [...new Set([...forms.values()].flat())];
  const known = Map.groupBy(await store.revisions.kept(sources), ({ source }) => source);
  const sourceOfArrival = (arrival: Arrival): string => {
    const [as = '', plain = '', ...others] = forms.get(named(arrival)) ?? [];
    return [as, plain, ...others].find((source) => known.has(source) || made.has(source)) ?? plain;
  };
  const made = new Map<string, Sequence>();
  const coming = new Map<string, Article>();
  const held = async (id: string): Promise<Article | null> =>
    coming.get(id) ?? store.articles.get(id);
  const outcomes = new Map<Arrival, Outcome>();
  const visits: NewVisit[] = [];
  const clocks = await inOrderOf(store, arrivals, (arrival) => forms.get(named(arrival)) ?? []);
  for (const [arrival, timed] of inTime([...clocks])) {
    const { article, capture } = arrival;
    const { fetched } = timed;
    const source = sourceOfArrival(arrival);
    const order = made.get(source) ?? sequence(source, known.get(source) ?? [], store, held);
    made.set(source, order);
    if (!coming.has(article.id)) coming.set(article.id, article);
    const { id, what } = await order.place(article, fetched, capture !== undefined);
    outcomes.set(arrival, { source, id, what, ...timed });
    if (!capture) continue;
    const { page, ...seen } = capture;
    const isNew = what !== 'same';
    const visit: NewVisit = {
      ...seen,
      at: fetched,
      outcome: isNew ? 'changed' : 'unchanged',
      why: null,
      sources: [source],
      page: isNew && page ? await page() : null,
    };
    order.look(visit);
    visits.push(visit);
  }
  const changes = [];
  for (const order of made.values()) changes.push(await order.end());
  const behind = new Map(
    [...outcomes.values()].map(({ source, fetched, clock }) => [`${fetched} ${source}`, clock]),
  );
  const additions = changes
    .flatMap(({ added }) => added)
    .map((one): Addition => {
      const { source, fetched } = one.revision;
      return { ...one, clock: behind.get(`${fetched} ${source}`) };
    });
  const judged = changes.flatMap((change) => change.judged);
  visits.push(...missed);
  if (additions.length + judged.length + visits.length > 0) {
    const at = visits.length > 0 ? new Date().toISOString() : null;
    await store.add(additions, { judged, visits, at });
  }
  return arrivals.flatMap((arrival) => outcomes.get(arrival) ?? []);
}

type Timed = ReturnType<typeof inOrder>;

/** When each arrival is said to have been seen. */
async function inOrderOf(
  store: Store,
  arrivals: readonly Arrival[],
  sourcesOf: (arrival: Arrival) => readonly string[],
): Promise<ReadonlyMap<Arrival, Timed>> {
  const own = arrivals.filter(({ capture }) => capture === undefined);
  const latest = own.length > 0 ? await store.visits.latest(own.flatMap(sourcesOf)) : null;
  const timed = new Map<Arrival, Timed>();
  for (const arrival of arrivals) {
    const { capture, origin } = arrival;
    const isBehind = !capture && latest !== null && origin.fetched < latest;
    const last = isBehind ? await store.visits.latest(sourcesOf(arrival)) : null;
    timed.set(arrival, inOrder(origin.fetched, last));
  }
  return timed;
}

function inTime(arrivals: readonly (readonly [Arrival, Timed])[]): (readonly [Arrival, Timed])[] {
  return arrivals.toSorted(([, { fetched: a }], [, { fetched: b }]) =>
    a < b ? -1 : a > b ? 1 : 0,
  );
}
