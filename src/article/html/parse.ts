import type { Article, Block, BlockRole } from '../article.ts';
import { assemble } from '../assemble.ts';
import type { Stated } from '../stated.ts';
import { type HtmlBlock, htmlBlocks } from './blocks.ts';
import { type PageBlocks, pageBlocks } from './content.ts';
import { readMetadata } from './metadata.ts';
import { openPage } from './page.ts';
import { htmlRoles } from './roles.ts';

/**
 * Takes a page apart: its article's blocks with roles, the sentences of the body, and what the page
 * says of itself. The article's text is that of its blocks, joined by blank lines; the page around
 * it follows as furniture. What the page leaves open is as `stated` beside it. Never throws, whatever the markup; what
 * is no article gives an article of what there is.
 */
export async function parseHtml(
  html: string,
  origin: { readonly path: string },
  stated: Stated = {},
): Promise<Article> {
  const page = await openPage(html);
  const { articleBody, ...said } = readMetadata(page, origin.path);
  const known = {
    title: said.title ?? stated.title ?? null,
    byline: said.byline ?? stated.byline ?? null,
    publisher: said.publisher ?? stated.publisher ?? null,
    published: said.published ?? stated.published ?? null,
    url: said.url ?? stated.url ?? null,
    language: said.language ?? stated.language ?? null,
  };
  const found = await orLinked(await pageBlocks(page), articleBody);
  const { text, blocks } = joined(found, known.title);
  return assemble(origin.path, text, blocks, known);
}

/** A page shows less than this share of the text it gives to search engines where scripts are to bring the rest. */
const LEAST_SHOWN = 0.5;

async function orLinked(page: PageBlocks, articleBody: string | null): Promise<PageBlocks> {
  if (articleBody === null) return page;
  const shown = page.article.reduce(
    (sum, { text, hint }) => sum + (hint === null ? text.length : 0),
    0,
  );
  if (shown >= articleBody.length * LEAST_SHOWN) return page;
  const { body } = await openPage(articleBody.replace(/\r\n?|\n/g, '<br><br>'));
  const article = htmlBlocks(body);
  return { all: article, article };
}

/** The text of a page's blocks, the title in front of the article where none of them is the headline. */
function joined(
  { all, article }: PageBlocks,
  title: string | null,
): { readonly text: string; readonly blocks: readonly Block[] } {
  const named = htmlRoles(article, title);
  const own = article.map((block, index) => ({ text: block.text, role: named[index] ?? 'body' }));
  const owned = new Set(article);
  const dropped = all.filter((block) => !owned.has(block));
  const headed =
    title === null || own.some(({ text, role }) => role === 'headline' || text === title);
  // The headline stands above the story, where the reader of the page took it for none of it.
  const above = headed ? undefined : dropped.find(({ text }) => text === title);
  const around = dropped
    .filter((block) => block !== above)
    .map((block) => ({ text: block.text, role: droppedRole(block) }));
  const head = headed || own.length === 0 ? [] : [{ text: title, role: 'headline' as const }];
  const lines = [...head, ...own, ...around];
  let end = -2;
  const blocks = lines.map(({ text, role }): Block => {
    const start = end + 2;
    end = start + text.length;
    return { start, end, role };
  });
  return { text: lines.map(({ text }) => text).join('\n\n'), blocks };
}

/** What a paragraph of the page that is none of the article's is: other stories, or all else round it. */
function droppedRole({ hint }: HtmlBlock): BlockRole {
  return hint === 'related' ? 'related' : 'boilerplate';
}
