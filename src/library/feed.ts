import { entryArticle } from '../article/feed/article.ts';
import { type FeedEntry, NotFeed, parseFeed } from '../article/feed/parse.ts';
import { printable } from '../text/sanitise.ts';
import type { Arrival } from './add.ts';
import { Trouble } from './trouble.ts';

/**
 * The articles that a feed carries, read from `file` at `fetched` (ISO 8601, in UTC). Entries
 * without one, as most are in many feeds, come as troubles among them.
 *
 * @throws {Trouble} where it is no feed after all, or nothing is in it
 */
export async function* feedArrivals(
  feed: string,
  file: string,
  fetched: string,
): AsyncGenerator<Arrival | Trouble> {
  const entries = await parseFeed(feed).catch((error) => {
    if (!(error instanceof NotFeed)) throw error;
    throw new Trouble('no feed', file, 'it looks like one, but is broken');
  });
  if (entries.length === 0) throw new Trouble('nothing to read', file, 'the feed has no entries');
  for (const entry of entries) {
    const source = sourceOf(entry, file);
    const article = await entryArticle(entry, source);
    yield article === null
      ? new Trouble('only a teaser', source, 'save the page and add that')
      : { article, origin: { source, fetched } };
  }
}

/** A name that is given once in the world, as Atom's are; others are given once in their feed. */
const URI = /^[a-z][a-z\d+.-]*:\S+$/i;

/** What an entry's next text will come under: its address, else its id. */
function sourceOf({ url, id }: FeedEntry, file: string): string {
  return url ?? (URI.test(id) ? id : `${printable(file)}#${id}`);
}
