import type { Article, BlockRole } from './article.ts';
import { assemble } from './assemble.ts';
import { paragraphs } from './paragraphs.ts';
import { roles } from './roles.ts';

/** Markdown's marks before a heading; they are no part of its block. */
const HEADING_MARK = /^#{1,6}\s+/;

/**
 * Takes a plain text apart: blocks with roles, the sentences of the body, a title.
 * `text` is sanitised (text/sanitise); `origin.path` says where it comes from.
 */
export function parsePlain(text: string, origin: { readonly path: string }): Article {
  const headings = new Set<number>();
  const spans = paragraphs(text).map((span, index) => {
    const mark = HEADING_MARK.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
    if (mark > 0) headings.add(index);
    return { start: span.start + mark, end: span.end };
  });
  const found = roles(text, spans, headings);
  return assemble(
    origin.path,
    text,
    spans.map((span, index) => ({ ...span, role: found[index] as BlockRole })),
  );
}
