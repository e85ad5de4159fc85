import type { Story } from '../story/story.ts';
import type { Sighting } from '../story/witness.ts';
import type { Held, Holdings } from '../view/timeline.ts';
import { type KeptRevision, newestWhole, type Revision, revisionsIn } from './revisions.ts';
import type { Store } from './store.ts';
import type { Look } from './visits.ts';

/** A revision, and what its source held before it. */
export interface Past extends Revision {
  /** Id of the article that it is compared with: the last one before that was whole, where there is such a one; null for the first. */
  readonly before: string | null;
  /** When it is known to have been there last: ISO 8601, in UTC. */
  readonly until: string;
  /** Visits after it was found, and before something else was, that saw nothing of its source. */
  readonly missed: readonly Look[];
  /** The looks of witnesses at it, oldest first. */
  readonly seenBy: readonly Sighting[];
}

/** What the source of an article held, oldest first; empty where the store has no such article. */
export async function historyOf(store: Store, id: string): Promise<readonly Past[]> {
  const article = await store.articles.get(id);
  const there = article ? await store.revisions.at(article.path) : [];
  const last = there.findLast((revision) => revision.article === id);
  const kept = last ? await store.revisions.kept([last.source]) : [];
  const revisions = revisionsIn(kept);
  const looks = last ? await store.visits.of(last.source) : [];
  const witnessed = witnessedBy(kept, looks);
  return revisions.map(({ number, ...revision }, at) => {
    const { fetched } = revision;
    const next = revisions[at + 1]?.fetched;
    const isThen = (time: string): boolean => time >= fetched && (!next || time < next);
    const since = looks.filter((look) => isThen(look.at));
    const seen = since.flatMap((look) => (look.saw ? look.at : []));
    const again = kept.flatMap((one) => (one.kind === 'same' ? one.fetched : []));
    const times = [...seen, ...again.filter(isThen)].sort();
    return {
      ...revision,
      before: newestWhole(revisions.slice(0, at))?.article ?? null,
      until: times.at(-1) ?? fetched,
      missed: since.filter(({ outcome }) => outcome === 'failed'),
      seenBy: witnessed.get(number) ?? [],
    };
  });
}

/**
 * The looks of witnesses, oldest first, by the number of the revision that each saw: the last one by then.
 * Of those of one time each that brought something new saw the next one of that time.
 */
function witnessedBy(
  kept: readonly KeptRevision[],
  looks: readonly Look[],
): ReadonlyMap<number, readonly Sighting[]> {
  const found = new Map<number, Sighting[]>();
  const fresh = new Map<string, number>();
  for (const { at, outcome, saw, witness } of looks) {
    if (!saw || witness === null) continue;
    const nth = (fresh.get(at) ?? 0) + (outcome === 'changed' ? 1 : 0);
    fresh.set(at, nth);
    const earlier = kept.filter(({ fetched }) => fetched < at).length;
    const then = kept.filter(({ fetched }) => fetched === at).length;
    const [shown] = revisionsIn(kept.slice(0, earlier + Math.min(then, Math.max(1, nth)))).slice(
      -1,
    );
    if (!shown) continue;
    found.set(shown.number, [...(found.get(shown.number) ?? []), { ...witness, at }]);
  }
  return found;
}

/** Where each article of some stories was found first. */
export async function holdingsOf(store: Store, stories: readonly Story[]): Promise<Holdings> {
  const held = new Map<string, Held>();
  const versions = stories.flatMap((story) => story.versions);
  for (const path of new Set(versions.map(({ article }) => article.path)))
    for (const { article, source, fetched } of await store.revisions.at(path))
      if (!held.has(article)) held.set(article, { source, fetched });
  return held;
}
