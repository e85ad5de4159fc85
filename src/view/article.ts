import {
  type Article,
  type Block,
  type BlockRole,
  isStory,
  type StoryRole,
} from '../article/article.ts';
import type { Reading } from '../compare/comparison.ts';
import { countUnseen } from '../text/words.ts';
import { count, dateOf, versionName } from './describe.ts';
import type { Glyphs } from './glyphs.ts';
import { PRESENTATION, type Presentation } from './presentation.ts';
import { textRun, wrapRow, wrapText } from './prose.ts';
import { type Line, overlay, type Row, type RunRole, run, type Sheet } from './row.ts';
import { apart } from './spans.ts';

export interface ArticleOptions {
  readonly width: number;
  /** Whether the rest of the page is shown too, dimmed. */
  readonly whole: boolean;
  readonly glyphs: Glyphs;
  readonly presentation?: Presentation;
}

/** How the story's blocks show; null for what the line of facts says. All others are the rest of the page. */
const SHOWN: Readonly<Record<StoryRole, RunRole | null>> = {
  dateline: 'quiet',
  headline: 'title',
  standfirst: 'label',
  byline: null,
  date: null,
  update: 'quiet',
  body: 'text',
  crosshead: 'title',
  list: 'text',
  table: 'text',
  blockquote: 'text',
  code: 'text',
  caption: 'quiet',
  correction: 'warning',
};

/** Blocks that stand in one paragraph of the page, as a dateline and the text after it. */
interface Paragraph {
  readonly blocks: readonly Block[];
  /** Index of its last block. */
  readonly ref: number;
}

/**
 * One article to read, in a comfortable measure: title, who and when, then its text, figures and
 * quotations set off. A line's `ref` is its block, its runs' sources are on the left side.
 */
export function articleSheet(reading: Reading, options: ArticleOptions): Sheet {
  const { width, whole, glyphs } = options;
  const { measure, highlight } = options.presentation ?? PRESENTATION;
  const { article, figures } = reading;
  const column = Math.min(measure, width);
  const margin = ' '.repeat(Math.floor((width - column) / 2));
  const direct = reading.quotations.filter(({ direct }) => direct);
  const quotations = apart(highlight.has('quotations') ? direct : []);
  const quantities = apart(highlight.has('figures') ? figures : []);
  const lines: Line[] = [];
  const add = (rows: readonly Row[], ref: number): void => {
    for (const row of rows) lines.push({ row: margin === '' ? row : [run(margin), ...row], ref });
  };
  const facts = wrapText(factsOf(reading, glyphs), column, 'quiet');
  const shown = paragraphs(article).filter(({ blocks }) => whole || blocks.some(isOwn));
  const headed = shown.find(({ blocks }) => blocks.some(({ role }) => role === 'headline'));
  if (!headed) add(facts, -1);
  let before: BlockRole | null = null;
  for (const paragraph of shown) {
    const role = paragraph.blocks.find(isOwn) ? null : (paragraph.blocks[0]?.role ?? null);
    const listed = role !== null && role === before;
    if (lines.length > 0 && !listed) lines.push({ row: [], ref: -1 });
    if (role !== null && !listed) add([named(role, glyphs)], -1);
    let prose = runsOf(article, paragraph);
    prose = overlay(prose, 'left', quotations, 'quotation');
    prose = overlay(prose, 'left', quantities, 'figure');
    add(wrapRow(prose, column), paragraph.ref);
    if (paragraph === headed) add(facts, -1);
    before = role;
  }
  return { lines };
}

function isOwn({ role }: Block): boolean {
  return shownAs(role) !== null;
}

function shownAs(role: BlockRole): RunRole | null {
  return isStory(role) ? SHOWN[role] : null;
}

function paragraphs({ text, blocks }: Article): Paragraph[] {
  const found: Paragraph[] = [];
  for (const [ref, block] of blocks.entries()) {
    const last = found.at(-1);
    const end = last?.blocks.at(-1)?.end;
    const joined = end !== undefined && !text.slice(end, block.start).includes('\n');
    if (last && joined) found[found.length - 1] = { blocks: [...last.blocks, block], ref };
    else found.push({ blocks: [block], ref });
  }
  return found;
}

/** The paragraph's blocks and what stands between them. */
function runsOf(article: Article, { blocks }: Paragraph): Row {
  return blocks.flatMap((block, index) => {
    const { end } = blocks[index - 1] ?? { end: block.start };
    const between = textRun(article, { start: end, end: block.start }, 'left', 'quiet');
    return [between, textRun(article, block, 'left', shownAs(block.role) ?? 'quiet')];
  });
}

/** What a part of the page is that is not the article. */
function named(role: BlockRole, { rule }: Glyphs): Row {
  return [run(`${rule}${rule} ${role}`, 'rule')];
}

/** Who published it, who wrote it, when, and how long it is. */
function factsOf({ article, heard }: Reading, { dot }: Glyphs): string {
  const { byline, words, text, language } = article;
  const unseen = countUnseen(text);
  const told = unseen > 0 ? count(unseen, 'invisible character') : null;
  const facts = [versionName(article), byline, dateOf(article), count(words, 'word'), told];
  const unheard = language !== null && !heard ? 'speakers are not read in this language' : null;
  return [...facts, language, unheard].filter((fact) => fact).join(` ${dot} `);
}
