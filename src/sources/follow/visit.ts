import type { Article } from '../../article/article.ts';
import { FEEDS, sniff } from '../../article/sniff.ts';
import { Trouble } from '../../host/trouble.ts';
import type { Followed } from '../../store/followed.ts';
import type { Keeping } from '../../store/visits.ts';
import type { TextReader } from '../apart/reader.ts';
import type { FeedContents } from '../feed.ts';
import type { Client, Fetched } from '../fetch/client.ts';
import { FetchTrouble } from '../fetch/fetch-trouble.ts';

/** What fetches texts, and takes them apart, and which answers of pages are kept: usually what brought something new. */
export interface Web {
  readonly client: Client;
  readonly reader: TextReader;
  readonly keeping?: Keeping | undefined;
}

/** What was found at an address. */
export interface Visited extends Omit<FeedContents, 'title'> {
  /** The address, with what was learnt of it. */
  readonly followed: Followed;
  /** Why nothing was found, or null. */
  readonly failure: Trouble | null;
  /** Before this it is no use to come again: ISO 8601, in UTC; null where nobody says so. */
  readonly notBefore: string | null;
  /** When it was looked: ISO 8601, in UTC. */
  readonly at: string;
  /** What came; null where nobody answered, or it is not known. */
  readonly fetched: Pick<Fetched, 'received' | 'headers' | 'body'> | null;
}

const NOTHING = { arrivals: [], leads: [], troubles: [], failure: null, notBefore: null } as const;

/** What a visit brings that failed. */
export function failed(
  followed: Followed,
  failure: Trouble,
  now: Date,
  known: Visited['fetched'] = null,
): Visited {
  const { notBefore = null, received = null } = failure instanceof FetchTrouble ? failure : {};
  const fetched = known ?? (received && { received, headers: {}, body: null });
  return { ...NOTHING, followed, failure, notBefore, at: now.toISOString(), fetched };
}

/** Fetches what is at an address, at `now`, and reads it. @throws the reason of an interruption, and what its text throws that is no trouble */
export async function visit(
  { client, reader }: Web,
  followed: Followed,
  now: Date,
): Promise<Visited> {
  let fetched: Fetched | null = null;
  try {
    fetched = await client.get(followed.address, followed);
    const at = now.toISOString();
    if (fetched.text === null) return { ...NOTHING, followed, at, fetched };
    const found = await read(reader, followed, fetched, fetched.text, at);
    return { ...NOTHING, ...found, at, fetched };
  } catch (failure) {
    if (!(failure instanceof Trouble)) throw failure;
    return failed(followed, failure, now, fetched);
  }
}

/** Media types of plain text; what has none, or any, can be one. */
const TEXT = /^(?:text\/(?!css|javascript).*|application\/octet-stream)?$/;

/** Reads what was fetched at a followed address, as the page or the feed that it is. @throws {Trouble} where it is neither, or cannot be read */
export async function read(
  reader: TextReader,
  known: Followed,
  { received: { final: address, etag, modified }, type }: Pick<Fetched, 'received' | 'type'>,
  text: string,
  now: string,
): Promise<Pick<Visited, 'followed' | 'arrivals'> & Partial<FeedContents>> {
  const form = sniff(text);
  const kind = FEEDS.has(form) ? 'feed' : 'page';
  if (known.kind !== 'unknown' && known.kind !== kind) {
    throw new Trouble(`no ${known.kind}`, known.address, `a ${kind} is there now`);
  }
  if (form === 'plain' && !TEXT.test(type)) {
    throw new Trouble('no article', known.address, `it is ${type}, neither page nor feed`);
  }
  const followed = { ...known, kind, etag, modified } as const;
  if (kind === 'page') {
    const { length } = form === 'plain' ? text : '';
    if (length > MOST_TEXT) throw tooLong(known.address);
    const found = await reader.article({ text, path: address, stated: known.stated });
    if (found.text.length > MOST_TEXT) throw tooLong(known.address);
    const article = ownPage(found, address);
    const arrival = { article, origin: { source: article.url ?? address, fetched: now } };
    return { followed: { ...followed, title: article.title }, arrivals: [arrival] };
  }
  const path = known.address;
  const listed = form === 'opml' ? 'list' : 'feed';
  const { title, ...contents } = await reader.feed({
    form: listed,
    text,
    path,
    fetched: now,
    address,
  });
  return { ...contents, followed: { ...followed, title: title ?? known.title } };
}

/** Characters of a text from the web, the longest books. More, and keeping what is made to be long takes longer. */
const MOST_TEXT = 1_000_000;

function tooLong(address: string): Trouble {
  return new Trouble('no article', address, 'it is longer than a million characters');
}

/** What a site calls itself on telephones and in other people's caches. */
const FRONTS = /^(?:www|m|mobile|amp)\./;

/** A page can name any address as its own; it is believed only where that is one of its site. */
function ownPage(article: Article, address: string): Article {
  const host = (url: string) => new URL(url).hostname.replace(FRONTS, '');
  const isOwn = article.url !== null && host(article.url) === host(address);
  return isOwn ? article : { ...article, url: address };
}
