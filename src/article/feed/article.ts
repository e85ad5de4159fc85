import { sanitise } from '../../text/sanitise.ts';
import type { Article } from '../article.ts';
import { bodySentences } from '../body.ts';
import { parseHtml } from '../html/parse.ts';
import { parseStated, type Stated } from '../stated.ts';
import type { FeedEntry } from './parse.ts';

/** A text of fewer sentences only points to an article, as does one that breaks off. */
const FEWEST_SENTENCES = 3;
const BREAKS_OFF = /(?:…|\.{3})\]?$/;

/**
 * The article that an entry carries, called `path`; null where it carries none or only a teaser.
 * What the content does not say of itself (title, author, time, address) the entry does; who
 * publishes it is otherwise whose feed it is.
 */
export async function entryArticle(
  entry: FeedEntry,
  path: string,
  publisher: string | null,
): Promise<Article | null> {
  const article = await content(entry, path, publisher);
  return article !== null && isWhole(article) ? article : null;
}

async function content(
  entry: FeedEntry,
  path: string,
  publisher: string | null,
): Promise<Article | null> {
  const stated = { ...entryStated(entry, publisher), url: entry.url };
  if (entry.html === null && entry.text !== null) {
    return parseStated(sanitise(entry.text), path, stated);
  }
  const html = entry.html ?? entry.summary;
  return html === null ? null : parseHtml(html, { path }, stated);
}

/** What an entry says of its article, whose publisher is whose feed it is. */
export function entryStated(
  { title, author: byline, published }: FeedEntry,
  publisher: string | null,
): Stated {
  return { title, byline, published, publisher };
}

function isWhole(article: Article): boolean {
  const { text, blocks } = article;
  const last = blocks.findLast(({ role }) => role === 'body');
  const breaksOff = last !== undefined && BREAKS_OFF.test(text.slice(last.start, last.end));
  return bodySentences(article).length >= FEWEST_SENTENCES && !breaksOff;
}
