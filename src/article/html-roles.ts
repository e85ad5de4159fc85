import type { Span } from '../text/span.ts';
import type { BlockRole } from './article.ts';
import type { HtmlBlock } from './html-blocks.ts';
import { roles } from './roles.ts';

/** Blocks with at least this share of their characters in links send the reader elsewhere. */
const LINKED = 0.9;

/** The roles of a page's paragraphs: by its markup where that says so, else by the rules for plain text. */
export function htmlRoles(
  text: string,
  spans: readonly Span[],
  blocks: readonly HtmlBlock[],
): BlockRole[] {
  const own = blocks.map((block) => block.hint ?? (block.linked >= LINKED ? 'related' : null));
  const rest = blocks.flatMap((_, index) => (own[index] === null ? [index] : []));
  const headings = new Set(rest.flatMap((index, at) => (blocks[index]?.heading ? [at] : [])));
  const found = roles(
    text,
    rest.map((index) => spans[index] as Span),
    headings,
  );
  rest.forEach((index, at) => {
    own[index] = found[at] as never;
  });
  return own as BlockRole[];
}
