import { sanitise } from '../text/sanitise.ts';
import { isElement, type PageElement, type PageNode, TEXT } from './html-dom.ts';
import { type Hint, hintOf } from './html-hints.ts';

/** A paragraph of a page, with what its markup says of it. */
export interface HtmlBlock {
  /** Sanitised, on one line. */
  readonly text: string;
  /** The role that the markup around it names, or null. */
  readonly hint: Hint | null;
  readonly heading: boolean;
  /** Whether it is an item of a list or a cell of a table. */
  readonly item: boolean;
  /** Share of its characters that are links, 0 to 1. */
  readonly linked: number;
}

/** Elements that run on within a line; all others begin and end a block. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED AUDIO VIDEO CANVAS MAP INPUT SELECT TEXTAREA BUTTON HEAD TITLE'.split(
    ' ',
  ),
);
const HEADING = /^H[1-6]$/;
const ITEM = /^(?:LI|TD|TH|DT|DD)$/;

interface Context {
  readonly hint: Hint | null;
  readonly heading: boolean;
  readonly item: boolean;
  readonly linked: boolean;
}

type Step = { readonly node: PageNode; readonly context: Context } | 'break';

/** The paragraphs of an element in reading order; a line broken by `<br>` ends one. Any depth of nesting. */
export function htmlBlocks(root: PageElement): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  const whole = root.textContent.length;
  let text = '';
  let linked = 0;
  let context: Context = { hint: null, heading: false, item: false, linked: false };

  const flush = () => {
    const clean = sanitise(text).replace(/\s+/g, ' ').trim();
    if (clean !== '') {
      const { hint, heading, item } = context;
      blocks.push({
        text: clean,
        hint,
        heading,
        item,
        linked: Math.min(1, linked / text.trim().length),
      });
    }
    text = '';
    linked = 0;
  };

  const steps: Step[] = [{ node: root, context }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step === 'break') {
      flush();
      continue;
    }
    const { node } = step;
    if (node.nodeType === TEXT) {
      if (text.trim() === '') context = step.context;
      text += node.textContent.replace(/\s+/g, ' ');
      if (step.context.linked) linked += node.textContent.trim().length;
    } else if (isElement(node)) {
      const tag = node.tagName.toUpperCase();
      if (UNREAD.has(tag)) continue;
      if (tag === 'BR' || tag === 'HR') {
        flush();
        continue;
      }
      const inner: Context = {
        hint: (node === root ? null : hintOf(node, whole)) ?? step.context.hint,
        heading: step.context.heading || HEADING.test(tag),
        item: step.context.item || ITEM.test(tag),
        linked: step.context.linked || tag === 'A',
      };
      const block = !INLINE.has(tag);
      if (block) {
        flush();
        steps.push('break');
      }
      for (let index = node.childNodes.length - 1; index >= 0; index--) {
        steps.push({ node: node.childNodes[index] as PageNode, context: inner });
      }
    }
  }
  flush();
  return blocks;
}
