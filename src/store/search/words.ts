import type { Article, BlockRole } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { partsOf, tokenise } from '../../text/words.ts';

/** What an article is found by. */
export interface Searchable {
  readonly title: string;
  readonly publisher: string;
  readonly body: string;
}

/** The blocks that are the story's own words. */
const OWN: ReadonlySet<BlockRole> = new Set(['headline', 'standfirst', 'body', 'crosshead']);

/**
 * The words of a text as a search compares them, a space between them: without case, accents,
 * typography and marks; scripts that put no spaces between words as pairs of letters.
 */
export function searchWords(text: string, span?: Span): string {
  return tokenise(text, span)
    .flatMap(({ kind, form }) => (kind === 'mark' ? [] : partsOf(form)))
    .join(' ')
    .normalize('NFD')
    .replace(NO_LETTERS, (marks) => (ACCENTS.test(marks) ? '' : ' '));
}

const ACCENTS = /^[\u0300-\u036f]+$/;
const NO_LETTERS = /[\u0300-\u036f]+|[^\p{L}\p{M}\p{N} ]+/gu;

/** What surrounds the body (captions, related stories, furniture) is not searched. */
export function searchable({ title, publisher, text, blocks }: Article): Searchable {
  return {
    title: searchWords(title),
    publisher: searchWords(publisher ?? ''),
    body: blocks
      .filter(({ role }) => OWN.has(role))
      .map((block) => searchWords(text, block))
      .join(' '),
  };
}
