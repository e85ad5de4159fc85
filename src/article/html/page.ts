import { isElement, isText, type PageDocument, type PageElement, type PageNode } from './dom.ts';
import { isUnseenStyle } from './unseen.ts';

/** Pages are cut here: long ones of the news have 1.5 million characters, 7,000 tags and entities, 50 levels. */
const LONGEST = 3_000_000;
const MOST_MARKS = 30_000;
/** Elements nested deeper than in any page are made plain text: Readability goes down by recursion. */
const DEEPEST = 100;

/** What is longer is no list of names, but overflows linkedom's stack: it passes each on as an argument. */
const LONG_CLASS = /(?<=[\s/"'])class\s*=\s*(?:"[^"]{5000,}"|'[^']{5000,}')/g;

const FRAME = /^(?:HTML|BODY)$/;

/**
 * A page as a document with one head and one body. linkedom leaves `html`, `head` and `body` as it
 * finds them: left out, repeated, or opened after the first elements of the page.
 */
export async function openPage(html: string): Promise<PageDocument> {
  const { parseHTML } = await import('linkedom');
  const parse = (source: string) => parseHTML(source).document as unknown as PageDocument;
  const found = parse(cut(html));
  const page = parse('<html><head></head><body></body></html>');
  const language = found.querySelector('html[lang]')?.getAttribute('lang');
  if (language) page.documentElement.setAttribute('lang', language);
  const nodes = reversed(found);
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const tag = isElement(node) ? node.tagName : null;
    if (tag === 'HEAD') for (const child of Array.from(node.childNodes)) page.head.append(child);
    else if (tag !== null && FRAME.test(tag)) for (const child of reversed(node)) nodes.push(child);
    else if (tag !== null || isText(node)) page.body.append(node);
  }
  simplify(page.body);
  return page;
}

/**
 * Leaves of nesting, and of styles, what can be read in a time that grows with the page: of a style
 * whether it shows nothing; linkedom and Readability look at longer ones again for each space. The
 * whole body is hidden until a script shows it, where it is.
 */
function simplify(body: PageElement): void {
  const open: Array<readonly [PageElement, number]> = [[body, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [element, depth] = next;
    const style = element.getAttribute('style');
    const isUnseen = style !== null && element !== body && isUnseenStyle(style);
    if (style) element.setAttribute('style', isUnseen ? 'display:none' : '');
    if (depth < DEEPEST) for (const child of element.children) open.push([child, depth + 1]);
    else makeText(element, element.textContent);
  }
}

function makeText(element: PageElement, text: string): void {
  element.textContent = text;
}

/** At most so much of a page as can be read in seconds. Readability doubles no-break spaces into entities. */
function cut(html: string): string {
  const page = html.slice(0, LONGEST).replaceAll('\u00a0', ' ').replace(LONG_CLASS, '');
  let marks = 0;
  for (const { index } of page.matchAll(/[<&]/g)) {
    marks++;
    if (marks > MOST_MARKS) return page.slice(0, index);
  }
  return page;
}

function reversed({ childNodes }: { readonly childNodes: ArrayLike<PageNode> }): PageNode[] {
  return Array.from(childNodes).reverse();
}
