import MarkdownIt from 'markdown-it';
import type { Span } from '../../text/span.ts';
import type { Article, Block, BlockRole } from '../article.ts';
import { assemble } from '../assemble.ts';
import type { SetParagraph } from '../paragraphs.ts';
import { parsePlain } from '../plain.ts';
import { roles } from '../roles.ts';
import { frontMatter } from './front-matter.ts';
import { htmlLeaves } from './html.ts';
import { type Leaf, leaves } from './leaves.ts';

/** Lists and quotations nested deeper than this are no text's; the parser would leave their words out. */
const DEEPEST = 100;

const parser = new MarkdownIt({ html: true, maxNesting: DEEPEST });

/** The mark before a footnote, which the parser would take for the address of a link. */
const FOOTNOTE = /^( {0,3}\[\^[^\]\n]+\]):/gm;

/**
 * Takes a Markdown text apart by CommonMark's rules and those for tables; front matter says title,
 * summary, author, date and language, and is part of the story where the text does not repeat it. The article's text is the file's, but for what stands for no words
 * within a paragraph (marks of emphasis, addresses of links, tags), which is left out. Marks of
 * lists, quotations and headings, comments and front matter stand between the blocks.
 * `text` is sanitised (text/sanitise).
 */
export async function parseMarkdown(
  text: string,
  origin: { readonly path: string },
): Promise<Article> {
  const front = await frontMatter(text);
  const start = front?.end ?? 0;
  const body = text.slice(start).replace(FOOTNOTE, '$1 ');
  const tokens = parser.parse(body, {});
  if (tokens.some(({ level }) => level >= DEEPEST - 2)) return parsePlain(text, origin);
  const found = await Promise.all(leaves(tokens).map(htmlLeaves));
  const laid = layOut(text.slice(0, start), body, found.flat());
  const named = roles(laid.text, laid.paragraphs);
  const blocks = laid.paragraphs.map(({ start, end }, index): Block => {
    return { start, end, role: named[index] as BlockRole };
  });
  const wordsAt = ({ start, end }: Span) => laid.text.slice(start, end).replace(/\s+/g, ' ');
  const shown = new Set(blocks.map(wordsAt));
  const told = front?.told.filter((part) => !shown.has(wordsAt(part))) ?? [];
  const headline = blocks.find(({ role }) => role === 'headline');
  return assemble(origin.path, laid.text, [...told, ...blocks], {
    title: headline ? wordsAt(headline) : (front?.title ?? null),
    byline: front?.byline ?? null,
    published: front?.published ?? null,
    language: front?.language ?? null,
  });
}

/** The text with the words of all leaves in their places, and where they stand in it. */
function layOut(
  front: string,
  body: string,
  found: readonly Leaf[],
): { readonly text: string; readonly paragraphs: readonly SetParagraph[] } {
  const lines = body.split('\n');
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const parts = [front];
  let length = front.length;
  let cursor = 0;
  const put = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const paragraphs: SetParagraph[] = [];
  for (const { line, source, words, setting } of found) {
    const sources = source.split('\n');
    const columns = sources.map((own, index) => {
      return lines[line + index]?.lastIndexOf(own.trimEnd()) ?? -1;
    });
    const from = Math.max(cursor, (starts[line] ?? body.length) + Math.max(0, columns[0] ?? 0));
    put(body.slice(cursor, from) || '\n');
    const asIs = words === source && !columns.includes(-1);
    const shown = asIs ? indented(sources, columns) : words;
    const trimmed = shown.trim();
    if (trimmed !== '') {
      const start = length + shown.indexOf(trimmed);
      paragraphs.push({ start, end: start + trimmed.length, setting });
    }
    put(shown);
    const last = sources.length - 1;
    const end = (starts[line + last] ?? body.length) + Math.max(0, columns[last] ?? 0);
    cursor = Math.max(from, Math.min(body.length, end + (sources[last]?.trimEnd().length ?? 0)));
  }
  put(body.slice(cursor));
  return { text: parts.join(''), paragraphs };
}

/** Lines with spaces for the marks that stood before all but the first, so that offsets stay the file's. */
function indented(sources: readonly string[], columns: readonly number[]): string {
  return sources
    .map((own, index) => (index === 0 ? '' : ' '.repeat(columns[index] ?? 0)) + own.trimEnd())
    .join('\n');
}
