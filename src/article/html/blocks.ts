import { sanitise } from '../../text/sanitise.ts';
import { isElement, isText, type PageElement, type PageNode } from './dom.ts';
import { type Hint, hintOf } from './hints.ts';

/** A paragraph of a page, with what its markup says of it. */
export interface HtmlBlock {
  /** Sanitised, on one line. */
  readonly text: string;
  /** Its first text. */
  readonly node: PageNode;
  /** The role that the markup around it names, and the element that does. */
  readonly hint: Hint | null;
  readonly part: PageElement | null;
  /** The element that holds it and its neighbours: a list, a section, a column. */
  readonly parent: PageElement | null;
  /** The nearest `article` or the like around it. */
  readonly article: PageElement | null;
  readonly heading: boolean;
  /** Whether it is an item of a list, or a row of a table. */
  readonly item: boolean;
  /** Share of its characters that are links, 0 to 1. */
  readonly linked: number;
}

/** How many characters blocks have by what they share: a parent, a name. */
export function sizesBy<Key>(
  blocks: readonly HtmlBlock[],
  key: (block: HtmlBlock) => Key,
): Map<Key, number> {
  const sizes = new Map<Key, number>();
  for (const block of blocks) {
    sizes.set(key(block), (sizes.get(key(block)) ?? 0) + block.text.length);
  }
  return sizes;
}

const tags = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** Elements that run on within a line; all others begin and end a block. */
const INLINE = tags(
  `A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RP RT RUBY
  S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR`,
);
const UNREAD = tags(
  `SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED AUDIO VIDEO CANVAS MAP INPUT SELECT TEXTAREA
  BUTTON HEAD TITLE`,
);
const BREAKS = tags('BR HR');
const HEADINGS = tags('H1 H2 H3 H4 H5 H6');
const ARTICLES = tags('ARTICLE MAIN');
const CELLS = tags('TD TH');

/** Rows of tables up to this many characters are one block; longer ones lay a page out. */
const LONGEST_ROW = 400;
/** Longer runs of text are no paragraphs, and are cut between words. */
const LONGEST_BLOCK = /\S[\s\S]{0,4999}(?!\S)|\S{1,5000}/g;

interface Context extends Omit<HtmlBlock, 'text' | 'node' | 'linked'> {
  readonly linked: boolean;
  readonly block: PageElement | null;
  readonly row: boolean;
}

const OUTSIDE: Context = {
  hint: null,
  part: null,
  parent: null,
  article: null,
  heading: false,
  item: false,
  linked: false,
  block: null,
  row: false,
};

/** The text of a block as far as it is read. */
interface Run {
  text: string;
  /** How many of its characters are links, and how many stand in each context. */
  linked: number;
  readonly contexts: Map<PageElement | null, { length: number; readonly context: Context }>;
  /** Its first text. */
  node: PageNode | null;
}

/** The paragraphs of an element in reading order, at any depth of nesting; a `<br>` ends one. */
export function htmlBlocks(root: PageElement): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let run = emptyRun();
  const flush = () => {
    for (const block of blocksOf(run)) blocks.push(block);
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
      addText(run, node, context);
    } else if (isElement(node) && !isUnread(node)) {
      if (context.row) {
        run.text += separator(node);
      } else if (!INLINE.has(node.tagName)) {
        flush();
        steps.push('end');
      }
      const inner = BREAKS.has(node.tagName) ? context : within(node, context);
      for (const child of Array.from(node.childNodes).reverse()) steps.push([child, inner]);
    }
  }
  flush();
  return blocks;
}

function isUnread(element: PageElement): boolean {
  return (
    UNREAD.has(element.tagName.toUpperCase()) ||
    element.getAttribute('hidden') !== null ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

/** What stands before an element within a row of a table. */
function separator({ tagName }: PageElement): string {
  if (CELLS.has(tagName)) return ' | ';
  return INLINE.has(tagName) ? '' : ' ';
}

function within(element: PageElement, context: Context): Context {
  const { tagName } = element;
  const hint = hintOf(element);
  const row = context.row || (tagName === 'TR' && element.textContent.length <= LONGEST_ROW);
  const isBlock = !INLINE.has(tagName);
  const isArticle =
    ARTICLES.has(tagName) || element.getAttribute('itemprop')?.toLowerCase() === 'articlebody';
  return {
    hint: hint ?? context.hint,
    part: hint ? element : context.part,
    parent: isBlock ? context.block : context.parent,
    article: isArticle ? element : context.article,
    heading: context.heading || HEADINGS.has(tagName),
    item: context.item || row || tagName === 'LI',
    linked: context.linked || tagName === 'A',
    block: isBlock ? element : context.block,
    row,
  };
}

function emptyRun(): Run {
  return { text: '', linked: 0, contexts: new Map(), node: null };
}

function addText(run: Run, node: PageNode, context: Context): void {
  const text = node.textContent;
  const length = text.trim().length;
  run.text += text;
  if (length === 0) return;
  run.node ??= node;
  if (context.linked) run.linked += length;
  const known = run.contexts.get(context.part);
  if (known) known.length += length;
  else run.contexts.set(context.part, { length, context });
}

/** A name within a line is not the line's: the context of most of its words is the block's. */
function blocksOf({ text, linked, contexts, node }: Run): HtmlBlock[] {
  const [most] = [...contexts.values()].sort((a, b) => b.length - a.length);
  if (node === null || most === undefined) return [];
  const { hint, part, parent, article, heading, item } = most.context;
  const clean = sanitise(text)
    .replace(/\s+/g, ' ')
    .replace(/^[ |]+|[ |]+$/g, '');
  const share = Math.min(1, linked / text.trim().length);
  return (clean.match(LONGEST_BLOCK) ?? []).map((words) => ({
    text: words.trimEnd(),
    node,
    hint,
    part,
    parent,
    article,
    heading,
    item,
    linked: share,
  }));
}
