import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';

/** An entry in the words of its format, before it is cleaned. */
export interface RawEntry {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly authors?: ReadonlyArray<string | undefined> | undefined;
  readonly html?: string | undefined;
  readonly text?: string | undefined;
  readonly summary?: string | undefined;
  /** What its relative addresses stand on, where that is its own. */
  readonly base?: string | undefined;
}

/** The entries of a feed of any format, in its order. */
export function rawEntries(found: AnyFeed): RawEntry[] {
  switch (found.format) {
    case 'rss':
      return rssEntries(found.feed);
    case 'rdf':
      return rdfEntries(found.feed);
    case 'atom':
      return atomEntries(found.feed);
    case 'json':
      return jsonEntries(found.feed);
  }
}

/**
 * On what the relative addresses of a feed at `address` stand: in Atom on its own, unless it says
 * otherwise (RFC 4287, 2); elsewhere, and where it has none, on that of its site.
 */
export function baseAddress(found: AnyFeed, address: string): string | undefined {
  if (found.format === 'json') return found.feed.home_page_url ?? found.feed.feed_url;
  if (found.format === 'rss') return found.feed.xml?.base ?? found.feed.link;
  if (found.format === 'rdf') return found.feed.link;
  const { xml, links } = found.feed;
  return xml?.base ?? (address || (pageLink(links) ?? links?.[0]?.href));
}

function rssEntries({ items = [] }: RssFeed.Feed<string>): RawEntry[] {
  return items.map((item) => ({
    id: item.guid?.value,
    title: item.title,
    url: item.link ?? permanentLink(item.guid),
    published: item.pubDate ?? item.dc?.dates?.[0],
    authors: item.dc?.creators ?? item.authors?.map(({ name }) => name),
    html: item.content?.encoded,
    summary: item.description,
    base: item.xml?.base,
  }));
}

/** Many a guid is no address, and does not say so; one that says that it is may be relative. */
function permanentLink(guid: RssFeed.Item<string>['guid']): string | undefined {
  const address = guid?.isPermaLink === true ? /^(?:https?:|\.{0,2}\/)/i : /^https?:/i;
  const isLink = guid?.isPermaLink !== false && address.test(guid?.value ?? '');
  return isLink ? guid?.value : undefined;
}

function rdfEntries({ items = [] }: RdfFeed.Feed<string>): RawEntry[] {
  return items.map((item) => ({
    id: item.rdf?.about,
    title: item.title,
    url: item.link,
    published: item.dc?.dates?.[0],
    authors: item.dc?.creators,
    html: item.content?.encoded,
    summary: item.description,
  }));
}

function atomEntries({ entries = [] }: AtomFeed.Feed<string>): RawEntry[] {
  return entries.map(({ id, title, links, authors, published, updated, content, summary, xml }) => {
    const marked = content?.type === 'html' || content?.type === 'xhtml';
    return {
      id,
      title: title?.value,
      url: pageLink(links),
      published: published ?? updated,
      authors: authors?.map(({ name }) => name),
      [marked ? 'html' : 'text']: content?.value,
      summary: summary?.value,
      base: xml?.base,
    };
  });
}

/** The page that one of an element's links leads to. */
function pageLink(links: AtomFeed.Feed<string>['links']): string | undefined {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

function jsonEntries({ items = [] }: JsonFeed.Feed<string>): RawEntry[] {
  return items.map((item) => ({
    id: item.id,
    title: item.title,
    url: item.url ?? item.external_url,
    published: item.date_published ?? item.date_modified,
    authors: item.authors?.map(({ name }) => name),
    html: item.content_html,
    text: item.content_text,
    summary: item.summary,
  }));
}
