import type { Marks } from './marks.ts';
import { newest, type Revision } from './revisions.ts';
import type { Overtaken } from './store.ts';

/** The sources that have overtaken a reader, what changed last first; `revisions` are oldest first. */
export function overtaken(
  revisions: readonly Revision[],
  { read, visited }: Pick<Marks, 'read' | 'visited'>,
): Overtaken[] {
  const order = new Map([...read].map((id, at) => [id, at]));
  const known = revisions.filter(({ kind }) => kind !== 'short');
  const sources = new Set(known.map(({ source }) => source).reverse());
  return [...sources].flatMap((source) => {
    const held = known.filter((revision) => revision.source === source);
    const lastRead = held
      .filter(({ article }) => order.has(article))
      .sort((a, b) => (order.get(b.article) ?? 0) - (order.get(a.article) ?? 0))[0];
    const before = held.filter(({ fetched }) => visited !== null && fetched <= visited);
    const seen = (lastRead ?? newest(before))?.article;
    const now = newest(held)?.article;
    return seen && now && seen !== now ? [{ seen, newest: now }] : [];
  });
}
