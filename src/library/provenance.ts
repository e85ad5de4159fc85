import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import { contentOf } from '../store/revisions.ts';
import type { Store } from '../store/store.ts';
import type { Provenance } from '../view/evidence/evidence.ts';

/** How a command finds the articles of a store again, and when the others were read. */
interface Circumstances {
  /** Whether their paths must be named. */
  readonly named: boolean;
  /** When files were read that are not in the store: ISO 8601, in UTC. */
  readonly now: string;
}

/** Where an article comes from: the store, or a file that was read for this once. */
export async function provenanceOf(
  store: Store,
  article: Article,
  { named, now }: Circumstances,
): Promise<Provenance> {
  const { id, path, text } = article;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const hashes = { content: contentOf(article), sha256 };
  const kept = (await store.revisions.at(path)).find((revision) => revision.article === id);
  return kept
    ? { ...hashes, fetched: kept.fetched, name: id, within: named ? path : null }
    : { ...hashes, fetched: now, name: path, within: null };
}
