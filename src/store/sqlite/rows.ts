import type { Article, BlockRole, Heading } from '../../article/article.ts';
import type { Revision, RevisionKind } from '../revisions.ts';
import type { Cell, ResultRow, Values } from './statements.ts';

export const HEADING_COLUMNS =
  'id, path, title, words, publisher, byline, published, url, language';

/** In the order of the columns. */
export function headingValues(article: Heading): Values {
  const { id, path, title, words, publisher, byline, published, url, language } = article;
  return [id, path, title, words, publisher, byline, published, url, language];
}

export function headingOf(row: ResultRow): Heading {
  return {
    id: String(row.id),
    path: String(row.path),
    title: String(row.title),
    words: Number(row.words),
    publisher: textOrNull(row.publisher),
    byline: textOrNull(row.byline),
    published: textOrNull(row.published),
    url: textOrNull(row.url),
    language: textOrNull(row.language),
  };
}

/** An article's text, and its blocks and sentences as JSON: numbers and roles in a row. */
export function bodyValues({ text, blocks, sentences }: Article): Values {
  return [
    text,
    JSON.stringify(blocks.map(({ start, end, role }) => [start, end, role])),
    JSON.stringify(sentences.map(({ start, end, block }) => [start, end, block])),
  ];
}

export function articleOf(row: ResultRow): Article {
  const blocks: readonly [number, number, BlockRole][] = JSON.parse(String(row.blocks));
  const sentences: readonly [number, number, number][] = JSON.parse(String(row.sentences));
  return {
    ...headingOf(row),
    text: String(row.text),
    blocks: blocks.map(([start, end, role]) => ({ start, end, role })),
    sentences: sentences.map(([start, end, block]) => ({ start, end, block })),
  };
}

export function revisionOf(row: ResultRow): Revision {
  return {
    source: String(row.source),
    article: String(row.article),
    kind: row.kind as RevisionKind,
    fetched: String(row.fetched),
    content: String(row.content),
    words: Number(row.words),
  };
}

export function textOrNull(value: Cell): string | null {
  return value === null || value === undefined ? null : String(value);
}
