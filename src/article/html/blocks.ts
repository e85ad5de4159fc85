import { sanitise } from '../../text/sanitise.ts';
import { paragraphs, type Setting } from '../paragraphs.ts';
import { isElement, isText, type PageElement, type PageNode } from './dom.ts';
import { type Hint, hintOf } from './hints.ts';
import { isNoteName, raised } from './raised.ts';
import { isOrnament, isUnseen } from './unseen.ts';

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
  /** Whether all of it is bold. */
  readonly bold: boolean;
  /** What the elements around it set it apart as; a layout's tables and lists as well. */
  readonly setting: Setting | null;
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
  `A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK NOBR PICTURE Q
  RP RT RUBY S SAMP SMALL SOURCE SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR`,
);
const UNREAD = tags(
  `SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED AUDIO VIDEO CANVAS MAP INPUT SELECT TEXTAREA
  HEAD TITLE DEL S STRIKE`,
);
/**
 * Names of what is only there to be read aloud, and within a line says again what stands beside it, and of
 * what is struck through.
 */
const UNREAD_NAME =
  /(?:^|\s)(?:sr-only|(?:u-)?visually-?hidden|screen-?reader(?:-(?:text|only))?|a11y-hidden|show-for-sr|element-invisible|off-?screen|line-through|strike-?through)(?:\s|$)/i;
const HEADINGS = tags('H1 H2 H3 H4 H5 H6');
/** The level of a heading by its role that states none, as ARIA says. */
const ARIA_LEVEL = 2;
const APART: Readonly<Record<string, Context['apart'] | undefined>> = {
  BLOCKQUOTE: 'blockquote',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
};
const ARTICLES = tags('ARTICLE MAIN');
const CELLS = tags('TD TH');
const BOLD = tags('B STRONG');
/** What stands in a list: an item, a term, what is said of it. */
const ITEMS = tags('LI DT DD');

/** How many of the last characters of a run are looked at. */
const LAST = 40;
/** A `<br>` after the end of a sentence, or after another one, ends a paragraph; others break a line. */
const ENDS_SENTENCE = /[\p{Sentence_Terminal}:;]["'”’»)\]]*\s*$|[\n\u2028]\s*$/u;
/** What stands in a run for a `<br>`: Unicode's own separator of lines. */
const BREAK = '\u2028';

/** Rows of tables up to this many characters are one block; longer ones lay a page out. */
const LONGEST_ROW = 400;
/** Longer runs of text are no paragraphs, and are cut between words. */
const LONGEST_BLOCK = /\S[\s\S]{0,4999}(?!\S)|\S{1,5000}/g;

interface Context extends Omit<HtmlBlock, 'text' | 'node' | 'linked' | 'setting' | 'heading'> {
  /** Of the heading around it; 0 for none. */
  readonly level: number;
  readonly apart: 'blockquote' | 'caption' | null;
  readonly linked: boolean;
  readonly block: PageElement | null;
  readonly row: boolean;
  /** The element that sets it above the line. */
  readonly raised: PageElement | null;
}

const OUTSIDE: Context = {
  hint: null,
  part: null,
  parent: null,
  article: null,
  level: 0,
  apart: null,
  item: false,
  linked: false,
  block: null,
  row: false,
  raised: null,
  bold: false,
};

/** The text of a block as far as it is read. */
interface Run {
  text: string;
  /** The last of its characters, kept apart: a long text is not looked at again for each line of it. */
  last: string;
  /** How many of its characters are links, how many are not bold, and how many stand in each context. */
  linked: number;
  plain: number;
  readonly contexts: Map<PageElement | null, { length: number; readonly context: Context }>;
  /** Its first text. */
  node: PageNode | null;
}

/** The paragraphs of an element in reading order, at any depth of nesting. */
export function htmlBlocks(root: PageElement): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let run = emptyRun();
  const flush = () => {
    for (const block of blocksOf(run)) blocks.push(block);
    run = emptyRun();
  };

  // Quotations that are open.
  let quoted = 0;
  const steps: Array<readonly [PageNode, Context] | 'end' | '”' | '’'> = [[root, OUTSIDE]];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step === 'end') {
      flush();
      continue;
    }
    if (step === '”' || step === '’') {
      put(run, step);
      quoted--;
      continue;
    }
    const [node, context] = step;
    if (isText(node)) {
      addText(run, node, context);
    } else if (isElement(node) && node.tagName === 'BR') {
      if (!context.row && ENDS_SENTENCE.test(run.last)) flush();
      else put(run, context.row ? ' ' : BREAK);
    } else if (isElement(node) && !isUnread(node) && !isButtonWithin(node, run, context)) {
      if (node.tagName === 'IMG') put(run, ' ');
      if (context.row) {
        put(run, separator(node));
      } else if (!INLINE.has(node.tagName)) {
        flush();
        steps.push('end');
      }
      // Browsers put the marks of a quotation, others within it.
      if (node.tagName === 'Q' && !HAS_MARKS.test(node.textContent)) {
        put(run, quoted % 2 === 0 ? '“' : '‘');
        steps.push(quoted % 2 === 0 ? '”' : '’');
        quoted++;
      }
      const inner = within(node, context);
      for (const child of Array.from(node.childNodes).reverse()) steps.push([child, inner]);
    }
  }
  flush();
  return blocks;
}

