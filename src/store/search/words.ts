import type { Article, BlockRole } from '../../article/article.ts';
import { type StoryTokens, tokensOf } from '../../article/tokens.ts';
import type { Span } from '../../text/span.ts';
import { partsOf, type Token, tokenise } from '../../text/words.ts';

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
  return comparedIn(tokenise(text, span));
}

function comparedIn(tokens: readonly Token[]): string {
  const words = tokens
    .flatMap(({ kind, form }) => (kind === 'mark' ? [] : partsOf(form)))
    .join(' ');
  return PLAIN.test(words)
    ? words
    : words.normalize('NFD').replace(NO_LETTERS, (marks) => (ACCENTS.test(marks) ? '' : ' '));
}

/** Words that most texts have only such of: nothing is to be taken from them. */
const PLAIN = /^[a-z\d ]*$/;
const ACCENTS = /^[\u0300-\u036f]+$/;
const NO_LETTERS = /[\u0300-\u036f]+|[^\p{L}\p{M}\p{N} ]+/gu;

/** What surrounds the body (captions, related stories, furniture) is not searched. */
export function searchable(article: Article, story: StoryTokens = tokensOf(article)): Searchable {
  const { title, publisher, text, blocks, sentences } = article;
  const parts = Map.groupBy(story.keys(), (at) => sentences[at]?.block);
  const words = blocks.flatMap((block, index) => {
    if (!OWN.has(block.role)) return [];
    // A library can have blocks without sentences, from when only the body had some.
    const found = parts.get(index)?.flatMap((at) => story[at] ?? []);
    return [comparedIn(found ?? tokenise(text, block))];
  });
  return {
    title: searchWords(title),
    publisher: searchWords(publisher ?? ''),
    body: words.join(' '),
  };
}
