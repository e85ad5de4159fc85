import { sanitise } from '../text/sanitise.ts';
import { isElement, isText, type PageElement, type PageNode } from './html-dom.ts';
import { type Hint, markedHint } from './html-hints.ts';

/** A paragraph of a page, with what its markup says of it. */
export interface HtmlBlock {
  /** Sanitised, on one line. */
  readonly text: string;
  /** The role that the markup around it names, or null. */
  readonly hint: Hint | null;
  readonly heading: boolean;
  /** Whether it is an item of a list. */
  readonly item: boolean;
  /** Shares of its characters, 0 to 1, that are links, and that are in italics. */
  readonly linked: number;
  readonly italic: number;
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
const BREAK = /^[BH]R$/;
const HEADING = /^H[1-6]$/;
const ITALIC = /^(?:EM|I|CITE)$/;

interface Context {
  readonly hint: Hint | null;
  readonly heading: boolean;
  readonly item: boolean;
  readonly linked: boolean;
  readonly italic: boolean;
}

const OUTSIDE: Context = { hint: null, heading: false, item: false, linked: false, italic: false };

/** A part named for a role that holds more than this share of the text is the article itself. */
const LARGEST_NAMED = 0.4;

/** The paragraphs of an element in reading order, at any depth of nesting; a `<br>` ends one. */
export function htmlBlocks(root: PageElement): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  const largest = root.textContent.length * LARGEST_NAMED;
  let run = emptyRun();
  const flush = () => {
    const block = blockOf(run);
    if (block) blocks.push(block);
    run = emptyRun();
  };

  const steps: Array<readonly [PageNode, Context] | 'end'> = [[root, OUTSIDE]];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step === 'end') {
      flush();
      continue;
    }
    const [node, context] = step;
    if (isText(node)) {
      addText(run, node.textContent, context);
    } else if (isElement(node)) {
      if (UNREAD.has(node.tagName.toUpperCase())) continue;
      if (!INLINE.has(node.tagName)) {
        flush();
        steps.push('end');
      }
      const inner = BREAK.test(node.tagName) ? context : within(node, context, largest);
      for (let index = node.childNodes.length - 1; index >= 0; index--) {
        steps.push([node.childNodes[index] as PageNode, inner]);
      }
    }
  }
  flush();
  return blocks;
}

function within(element: PageElement, context: Context, largest: number): Context {
  const hint = markedHint(element);
  return {
    hint: hint && element.textContent.length <= largest ? hint : context.hint,
    heading: context.heading || HEADING.test(element.tagName),
    item: context.item || element.tagName === 'LI',
    linked: context.linked || element.tagName === 'A',
    italic: context.italic || ITALIC.test(element.tagName),
  };
}

/** The text of a block as far as it is read; its context is that of its first word. */
interface Run {
  text: string;
  linked: number;
  italic: number;
  context: Context;
}

function emptyRun(): Run {
  return { text: '', linked: 0, italic: 0, context: OUTSIDE };
}

function addText(run: Run, text: string, context: Context): void {
  const length = text.trim().length;
  if (length > 0 && run.text.trim() === '') run.context = context;
  run.text += text;
  if (context.linked) run.linked += length;
  if (context.italic) run.italic += length;
}

function blockOf({ text, linked, italic, context }: Run): HtmlBlock | null {
  const length = text.trim().length;
  const clean = sanitise(text).replace(/\s+/g, ' ').trim();
  if (clean === '') return null;
  const { hint, heading, item } = context;
  return { text: clean, hint, heading, item, linked: linked / length, italic: italic / length };
}
