import { entryArticle, entryStated } from '../article/feed/article.ts';
import { parseFeedList } from '../article/feed/list.ts';
import { type FeedEntry, NotFeed, parseFeed } from '../article/feed/parse.ts';
import { webAddress } from '../article/html/metadata-values.ts';
import { Trouble } from '../host/trouble.ts';
import type { Arrival } from '../store/add.ts';
import { type Followed, newlyFollowed } from '../store/followed.ts';
import { printable } from '../text/sanitise.ts';
import { STDIN_NAME } from './files.ts';

/** What a feed or a list of feeds holds. */
export interface FeedContents {
  readonly title: string | null;
  readonly arrivals: readonly Arrival[];
  /** What it leads to: the pages of entries that carry only a teaser, and the feeds of a list. */
  readonly leads: readonly Followed[];
  readonly troubles: readonly Trouble[];
}

/** Entries of one feed that are read. More, and a feed that is made to be long takes longer. */
const MOST_ENTRIES = 5000;
/** Feeds of one list that are followed. More, and a list that is made to be long takes the visits of a day. */
const MOST_FEEDS = 1000;
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
  const met = new Map<string, FeedEntry>();
  if (entries.length > MOST_ENTRIES) {
    troubles.push(new Trouble('too many entries', via, `the first ${MOST_ENTRIES} are read`));
  }
  const read = entries.slice(0, MOST_ENTRIES);
  const [ids, places] = [ambiguous(read, ({ id }) => id), ambiguous(read, ({ place }) => place)];
  for (const given of read) {
    // What several are called by names none of them, in whichever order they come.
    const entry = given.id !== null && ids.has(given.id) ? { ...given, id: null } : given;
    const source = sourceAmong(met, entry, via, places);
    if (met.has(source)) continue;
    met.set(source, entry);
    const article = await entryArticle(entry, entry.place ?? source, title);
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
  const found = await parseFeedList(list, address).catch(broken('no list of feeds', via));
  const leads = found.feeds
    .slice(0, MOST_FEEDS)
    .map((feed) => newlyFollowed(feed.address, fetched, { kind: 'feed', via, title: feed.title }));
  const troubles = found.others
    .slice(0, MOST_FEEDS)
    .map((other) => new Trouble('not followed', other, NO_ADDRESS));
  if (found.feeds.length > MOST_FEEDS) {
    troubles.push(new Trouble('too many feeds', via, `the first ${MOST_FEEDS} are followed`));
  }
  return { title: null, arrivals: [], leads, troubles };
}

function broken(what: string, where: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof NotFeed)) throw error;
    throw new Trouble(what, where, 'it looks like one, but is broken');
  };
}

const NO_ADDRESS = 'it is no address of the web (http or https)';

/** A name that is given once in the world, as Atom's are; others are given once in their feed. */
const URI = /^[a-z][a-z\d+.-]*:\S+$/i;

/** The names that a feed has for entries of different titles, or for untitled ones at different addresses. */
function ambiguous(
  entries: readonly FeedEntry[],
  nameOf: (entry: FeedEntry) => string | null,
): ReadonlySet<string> {
  const first = new Map<string, string | null>();
  const found = new Set<string>();
  for (const entry of entries) {
    const [name, whose] = [nameOf(entry), entry.title ?? entry.place];
    if (name === null) continue;
    if (first.has(name) && first.get(name) !== whose) found.add(name);
    first.set(name, whose);
  }
  return found;
}

/**
 * What an entry's next text will come under: what its feed calls it, else its whole address, else its
 * title and date. Where two of one feed are called the same and are not, their titles tell them apart,
 * or the texts themselves.
 */
function sourceAmong(
  met: ReadonlyMap<string, FeedEntry>,
  entry: FeedEntry,
  via: string,
  places: ReadonlySet<string>,
): string {
  const { id, url, place, title, published } = entry;
  const own = printable(via);
  const address = place !== null && places.has(place) ? `${place} ${title}` : place;
  const named = id === null ? address : nameOf(id, entry, own);
  const source = named ?? `${own}#${[title, published].filter(Boolean).join(' ')}`;
  const other = met.get(source);
  if (other === undefined) return source;
  if (other.title !== title) return `${source} ${title}`;
  // Feeds begin with what is newest: a second text at one address is an earlier one.
  return (id ?? url) === null ? `${source} ${opening(entry)}` : source;
}

/** A feed's name for an entry, as one that is given once; where it is the entry's address in another form, as that. */
function nameOf(id: string, { url, place }: FeedEntry, via: string): string {
  if (url !== null && webAddress(id, '') === url) return place ?? url;
  // Of what comes through a pipe nobody knows which feed it is.
  return URI.test(id) ? id : `${via === STDIN_NAME ? (place ?? via) : via}#${id}`;
}

/** Characters by which texts without any name are told apart. */
const OPENING = 60;

function opening({ html, text, summary }: FeedEntry): string {
  return printable((text ?? html ?? summary ?? '').replace(/<[^<>]*>/g, ' ')).slice(0, OPENING);
}
