import { decodeEntities } from '../html/entities.ts';
import { isoTime, oneLine, webAddress, writers } from '../html/metadata-values.ts';
import { type RawEntry, rawEntries } from './entries.ts';

/** One entry of a feed. Names, times and addresses are sanitised; contents are as the feed has them. */
export interface FeedEntry {
  /** What the feed calls it; where it has no name for it, its address or its title. */
  readonly id: string;
  readonly title: string | null;
  /** http or https. */
  readonly url: string | null;
  /** ISO 8601 date or date-time, as `modified` is. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly author: string | null;
  /** The whole content, as HTML or as plain text. */
  readonly html: string | null;
  readonly text: string | null;
  /** What the feed says in short, as HTML; some have their whole content here. */
  readonly summary: string | null;
}

export interface Feed {
  readonly title: string | null;
  /** In the feed's order. */
  readonly entries: readonly FeedEntry[];
}

/** A text that is no feed or no OPML, or too broken to be read as one. */
export class NotFeed extends Error {
  override readonly name = 'NotFeed';
}

const LONGEST_ID = 2000;
const LONGEST_TITLE = 500;

/**
 * Reads a feed in RSS, RDF, Atom or JSON. `origin.path` is where it comes from: relative addresses
 * stand on it.
 *
 * @throws {NotFeed}
 */
export async function parseFeed(text: string, origin: { readonly path: string }): Promise<Feed> {
  const { parseFeed: parse } = await import('feedsmith');
  const found = orNotFeed(() => parse(text), 'a feed');
  const { title } = found.feed;
  return {
    title: words(typeof title === 'string' ? title : title?.value),
    entries: rawEntries(found).flatMap((entry) => clean(entry, origin.path)),
  };
}

/**
 * The addresses of the feeds that an OPML file lists, each once, http or https.
 *
 * @throws {NotFeed}
 */
export async function parseOpml(text: string): Promise<string[]> {
  const { parseOpml: parse } = await import('feedsmith');
  const { body } = orNotFeed(() => parse(text), 'an OPML file');
  const addresses = new Set<string>();
  const outlines = [...(body?.outlines ?? [])].reverse();
  for (let outline = outlines.pop(); outline !== undefined; outline = outlines.pop()) {
    const address = webAddress(outline.xmlUrl, '');
    if (address !== null) addresses.add(address);
    for (const inner of [...(outline.outlines ?? [])].reverse()) outlines.push(inner);
  }
  return [...addresses];
}

function orNotFeed<Found>(parse: () => Found, what: string): Found {
  try {
    return parse();
  } catch (cause) {
    throw new NotFeed(`not ${what}, or broken`, { cause });
  }
}

/** The entry, or none where the feed says nothing by which to know it again. */
function clean(raw: RawEntry, base: string): FeedEntry[] {
  const url = webAddress(raw.url, base);
  const title = words(raw.title);
  const id = oneLine(raw.id, LONGEST_ID) ?? url ?? title;
  if (id === null) return [];
  const authors = (raw.authors ?? []).map((author) => writers(words(author)));
  return [
    {
      id,
      title,
      url,
      published: isoTime(raw.published),
      modified: isoTime(raw.modified),
      author: authors.filter((author) => author !== null).join(', ') || null,
      html: raw.html || null,
      text: raw.text || null,
      summary: raw.summary || null,
    },
  ];
}

/** Words that may have been written as HTML, tags and all: titles of feeds are in doubt whether they are. */
function words(value: string | undefined): string | null {
  return oneLine(decodeEntities((value ?? '').replace(/<[^<>]*>/g, '')), LONGEST_TITLE);
}
