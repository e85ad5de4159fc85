/** What the reading of pages uses of the DOM; linkedom's own types need the browser's. */
export interface PageNode {
  readonly nodeType: number;
  textContent: string;
  readonly childNodes: ArrayLike<PageNode>;
  replaceWith(node: PageNode): void;
}

export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  closest(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  append(node: PageNode): void;
}

export interface PageDocument {
  readonly childNodes: ArrayLike<PageNode>;
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
  createElement(tag: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}
