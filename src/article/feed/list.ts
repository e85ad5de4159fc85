import { webAddress } from '../html/metadata-values.ts';
import { orNotFeed, words } from './parse.ts';
import { boundedXml } from './xml.ts';

/** A feed that a list of feeds names. */
export interface FeedLink {
  /** http or https. */
  readonly address: string;
  readonly title: string | null;
}

/**
 * The feeds of a list in OPML and all folders in it, each once; `address` is the list's own, where it
 * has one.
 *
 * @throws {NotFeed}
 */
export async function parseFeedList(text: string, address = ''): Promise<readonly FeedLink[]> {
  const { parseOpml } = await import('feedsmith');
  const waiting = [
    ...(orNotFeed(() => parseOpml(boundedXml(text))).body?.outlines ?? []),
  ].reverse();
  const found = new Map<string, FeedLink>();
  for (let outline = waiting.pop(); outline !== undefined; outline = waiting.pop()) {
    const url = webAddress(outline.xmlUrl, address);
    const title = words(outline.title ?? outline.text);
    if (url !== null && !found.has(url)) found.set(url, { address: url, title });
    for (const inner of (outline.outlines ?? []).toReversed()) waiting.push(inner);
  }
  return [...found.values()];
}
