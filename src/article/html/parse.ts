import type { Article, Block } from '../article.ts';
import { assemble } from '../assemble.ts';
import type { Stated } from '../stated.ts';
import { type HtmlBlock, htmlBlocks } from './blocks.ts';
import { articleBlocks } from './content.ts';
import { readMetadata } from './metadata.ts';
import { openPage } from './page.ts';
import { htmlRoles } from './roles.ts';

/**
 * Takes a page apart: its article's blocks with roles, the sentences of the body, and what the page
 * says of itself. The article's text is that of its blocks, joined by blank lines, the headline
 * first. What the page leaves open is as `stated` beside it. Never throws, whatever the markup; what
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
  const found = await articleBlocks(page);
  const { text, blocks } = joined(await orLinked(found, articleBody), known.title);
  return assemble(origin.path, text, blocks, known);
}

/** A page shows less than this share of the text it gives to search engines where scripts are to bring the rest. */
const LEAST_SHOWN = 0.5;

async function orLinked(
  blocks: readonly HtmlBlock[],
  articleBody: string | null,
): Promise<readonly HtmlBlock[]> {
  if (articleBody === null) return blocks;
  const shown = blocks.reduce((sum, { text, hint }) => sum + (hint === null ? text.length : 0), 0);
  if (shown >= articleBody.length * LEAST_SHOWN) return blocks;
  const { body } = await openPage(articleBody.replace(/\r\n?|\n/g, '<br><br>'));
  return htmlBlocks(body);
}

/** The text of blocks, the title in front where none of them is the headline. */
function joined(
  found: readonly HtmlBlock[],
  title: string | null,
): { readonly text: string; readonly blocks: readonly Block[] } {
  const roles = htmlRoles(found, title);
  const lines = found.map(({ text }, index) => ({ text, role: roles[index] ?? 'body' }));
  const named =
    title !== null &&
    lines.length > 0 &&
    !lines.some(({ role, text }) => role === 'headline' || text === title);
  const all = named ? [{ text: title, role: 'headline' as const }, ...lines] : lines;
  let end = -2;
  const blocks = all.map(({ text, role }): Block => {
    const start = end + 2;
    end = start + text.length;
    return { start, end, role };
  });
  return { text: all.map(({ text }) => text).join('\n\n'), blocks };
}
