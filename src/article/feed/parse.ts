import { decodeHTMLStrict } from 'entities';
import { withoutCredentials } from '../../text/sanitise.ts';
import { isoTime, oneLine, webAddress, wholeAddress, writers } from '../html/metadata-values.ts';
import { baseAddress, type RawEntry, rawEntries } from './entries.ts';
import { boundedXml } from './xml.ts';

/** One entry of a feed. Names, times and addresses are sanitised; contents are as the feed has them. */
export interface FeedEntry {
  /** What the feed calls it, its guid; null where it has no name for it. */
  readonly id: string | null;
  readonly title: string | null;
  /** http or https, without a fragment. */
  readonly url: string | null;
  /** The same with its fragment. */
  readonly place: string | null;
  /** ISO 8601 date or date-time. */
  readonly published: string | null;
  readonly author: string | null;
  /** The whole content, as HTML or as plain text. */
  readonly html: string | null;
  readonly text: string | null;
  /** What the feed says in short, as HTML; some have their whole content here. */
  readonly summary: string | null;
}

export interface Feed {
  readonly title: string | null;
  /** In its order. */
  readonly entries: readonly FeedEntry[];
}

/** A text that is no feed, or too broken to be read as one. */
export class NotFeed extends Error {
  override readonly name = 'NotFeed';
}

const LONGEST_ID = 2000;
const LONGEST_TITLE = 500;
/** Characters at the end of a document in which the end of its element is looked for. */
const END = 1000;

/**
 * Takes apart a feed in RSS, RDF, Atom or JSON; `address`, where it has one, is what its relative
 * addresses stand on unless it says otherwise.
 *
 * @throws {NotFeed}
 */
export async function parseFeed(text: string, address = ''): Promise<Feed> {
  const { parseFeed: parse } = await import('feedsmith');
  const found = orEmpty(text, () => parse(boundedXml(text)));
  if (found === null) return { title: null, entries: [] };
  const outer = webAddress(baseAddress(found, address), address) ?? address;
  const base = webAddress(channelBase(text), outer) ?? outer;
  return {
    title: words(found.format === 'atom' ? found.feed.title?.value : found.feed.title),
    entries: rawEntries(found).flatMap((entry) => clean(entry, base)),
  };
}

/** Characters at the beginning of a document in which its channel opens. */
const HEAD = 5000;
const CHANNEL_BASE = /<channel\s(?:[^<>]*\s)?xml:base\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/;

/** On what the addresses of a channel stand, where it says so itself: the parser leaves that out. */
function channelBase(text: string): string | undefined {
  const [, double, single] = CHANNEL_BASE.exec(text.slice(0, HEAD)) ?? [];
  return double ?? single;
}

/** The end of a whole document of a feed or a list of feeds, or one of which that is all. */
const WHOLE = /(?:<\/(?:[\w.-]+:)?(?:rss|feed|rdf|opml)\s*|\/)>\s*(?:<!--.*-->\s*)?$/is;

/**
 * What a parser makes of a text, or null where that is whole, and nothing in it.
 *
 * @throws {NotFeed} where it is broken
 */
export function orEmpty<Found>(text: string, parse: () => Found): Found | null {
  try {
    return parse();
  } catch (cause) {
    // The parsers throw where they find nothing, as where they cannot read.
    const { name } = Object(cause);
    if (name !== 'MalformedError' && WHOLE.test(text.slice(-END))) return null;
    throw new NotFeed('not a feed, or broken', { cause });
  }
}

/** The entry, or none where the feed says nothing in it. */
function clean(raw: RawEntry, feedBase: string): FeedEntry[] {
  const base = webAddress(raw.base, feedBase) ?? feedBase;
  const title = words(raw.title);
  const id = oneLine(withoutCredentials(raw.id ?? ''), LONGEST_ID);
  const url = webAddress(raw.url, base);
  const content = raw.html || raw.text || raw.summary;
  if (!(id ?? url ?? title ?? content)) return [];
  const authors = (raw.authors ?? []).map((author) => writers(words(author)));
  return [
    {
      id,
      title,
      url,
      place: wholeAddress(raw.url, base),
      published: isoTime(raw.published),
      author: authors.filter((author) => author !== null).join(', ') || null,
      html: raw.html || null,
      text: raw.text || null,
      summary: raw.summary || null,
    },
  ];
}

/** Words of a title or a name that may have been written as HTML, tags and all: titles of feeds are in doubt whether they are. */
export function words(value: string | undefined): string | null {
  return oneLine(decodeHTMLStrict((value ?? '').replace(/<[^<>]*>/g, '')), LONGEST_TITLE);
}
