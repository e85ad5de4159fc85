import type { Article } from '../article/article.ts';
import { sameAddresses } from '../article/html/address.ts';
import { mayBeOther, newest, type Revision, type RevisionKind, revise } from './revisions.ts';
import type { Addition, Store } from './store.ts';

/** Where an article comes from, and when. */
export interface Origin {
  /** What its next text will come from too; null where nothing can: the text itself, then. */
  readonly source: string | null;
  /** ISO 8601, in UTC. */
  readonly fetched: string;
}

/** An article on its way into a store. */
export interface Arrival {
  readonly article: Article;
  readonly origin: Origin;
}

/** What became of an arrival: the kind of revision it is, or the same as its source held last. */
export interface Outcome {
  readonly id: string;
  /** What it is a revision of. */
  readonly source: string;
  readonly what: RevisionKind | 'same';
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
 * Adds articles, all or none, in their order: one may be a revision of another. Many at once are
 * quicker than one by one.
 */
export async function addArticles(
  store: Store,
  arrivals: readonly Arrival[],
): Promise<readonly Outcome[]> {
  const named = ({ article, origin }: Arrival) => origin.source ?? article.id;
  const forms = new Map(arrivals.map(named).map((source) => [source, formsOf(source)]));
  const sources = [...new Set([...forms.values()].flat())];
  const known = Map.groupBy(await store.revisions.of(sources), ({ source }) => source);
  const sourceOfArrival = (arrival: Arrival): string => {
    const [as = '', plain = '', ...others] = forms.get(named(arrival)) ?? [];
    return [as, plain, ...others].find((source) => known.has(source)) ?? plain;
  };
  const outcomes: Outcome[] = [];
  const additions: Addition[] = [];
  for (const arrival of arrivals) {
    const { article, origin } = arrival;
    const source = sourceOfArrival(arrival);
    const earlier = known.get(source) ?? [];
    const last = newest(earlier);
    const before = last && mayBeOther(last, article) ? await held(last.article) : null;
    const revision = revise(earlier, article, { source, fetched: origin.fetched }, before);
    const isRead = revision !== null && !(await isOfAnArchive(revision, article, earlier));
    outcomes.push({
      source,
      id: revision?.article ?? newest(earlier)?.article ?? article.id,
      what: isRead ? revision.kind : 'same',
    });
    known.set(source, isRead ? [...earlier, revision] : earlier);
    if (!isRead) continue;
    additions.push({ revision, article: revision.article === article.id ? article : null });
  }
  if (additions.length > 0) await store.add(additions);
  return outcomes;

  /**
   * Whether a text only seems to come back: an archive that is added again has all texts of a source,
   * and the earlier ones say that they were published earlier.
   */
  async function isOfAnArchive(
    { kind }: Revision,
    { published }: Article,
    earlier: readonly Revision[],
  ): Promise<boolean> {
    const last = kind === 'returned' ? earlier.at(-1) : undefined;
    if (!last || published === null) return false;
    return Date.parse(published) < Date.parse((await held(last.article))?.published ?? '');
  }
  async function held(id: string): Promise<Article | null> {
    const coming = additions.find(({ article }) => article?.id === id)?.article;
    return coming ?? store.articles.get(id);
  }
}
