import type { Article, BlockRole } from './article.ts';
import { assemble } from './assemble.ts';
import { isQuoted, paragraphs, withoutQuoteMarks } from './paragraphs.ts';
import { roles } from './roles.ts';

/**
 * Takes a plain text apart: blocks with roles, the sentences of the body, a title.
 * `text` is sanitised (text/sanitise); `origin.path` says where it comes from. The article's text is
 * the same, but for spaces where marks before quoted lines ("> ") stood.
 */
export function parsePlain(text: string, origin: { readonly path: string }): Article {
  const own = withoutQuoteMarks(text);
  const found = paragraphs(isQuotedWhole(text) ? own : text);
  const named = roles(own, found);
  const blocks = found.map(({ start, end }, index) => ({
    start,
    end,
    role: named[index] as BlockRole,
  }));
  return assemble(origin.path, own, blocks);
}

/** A line that ends no sentence and announces nothing, as a headline. */
const HEADLINE = /[^.!?:;,…"”»]$/u;

/** Whether all lines behind a headline, if there is one, are quoted: so a mail passes a whole text on. */
function isQuotedWhole(text: string): boolean {
  const [first = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '');
  const isHead = isQuoted(first) || HEADLINE.test(first.trimEnd());
  return isHead && rest.length > 1 && rest.every(isQuoted);
}
