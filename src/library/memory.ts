import type { Article } from '../article/article.ts';
import type { Store } from './store.ts';

/** A store that lasts as long as the program: for files named on the command line. */
export function memoryStore(): Store {
  const byId = new Map<string, Article>();
  const byPath = new Map<string, Article>();
  return {
    async put(article) {
      if (!byId.has(article.id)) byId.set(article.id, article);
      byPath.set(article.path, article);
    },
    async get(id) {
      return byId.get(id) ?? null;
    },
    async all() {
      return [...byId.values()];
    },
    async atPath(path) {
      return byPath.get(path) ?? null;
    },
    async withIdPrefix(prefix) {
      return [...byId.values()].filter(({ id }) => id.startsWith(prefix));
    },
  };
}
