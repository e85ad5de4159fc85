import type { PageDocument } from './dom.ts';
import { linkedArticle } from './linked-data.ts';
import {
  isoTime,
  languageTag,
  oneLine,
  siteName,
  titleWithout,
  webAddress,
  writers,
} from './metadata-values.ts';

/** What a page says of its article. Sanitised, on one line; null for what it does not say. */
export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** ISO 8601: a date, or a date-time in UTC or in no stated zone. */
  readonly published: string | null;
  /** The canonical address: http or https. */
  readonly url: string | null;
  /** BCP 47 language tag. */
  readonly language: string | null;
  /** The article's text as some pages give it to search engines, not sanitised; its lines are paragraphs. */
  readonly articleBody: string | null;
}

/** Names of `<meta>` elements (name, property, itemprop or http-equiv), those first that are believed first. */
const NAMES = {
  title: ['og:title', 'twitter:title', 'parsely-title', 'dc.title'],
  byline: ['author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'article:author'],
  publisher: ['og:site_name', 'application-name', 'dc.publisher'],
  published: [
    'article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'dc.date.issued',
    'dc.date',
    'date',
  ],
  url: ['og:url', 'parsely-link'],
  language: ['content-language', 'og:locale', 'dc.language', 'inlanguage'],
} as const;

const NAMING = ['property', 'name', 'itemprop', 'http-equiv'];

const TIME =
  'time[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime]';
const AUTHOR =
  'article [rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"]';

/** What a page says of its article, in JSON-LD, `<meta>`, `<link>` and `<time>`; `path` is where it comes from. */
export function readMetadata(page: PageDocument, path: string): Metadata {
  const linked = linkedArticle(page);
  const metas = metaValues(page);
  const said = (name: keyof typeof NAMES) => NAMES[name].flatMap((key) => metas.get(key) ?? []);
  const attribute = (selector: string, name: string) =>
    page.querySelector(selector)?.getAttribute(name) ?? null;
  const words = (selector: string) => page.querySelector(selector)?.textContent ?? null;

  const publisher = first([linked.publisher, ...said('publisher')], siteName);
  const titles = [
    linked.headline,
    ...said('title'),
    mainHeading(page, words('title')),
    words('title'),
  ];
  const addresses = [attribute('link[rel="canonical"]', 'href'), ...said('url'), linked.url];
  const languages = [attribute('html', 'lang'), linked.language, ...said('language')];
  const byline = first([linked.authors, ...said('byline'), words(AUTHOR)], writers);
  return {
    title: first(titles, (title) => titleWithout(title, publisher)),
    byline: byline === publisher ? null : byline,
    publisher,
    published: first(
      [linked.published, ...said('published'), attribute(TIME, 'datetime')],
      isoTime,
    ),
    url: first(addresses, (address) => pageAddress(address, path)) ?? webAddress(path, path),
    language: first(languages, languageTag),
    articleBody: linked.body,
  };
}

/** The address of a page within its site: careless ones give the front page's for all. */
function pageAddress(value: string | null, path: string): string | null {
  const address = webAddress(value, path);
  return address !== null && new URL(address).pathname !== '/' ? address : null;
}

function metaValues(page: PageDocument): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = NAMING.map((attribute) => meta.getAttribute(attribute)).find(Boolean);
    const key = name?.toLowerCase() ?? '';
    const values = found.get(key) ?? [];
    values.push(meta.getAttribute('content') ?? '');
    found.set(key, values);
  }
  return found;
}

/** The words of the heading of the first order, where a page has only one, or of the one that its title begins with. */
function mainHeading(page: PageDocument, title: string | null): string | null {
  const headings = Array.from(page.querySelectorAll('h1'), (one) => oneLine(one.textContent));
  const named = headings.filter((one) => one && title?.trim().startsWith(one));
  const [heading, second] = headings.length > 1 ? named : headings;
  return heading && !second ? heading : null;
}

/** The first value that is one after all. */
function first(
  values: readonly (string | null)[],
  clean: (value: string | null) => string | null,
): string | null {
  for (const value of values) {
    const found = clean(value);
    if (found !== null) return found;
  }
  return null;
}
