import type { Article } from '../../article/article.ts';
import type { Seen } from '../../reader/marks.ts';
import { newsTime } from '../latest.ts';
import { statesFigures } from './figures.ts';
import type { Condition, Phrase, Query } from './query.ts';
import { type Searchable, searchable } from './words.ts';

/** What is asked of an article. */
export interface Asked extends Searchable {
  readonly id: string;
  /** When it became news, in milliseconds since 1970. */
  readonly time: number;
  readonly figures: boolean;
}

/** `fetched` says when the article was read first: ISO 8601, in UTC. */
export function asked(article: Article, fetched: string): Asked {
  return {
    ...searchable(article),
    id: article.id,
    time: newsTime(article, fetched),
    // Seldom asked for, and to be read from the text each time.
    get figures() {
      return statesFigures(article);
    },
  };
}

/** Whether an article is what a query looks for, by reading it: a store with an index need not. */
export function answers(query: Query, article: Asked, seen: Seen): boolean {
  const { phrases, publishers, after, before, is, figures } = query;
  const { title, publisher, body, time, id } = article;
  return (
    time >= after &&
    time < before &&
    is.every((condition) => CONDITIONS[condition](seen, id)) &&
    (publishers.length === 0 || publishers.some((one) => holds(publisher, one))) &&
    phrases.every((one) => [title, publisher, body].some((field) => holds(field, one))) &&
    (!figures || article.figures)
  );
}

const CONDITIONS: Readonly<Record<Condition, (seen: Seen, id: string) => boolean>> = {
  unread: ({ read }, id) => !read.has(id),
  changed: ({ changed }, id) => changed.has(id),
  starred: ({ starred }, id) => starred.has(id),
};

/** Whether a field, in the form in which a search compares words, has these in it. */
export function holds(field: string, { words, open }: Phrase): boolean {
  return ` ${field} `.includes(open ? ` ${words}` : ` ${words} `);
}
