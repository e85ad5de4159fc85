import { entryArticle, entryStated } from '../article/feed/article.ts';
import { parseFeedList } from '../article/feed/list.ts';
import { type FeedEntry, NotFeed, parseFeed } from '../article/feed/parse.ts';
import { Trouble } from '../host/trouble.ts';
import type { Arrival } from '../store/add.ts';
import { type Followed, newlyFollowed } from '../store/followed.ts';
import { printable } from '../text/sanitise.ts';

/** What a feed or a list of feeds holds. */
export interface FeedContents {
  readonly title: string | null;
  readonly arrivals: readonly Arrival[];
  /** What it leads to: the pages of entries that carry only a teaser, and the feeds of a list. */
  readonly leads: readonly Followed[];
  readonly troubles: readonly Trouble[];
}

/** More pages than any feed announces are not fetched at once. */
const MOST_LEADS = 500;

/**
 * What a feed holds that was read at `fetched` (ISO 8601, in UTC). `via` is what it is called, its
 * path or address; `address` is where its relative addresses lead, empty for a file.
 *
 * @throws {Trouble} where it is no feed after all
 */
export async function feedContents(
  feed: string,
  fetched: string,
  via: string,
  address = '',
): Promise<FeedContents> {
  const { title, entries } = await parseFeed(feed, address).catch(broken('no feed', via));
  const arrivals: Arrival[] = [];
  const leads: Followed[] = [];
  const troubles: Trouble[] = [];
  const met = new Set<string>();
  for (const entry of entries) {
    const source = sourceOf(entry, via);
    // Feeds begin with what is newest: a second text at one address is an earlier one.
    if (met.has(source)) continue;
    met.add(source);
    const article = await entryArticle(entry, source, title);
    if (article) arrivals.push({ article, origin: { source, fetched } });
    else if (entry.url === null) {
      troubles.push(
        new Trouble('only a teaser', source, 'its feed does not say where the rest is'),
      );
    } else {
      const { url, title: named } = entry;
      const stated = entryStated(entry, title);
      leads.push(newlyFollowed(url, fetched, { kind: 'page', via, title: named, stated }));
    }
  }
  if (leads.length > MOST_LEADS) {
    troubles.push(new Trouble('too many teasers', via, `the first ${MOST_LEADS} are fetched`));
  }
  return { title, arrivals, leads: leads.slice(0, MOST_LEADS), troubles };
}

/** What a list of feeds holds; otherwise as `feedContents`. */
export async function listContents(
  list: string,
  fetched: string,
  via: string,
  address = '',
): Promise<FeedContents> {
  const feeds = await parseFeedList(list, address).catch(broken('no list of feeds', via));
  const leads = feeds.map((feed) =>
    newlyFollowed(feed.address, fetched, { kind: 'feed', via, title: feed.title }),
  );
  return { title: null, arrivals: [], leads, troubles: [] };
}

function broken(what: string, where: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof NotFeed)) throw error;
    throw new Trouble(what, where, 'it looks like one, but is broken');
  };
}

/** A name that is given once in the world, as Atom's are; others are given once in their feed. */
const URI = /^[a-z][a-z\d+.-]*:\S+$/i;

/** What an entry's next text will come under: its address, else its id. */
function sourceOf({ url, id }: FeedEntry, via: string): string {
  return url ?? (URI.test(id) ? id : `${printable(via)}#${id}`);
}
