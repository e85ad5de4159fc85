import { oneLine, webAddress, withoutFeed } from '../html/metadata-values.ts';
import { orEmpty, words } from './parse.ts';
import { boundedXml } from './xml.ts';

/** A feed that a list of feeds names. */
interface FeedLink {
  /** http or https. */
  readonly address: string;
  readonly title: string | null;
}

/** The feeds of a list, and what it gives for addresses that are none of the web. */
export interface FeedList {
  readonly feeds: readonly FeedLink[];
  readonly others: readonly string[];
}

/**
 * The feeds of a list in OPML and all folders in it, each once; `address` is the list's own, where it
 * has one.
 *
 * @throws {NotFeed}
 */
export async function parseFeedList(text: string, address = ''): Promise<FeedList> {
  const { parseOpml } = await import('feedsmith');
  const found = orEmpty(text, () => parseOpml(boundedXml(text)));
  const waiting = [...(found?.body?.outlines ?? [])].reverse();
  const feeds = new Map<string, FeedLink>();
  const others = new Set<string>();
  for (let outline = waiting.pop(); outline !== undefined; outline = waiting.pop()) {
    const { xmlUrl = '' } = outline;
    const url = feedAddress(xmlUrl, address);
    const title = words(outline.title ?? outline.text);
    if (url === null && xmlUrl.trim() !== '') others.add(oneLine(xmlUrl) ?? '…');
    if (url !== null && !feeds.has(url)) feeds.set(url, { address: url, title });
    for (const inner of (outline.outlines ?? []).toReversed()) waiting.push(inner);
  }
  return { feeds: [...feeds.values()], others: [...others] };
}

/** As some write them, also without a scheme. */
function feedAddress(value: string, base: string): string | null {
  const bare = withoutFeed(value.trim());
  const isHost = /^[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?(?:[/?]|$)/i.test(bare);
  return webAddress(isHost ? `http://${bare}` : bare, base);
}