/** Begins or ends with a quotation mark. */
const HAS_MARKS = /^\s*["“„«‘‹]|["“”»’›]\s*$/u;

function isUnread(element: PageElement): boolean {
  return (
    (INLINE.has(element.tagName) && UNREAD_NAME.test(element.getAttribute('class') ?? '')) ||
    UNREAD.has(element.tagName.toUpperCase()) ||
    isUnseen(element) ||
    (!INLINE.has(element.tagName) && isOrnament(element))
  );
}

/** What stands before an element within a row of a table. */
function separator({ tagName }: PageElement): string {
  if (CELLS.has(tagName)) return ' | ';
  return INLINE.has(tagName) ? '' : ' ';
}

/** A button within a line or a table is no part of its words; one that stands alone is a block. */
function isButtonWithin({ tagName }: PageElement, { node }: Run, { row }: Context): boolean {
  return tagName === 'BUTTON' && (row || node !== null);
}

function within(element: PageElement, context: Context): Context {
  const { tagName } = element;
  // The foot of a quotation says whose it is, that of an article may tell more of it.
  const ownFoot = tagName === 'FOOTER' && (context.apart === 'blockquote' || context.article);
  const hint = ownFoot ? null : hintOf(element);
  const row = context.row || (tagName === 'TR' && element.textContent.length <= LONGEST_ROW);
  const isBlock = !INLINE.has(tagName);
  const isArticle =
    ARTICLES.has(tagName) || element.getAttribute('itemprop')?.toLowerCase() === 'articlebody';
  return {
    hint: hint ?? context.hint,
    part: hint ? element : context.part,
    parent: isBlock ? context.block : context.parent,
    article: isArticle ? element : context.article,
    level: context.level || headingLevel(element),
    apart: APART[tagName] ?? context.apart,
    item: context.item || row || ITEMS.has(tagName),
    linked: context.linked || tagName === 'A',
    block: isBlock ? element : context.block,
    row,
    raised: context.raised ?? (tagName === 'SUP' ? element : null),
    bold: context.bold || BOLD.has(tagName),
  };
}

function headingLevel(element: PageElement): number {
  if (HEADINGS.has(element.tagName)) return Number(element.tagName.slice(1));
  if (element.getAttribute('role') !== 'heading') return 0;
  return Number.parseInt(element.getAttribute('aria-level') ?? '', 10) || ARIA_LEVEL;
}

function emptyRun(): Run {
  return { text: '', last: '', linked: 0, plain: 0, contexts: new Map(), node: null };
}

function put(run: Run, text: string): void {
  run.text += text;
  run.last = (run.last + text.slice(-LAST)).slice(-LAST);
}

function addText(run: Run, node: PageNode, context: Context): void {
  const { raised: sup, linked } = context;
  if (sup !== null && isNoteName(node.textContent, run.last, { sup, linked })) return;
  const text = sup === null ? node.textContent : raised(node.textContent);
  const length = text.trim().length;
  put(run, text);
  if (length === 0) return;
  run.node ??= node;
  if (linked) run.linked += length;
  if (!context.bold) run.plain += length;
  const known = run.contexts.get(context.part);
  if (known) known.length += length;
  else run.contexts.set(context.part, { length, context });
}

/** A name within a line is not the line's: the context of most of its words is the block's. */
function blocksOf({ text, linked, plain, contexts, node }: Run): HtmlBlock[] {
  const [most] = [...contexts.values()].sort((a, b) => b.length - a.length);
  if (node === null || most === undefined) return [];
  const { hint, part, parent, article, level, item } = most.context;
  const share = Math.min(1, linked / text.trim().length);
  return linesOf(text, level > 0)
    .flatMap(pieces)
    .map((words) => ({
      text: words.trimEnd(),
      node,
      hint,
      part,
      parent,
      article,
      heading: level > 0,
      bold: plain === 0,
      setting: settingOf(most.context),
      item,
      linked: share,
    }));
}

/** A text of more lines than this in one run is no verse and no list: it is read as one paragraph. */
const MOST_LINES = 500;

/**
 * The lines of a text that its writer broke, each without white space in excess: joined again where they
 * are filled to one width or stop within a sentence, as in any text; a heading is one line.
 */
function linesOf(text: string, heading: boolean): string[] {
  const lines = text.split(BREAK).map((line) => sanitise(line).replace(/\s+/g, ' ').trim());
  if (heading || lines.length === 1 || lines.length > MOST_LINES)
    return [withoutBars(lines.join(' '))];
  const whole = lines.join('\n');
  let from = 0;
  return paragraphs(whole).map(({ end }) => {
    const line = whole.slice(from, end).replaceAll('\n', ' ').trim();
    from = end;
    return line;
  });
}

function pieces(line: string): string[] {
  return line.match(LONGEST_BLOCK) ?? [];
}

/** Cells that are empty leave bars before and behind the others. */
function withoutBars(line: string): string {
  const isBar = (at: number) => line[at] === ' ' || line[at] === '|';
  let start = 0;
  let end = line.length;
  while (start < end && isBar(start)) start++;
  while (end > start && isBar(end - 1)) end--;
  return line.slice(start, end);
}

function settingOf({ level, apart, row, item }: Context): Setting | null {
  if (level > 0) return { kind: 'heading', level };
  if (apart !== null) return { kind: apart };
  if (row) return { kind: 'table' };
  return item ? { kind: 'list' } : null;
}
