import type { Story, Version } from '../story/story.ts';

/** How a reader stands to the articles of a list; all go by their ids. */
export interface Standing {
  /** The versions read; null where it is not told what is unread. */
  readonly read: Pick<ReadonlySet<string>, 'has'> | null;
  readonly starred: ReadonlySet<string>;
  /** What sources hold by now of which the reader has seen an earlier version; `what` changed is null while it is not known. */
  readonly changed: ReadonlyMap<string, { readonly what: string | null }>;
}

/** Whether a version is still to be read. One that repeats another has been read with that. */
export function isUnread({ article, nearDuplicateOf }: Version, { read }: Standing): boolean {
  if (read === null || read.has(article.id)) return false;
  return nearDuplicateOf === null || !read.has(nearDuplicateOf);
}

/** The version of a story that has overtaken the reader last, by its id. */
export function overtaker({ versions }: Story, { changed }: Standing): string | undefined {
  return versions.findLast(({ article }) => changed.has(article.id))?.article.id;
}
