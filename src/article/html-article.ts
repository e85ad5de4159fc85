import type { PageDocument, PageElement } from './html-dom.ts';

/** The part of a page that is its article. The document is taken apart on the way. */
export async function articleElement(page: PageDocument): Promise<PageElement> {
  const { Readability } = await import('@mozilla/readability');
  const reader = new Readability<PageElement>(page as never, {
    keepClasses: true,
    serializer: (node) => node as unknown as PageElement,
  });
  return reader.parse()?.content ?? page.body;
}
