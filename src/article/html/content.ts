import { Readability } from '@mozilla/readability';
import { type HtmlBlock, htmlBlocks, sizesBy } from './blocks.ts';
import type { PageDocument, PageElement } from './dom.ts';

/** Unnamed paragraphs of at least this many characters, less than half of them links, tell a story. */
const SHORTEST_PROSE = 80;
const MOST_LINKED = 0.5;
/** An element with this many characters of them, taken for the article, is a column of it. */
const LEAST_COLUMN = 300;
/** Less than this share of what an `article` element tells is too little. */
const LEAST_KEPT = 0.5;
/** A page of more elements is no news page, and would keep Readability busy for many seconds. */
const MOST_ELEMENTS = 20_000;

/** The paragraphs of a page in order, and which of them are its article's. */
export interface PageBlocks {
  readonly all: readonly HtmlBlock[];
  readonly article: readonly HtmlBlock[];
}

/**
 * The paragraphs of a page, and those of its article. Readability says which text that is; what each
 * paragraph is comes from the page's own markup, since Readability changes tags and drops names.
 * The document is taken apart on the way.
 */
export async function pageBlocks(page: PageDocument): Promise<PageBlocks> {
  const all = htmlBlocks(page.body);
  const read = all.filter(({ part }) => part?.tagName !== 'BUTTON');
  return { all, article: await articleOf(page, read) };
}

async function articleOf(
  page: PageDocument,
  blocks: readonly HtmlBlock[],
): Promise<readonly HtmlBlock[]> {
  const kept = await readable(page, blocks);
  const found = withNeighbours(blocks, kept);
  const element = fullestArticle(found.length > 0 ? found : blocks);
  const whole = element === null ? blocks : blocks.filter(({ article }) => article === element);
  const enough = element === null || prose(found) >= prose(whole) * LEAST_KEPT;
  if (found.length === 0 || !enough) return whole;
  const more = unsure(whole, new Set(found));
  return blocks.filter((block) => more.has(block));
}

/**
 * What was found of the paragraphs of one element, and what else in it is not surely furniture:
 * above and between what was found all that is no link, nor named for a part of the furniture;
 * below it only where nothing is, or in a column of the story.
 */
function unsure(
  blocks: readonly HtmlBlock[],
  found: ReadonlySet<HtmlBlock>,
): ReadonlySet<HtmlBlock> {
  const last = blocks.findLastIndex((block) => found.has(block));
  const plain = blocks.slice(last + 1).every(isUnsure);
  const columns = new Set([...found].filter(isProse).map(({ parent }) => parent));
  const more = blocks.filter(
    (block, index) => isUnsure(block) && (index < last || plain || columns.has(block.parent)),
  );
  return new Set([...found, ...more]);
}

function isUnsure({ hint, linked }: HtmlBlock): boolean {
  return linked < MOST_LINKED && hint !== 'boilerplate' && hint !== 'related';
}

/** Adds the paragraphs that Readability dropped from the midst of others, and from above them. */
function withNeighbours(blocks: readonly HtmlBlock[], kept: ReadonlySet<HtmlBlock>): HtmlBlock[] {
  const told = blocks.filter((block) => kept.has(block) && isProse(block));
  const columns = sizesBy(told, ({ parent }) => parent);
  const first = blocks.findIndex((block) => kept.has(block));
  const last = blocks.findLastIndex((block) => kept.has(block));
  return blocks.filter((block, index) => {
    if (kept.has(block)) return true;
    const beside = (columns.get(block.parent) ?? 0) >= LEAST_COLUMN;
    return beside && block.hint === null && index < last && (index > first || isProse(block));
  });
}

function isProse({ hint, linked, text }: HtmlBlock): boolean {
  return hint === null && linked < MOST_LINKED && text.length >= SHORTEST_PROSE;
}

function prose(blocks: readonly HtmlBlock[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
}

/** The `article` or the like that tells the most of these blocks; null for none. */
function fullestArticle(blocks: readonly HtmlBlock[]): PageElement | null {
  const sizes = sizesBy(blocks.filter(isProse), ({ article }) => article);
  const [best] = [...sizes].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

const NUMBER = 'data-variorum-block';

/** The blocks that Readability takes for the article; none where it finds no article, or fails. */
async function readable(
  page: PageDocument,
  blocks: readonly HtmlBlock[],
): Promise<ReadonlySet<HtmlBlock>> {
  numberBlocks(page, blocks);
  const reader = new Readability<PageElement>(page as never, {
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node) => node as unknown as PageElement,
  });
  try {
    const marks = reader.parse()?.content?.querySelectorAll(`[${NUMBER}]`) ?? [];
    const numbers = Array.from(marks, (mark) => Number(mark.getAttribute(NUMBER)));
    return new Set(numbers.map((number) => blocks[number] as HtmlBlock));
  } catch {
    return new Set();
  }
}

/** Puts the first text of each block into a numbered `span`: Readability moves, copies and renames all else. */
function numberBlocks(page: PageDocument, blocks: readonly HtmlBlock[]): void {
  blocks.forEach(({ node }, index) => {
    const mark = page.createElement('span');
    mark.setAttribute(NUMBER, String(index));
    node.replaceWith(mark);
    mark.append(node);
  });
}
