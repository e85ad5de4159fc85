import type { Heading } from '../article/article.ts';

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
