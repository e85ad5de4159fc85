import type { Article } from '../article/article.ts';

/**
 * Where articles are kept. Says nothing that only one kind of store can do: every verb is
 * asynchronous, keyed by what an article itself says, and answers with whole articles.
 */
export interface Store {
  /** Adds an article, or does nothing where one with its id is there. */
  put(article: Article): Promise<void>;
  get(id: string): Promise<Article | null>;
  /** All articles, in the order in which they were added. */
  all(): Promise<readonly Article[]>;
  /** The article that came last from a path, or null. */
  atPath(path: string): Promise<Article | null>;
  /** The articles whose id begins so, in the order in which they were added. */
  withIdPrefix(prefix: string): Promise<readonly Article[]>;
}
