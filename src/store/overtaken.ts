import type { Marks } from '../reader/marks.ts';
import { isAside, newest, type Revision } from './revisions.ts';
import type { Changed, Overtaken } from './store.ts';

/** The sources that have overtaken a reader, what changed last first; `revisions` are oldest first. */
export function overtaken(
  revisions: readonly Revision[],
  { read, caughtUp }: Pick<Marks, 'read' | 'caughtUp'>,
): Overtaken[] {
  const whole = revisions.filter(({ kind }) => !isAside(kind));
  const sources = new Set(whole.map(({ source }) => source).reverse());
  return [...sources].flatMap((source) => {
    const held = whole.filter((revision) => revision.source === source);
    const lastRead = held.findLast(({ article, fetched }) => fetched <= (read.get(article) ?? ''));
    const passed = held.findLast(({ fetched }) => fetched <= (caughtUp ?? ''));
    const seen = (lastRead ?? passed ?? held[0])?.article;
    const now = newest(held)?.article;
    return seen && now && seen !== now ? [{ seen, newest: now }] : [];
  });
}

/** What was found later than `since` in place of something else, the latest first; `revisions` are oldest first. */
export function changedSince(revisions: readonly Revision[], since: string | null): Changed[] {
  const found = revisions.flatMap((revision, at) =>
    revision.fetched > (since ?? '') ? (changedAt(revisions, at) ?? []) : [],
  );
  return found
    .reverse()
    .sort((a, b) => (a.fetched < b.fetched ? 1 : a.fetched > b.fetched ? -1 : 0));
}

/** One of the revisions, by index, if it stands in place of something else. */
export function changedAt(revisions: readonly Revision[], at: number): Changed | undefined {
  const revision = revisions[at];
  if (revision?.kind !== 'changed' && revision?.kind !== 'returned') return undefined;
  const earlier = revisions.slice(0, at).filter(({ source }) => source === revision.source);
  const before = newest(earlier)?.article;
  return before === undefined ? undefined : { ...revision, before };
}
