import type { Marks } from '../reader/marks.ts';
import { newest, type Revision } from './revisions.ts';
import type { Overtaken } from './store.ts';

/** The sources that have overtaken a reader, what changed last first; `revisions` are oldest first. */
export function overtaken(
  revisions: readonly Revision[],
  { read, visited }: Pick<Marks, 'read' | 'visited'>,
): Overtaken[] {
  const whole = revisions.filter(({ kind }) => kind !== 'short');
  const sources = new Set(whole.map(({ source }) => source).reverse());
  return [...sources].flatMap((source) => {
    const held = whole.filter((revision) => revision.source === source);
    const lastRead = held.findLast(({ article, fetched }) => fetched <= (read.get(article) ?? ''));
    const atVisit = held.findLast(({ fetched }) => fetched <= (visited ?? ''));
    const seen = (lastRead ?? atVisit)?.article;
    const now = newest(held)?.article;
    return seen && now && seen !== now ? [{ seen, newest: now }] : [];
  });
}
