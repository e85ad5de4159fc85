import { decodeHTMLStrict } from 'entities';
import type { PageDocument } from './dom.ts';

/** What a page's JSON-LD says of its article (schema.org's NewsArticle and its kin), as it says it. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly authors: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The article's text; its lines are paragraphs. */
  readonly body: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|^Report)$/;
/** Longer scripts, in characters, are not read. */
const LONGEST = 2_000_000;
/** How deep things are looked for in lists, graphs and pages. */
const DEEPEST = 4;

/** The article that a page describes in JSON-LD; all null where there is none, or none that can be read. */
export function linkedArticle(page: PageDocument): LinkedArticle {
  const scripts = Array.from(page.querySelectorAll('script[type="application/ld+json"]'));
  const things = scripts.flatMap(({ textContent }) => thingsIn(parsed(textContent)));
  const articles = things.filter((thing) => types(thing).some((type) => ARTICLE.test(type)));
  const article = articles.find(({ headline }) => headline) ?? articles[0] ?? {};
  const names = namesById(things);
  const authors = list(article.author).map((author) => nameOf(author, names));
  return {
    headline: text(article.headline) ?? text(article.name),
    authors: authors.filter((name) => name !== null).join(', ') || null,
    publisher: nameOf(list(article.publisher)[0], names),
    published: text(article.datePublished) ?? text(article.dateCreated),
    url: text(article.url) ?? text(article.mainEntityOfPage) ?? idOf(article.mainEntityOfPage),
    language: text(list(article.inLanguage)[0]),
    body: text(article.articleBody),
  };
}

function parsed(script: string): unknown {
  if (script.length > LONGEST) return null;
  for (const json of [script, mended(script)]) {
    try {
      return JSON.parse(json);
    } catch {}
  }
  return null;
}

/** Takes out what is wrong in many pages: comments around it, commas before brackets, raw line breaks in strings. */
function mended(script: string): string {
  const start = script.search(/[[{]/);
  const end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']'));
  return script
    .slice(Math.max(start, 0), end + 1)
    .replace(/[\x00-\x1f]/g, ' ')
    .replace(/,( *[}\]])/g, '$1');
}

/** All things of a value: of its lists and graphs, and what its pages are about. */
function thingsIn(value: unknown, depth = 0): Thing[] {
  if (depth > DEEPEST) return [];
  return list(value).flatMap((item) => {
    if (Array.isArray(item)) return thingsIn(item, depth + 1);
    if (!isThing(item)) return [];
    const inner = [item['@graph'], item.mainEntity].flatMap((part) => thingsIn(part, depth + 1));
    return [item, ...inner];
  });
}

/** The names of things by their ids, the first where there are several. */
function namesById(things: readonly Thing[]): ReadonlyMap<string | null, unknown> {
  const named = things.filter(({ name }) => name);
  return new Map(named.toReversed().map((thing) => [idOf(thing), thing.name]));
}

/** A person's or an organisation's name: said outright, or by the id of a thing that has it. */
function nameOf(value: unknown, names: ReadonlyMap<string | null, unknown>): string | null {
  if (!isThing(value)) return text(value);
  const id = idOf(value);
  return text(value.name) ?? (id === null ? null : text(names.get(id)));
}

function idOf(value: unknown): string | null {
  return isThing(value) ? text(value['@id']) : null;
}

function types(thing: Thing): string[] {
  return list(thing['@type']).filter((type) => typeof type === 'string');
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A string with something in it, or null. Many pages escape it twice, once for HTML. */
function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? decodeHTMLStrict(value) : null;
}
