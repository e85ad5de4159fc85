import type { Article, BlockRole, Heading } from '../../article/article.ts';
import { harmless, printable } from '../../text/sanitise.ts';
import type { KeptRevision, Revision } from '../revisions.ts';
import { damaged } from './damaged.ts';
import type { Cell, ResultRow, Value } from './statements.ts';

export const HEADING_COLUMNS =
  'id, path, title, words, publisher, byline, published, url, language';

/** In the order of the columns. */
export function headingValues(article: Heading): Value[] {
  const { id, path, title, words, publisher, byline, published, url, language } = article;
  return [id, path, title, words, publisher, byline, published, url, language];
}

export function headingOf(row: ResultRow): Heading {
  return {
    id: line(row.id),
    path: line(row.path),
    title: line(row.title),
    words: Number(row.words),
    publisher: textOrNull(row.publisher),
    byline: textOrNull(row.byline),
    published: textOrNull(row.published),
    url: textOrNull(row.url),
    language: textOrNull(row.language),
  };
}

/** An article's text, and its blocks and sentences as JSON: numbers and roles in a row. */
export function bodyValues({ text, blocks, sentences }: Article): Value[] {
  return [
    text,
    JSON.stringify(blocks.map(({ start, end, role }) => [start, end, role])),
    JSON.stringify(sentences.map(({ start, end, block }) => [start, end, block])),
  ];
}

/** @throws the error of `damaged` where its blocks and sentences are none of its text */
export function articleOf(row: ResultRow): Article {
  const text = harmless(String(row.text));
  const blocks = spansIn(row.blocks, text).map(([start, end, role]) => ({
    start,
    end,
    role: String(role) as BlockRole,
  }));
  const sentences = spansIn(row.sentences, text).map(([start, end, block]) => ({
    start,
    end,
    block: Number(block),
  }));
  if (!sentences.every(({ block }) => blocks[block] !== undefined)) throw damaged();
  return { ...headingOf(row), text, blocks, sentences };
}

/** Spans of a text in JSON, each with what is said of it, in the order of the text. */
function spansIn(cell: Cell, text: string): readonly (readonly [number, number, unknown])[] {
  const found = parsed(cell);
  if (!Array.isArray(found)) throw damaged();
  let before = 0;
  return found.map((item) => {
    const [start, end, about] = Array.isArray(item) ? item : [];
    const isSpan = Number.isInteger(start) && Number.isInteger(end);
    if (!isSpan || start < before || end < start || end > text.length) throw damaged();
    before = start;
    return [start, end, about];
  });
}

/** What a cell holds in JSON. @throws the error of `damaged` where it is none */
export function parsed(cell: Cell): unknown {
  try {
    return JSON.parse(String(cell));
  } catch {
    throw damaged();
  }
}

/** What a cell holds, one of these names. @throws the error of `damaged` where it is none of them */
export function oneOf<Name extends string>(cell: Cell, names: readonly Name[]): Name {
  const found = names.find((name) => name === cell);
  if (found === undefined) throw damaged();
  return found;
}

const REVISIONS = ['first', 'changed', 'returned', 'short', 'notice'] as const;
const KEPT = [...REVISIONS, 'same'] as const;

export function revisionOf(row: ResultRow): Revision {
  return { ...heldIn(row), kind: oneOf(row.kind, REVISIONS) };
}

export function keptRevisionOf(row: ResultRow): KeptRevision {
  return { ...heldIn(row), kind: oneOf(row.kind, KEPT), number: Number(row.number) };
}

function heldIn(row: ResultRow): Omit<Revision, 'kind'> {
  return {
    source: line(row.source),
    article: line(row.article),
    fetched: line(row.fetched),
    content: line(row.content),
    words: Number(row.words),
  };
}

export function textOrNull(value: Cell): string | null {
  return value === null || value === undefined ? null : line(value);
}

/** A name in a library, which another program may have written. */
export function line(value: Cell): string {
  return printable(String(value));
}
