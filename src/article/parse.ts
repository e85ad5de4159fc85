import { sanitise } from '../text/sanitise.ts';
import type { Article } from './article.ts';
import { parsePlain } from './plain.ts';
import { sniff } from './sniff.ts';
import type { Stated } from './stated.ts';

const MARKDOWN_FILE = /\.(?:md|markdown|mdown|mkd)$/i;
/** A heading with its mark before all else, a blank line below it, or front matter. */
const MARKDOWN =
  /^\s*#{1,6} \S.*\n[ \t]*(?:\n|$)|^\ufeff?(?:---|\+\+\+)[ \t]*\n[ \t]*[\w"'-]+[ \t]*[:=]/;

/**
 * Takes a text apart by the rules of what it is written in: a page, Markdown, or plain text.
 * What a page leaves open is as `stated` beside it. The parsers of pages and of Markdown are of some
 * size, and are loaded when the first such text comes.
 */
export async function parseText(text: string, path: string, stated: Stated = {}): Promise<Article> {
  if (sniff(text) === 'html' && !isMarkdownWithTags(text, path)) {
    const { parseHtml } = await import('./html/parse.ts');
    return parseHtml(text, { path }, stated);
  }
  const clean = sanitise(text);
  if (!MARKDOWN_FILE.test(path) && !MARKDOWN.test(clean)) return parsePlain(clean, { path });
  const { parseMarkdown } = await import('./markdown/parse.ts');
  return parseMarkdown(clean, { path });
}

/** Markdown may begin with an element; a whole page has its own. */
function isMarkdownWithTags(text: string, path: string): boolean {
  return MARKDOWN_FILE.test(path) && !/<(?:!doctype|html|head|body)[\s>]/i.test(text);
}
