import { type HtmlBlock, htmlBlocks } from './html-blocks.ts';
import type { PageDocument, PageElement } from './html-dom.ts';
import { markHints } from './html-hints.ts';

/** The part of a page that is its article. The document is taken apart on the way. */
export async function articleBlocks(page: PageDocument): Promise<HtmlBlock[]> {
  const { Readability } = await import('@mozilla/readability');
  markHints(page);
  const reader = new Readability<PageElement>(page as never, {
    keepClasses: true,
    serializer: (node) => node as unknown as PageElement,
  });
  const content = reader.parse()?.content;
  return htmlBlocks(content ?? page.body);
}
