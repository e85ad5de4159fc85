import type { Article, BlockRole } from './article.ts';
import { assemble } from './assemble.ts';
import { paragraphs, withoutQuoteMarks } from './paragraphs.ts';
import { roles } from './roles.ts';

/**
 * Takes a plain text apart: blocks with roles, the sentences of the body, a title.
 * `text` is sanitised (text/sanitise); `origin.path` says where it comes from. The article's text is
 * the same, but for spaces where marks before quoted lines ("> ") stood.
 */
export function parsePlain(text: string, origin: { readonly path: string }): Article {
  const found = paragraphs(text);
  const own = withoutQuoteMarks(text);
  const named = roles(own, found);
  const blocks = found.map(({ start, end }, index) => ({
    start,
    end,
    role: named[index] as BlockRole,
  }));
  return assemble(origin.path, own, blocks);
}
