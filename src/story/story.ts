import type { Heading } from '../article/article.ts';
import { kept } from '../text/kept.ts';

/** An article's place in a story. */
export interface Version {
  readonly article: Heading;
  /** Id of the article of this story that carries the same text and stands for it, or null. */
  readonly nearDuplicateOf: string | null;
}

/** Articles about one event. */
export interface Story {
  readonly id: string;
  readonly title: string;
  /** In a stable order, near-duplicates after the one they repeat. */
  readonly versions: readonly Version[];
}

/** The same for stories of the same versions: what was found out of them holds for no others, whatever the story is called by then. */
export const versionsKey = kept(({ versions }: Story): string =>
  versions.map(({ article }) => article.id).join(' '),
);
