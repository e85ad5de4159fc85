import { isElement, isText, type PageDocument, type PageNode } from './html-dom.ts';

/** Longer pages are cut here, in UTF-16 code units. */
const LONGEST = 8_000_000;
const FRAME = /^(?:HTML|BODY)$/i;

/**
 * A page as a document with one head and one body. linkedom leaves `html`, `head` and `body` as it
 * finds them: left out, repeated, or opened after the first elements of the page.
 */
export async function openPage(html: string): Promise<PageDocument> {
  const { parseHTML } = await import('linkedom');
  const parse = (source: string) => parseHTML(source).document as unknown as PageDocument;
  const found = parse(html.slice(0, LONGEST));
  const page = parse('<html><head></head><body></body></html>');
  const language = found.querySelector('html[lang]')?.getAttribute('lang');
  if (language) page.documentElement.setAttribute('lang', language);
  const nodes = reversed(found);
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (isElement(node) && FRAME.test(node.tagName))
      for (const child of reversed(node)) nodes.push(child);
    else if (isElement(node) && node.tagName === 'HEAD')
      page.head.append(...reversed(node).reverse());
    else if (isElement(node) || isText(node)) page.body.append(node);
  }
  return page;
}

function reversed({ childNodes }: { readonly childNodes: ArrayLike<PageNode> }): PageNode[] {
  return Array.from(childNodes).reverse();
}
