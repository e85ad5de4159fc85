import type { Article } from '../../article/article.ts';
import type { Stated } from '../../article/stated.ts';
import { type FeedContents, feedContents, listContents } from '../feed.ts';
import { articleOf } from '../files.ts';

/** A text that is to be taken apart, as an article, a feed or a list of feeds. */
export type Work =
  | {
      readonly form: 'article';
      readonly text: string;
      readonly path: string;
      readonly stated?: Stated;
    }
  | {
      readonly form: 'feed' | 'list';
      readonly text: string;
      readonly path: string;
      /** ISO 8601, in UTC. */
      readonly fetched: string;
      /** Where relative addresses lead; empty for a file. */
      readonly address: string;
    };

/** What a text is made into. @throws {Trouble} as `articleOf` and `feedContents`, and whatever the parsers throw */
export async function perform(work: Work): Promise<Article | FeedContents> {
  if (work.form === 'article') return articleOf(work.text, work.path, work.stated);
  const contents = work.form === 'feed' ? feedContents : listContents;
  return contents(work.text, work.fetched, work.path, work.address);
}
