import { createHash } from 'node:crypto';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Article, Block, Sentence } from './article.ts';
import { bylineNames } from './bylines.ts';
import { datelineLength } from './datelines.ts';
import { isoDate } from './dates.ts';
import { paragraphs } from './paragraphs.ts';
import { roles } from './roles.ts';
import { titleFromSentence } from './title.ts';

/** Markdown's marks before a heading; they are no part of its block. */
const HEADING_MARK = /^#{1,6}\s+/;

/**
 * Takes a plain text apart: blocks with roles, the sentences of the body, a title.
 * `text` is sanitised (text/sanitise); `origin.path` says where it comes from.
 */
export function parsePlain(text: string, origin: { readonly path: string }): Article {
  const headings = new Set<number>();
  const spans = paragraphs(text).map((span, index) => {
    const mark = HEADING_MARK.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
    if (mark > 0) headings.add(index);
    return { start: span.start + mark, end: span.end };
  });
  const blocks = withDatelines(
    text,
    roles(text, spans, headings).map((role, index) => ({ ...(spans[index] as Span), role })),
  );
  const found = bodySentences(text, blocks);
  const byline = blocks.find(({ role }) => role === 'byline');
  return {
    id: createHash('sha256').update(`${origin.path}\0${text}`).digest('hex').slice(0, 16),
    path: origin.path,
    title: title(text, blocks, found) || origin.path,
    text,
    blocks,
    sentences: found,
    publisher: null,
    byline: byline ? bylineNames(text.slice(byline.start, byline.end)) : null,
    published: firstDate(text, blocks),
    url: null,
    language: null,
  };
}

/** Gives the place and date before the headline or the first words of the story a block of their own. */
function withDatelines(text: string, blocks: readonly Block[]): Block[] {
  const opened = new Set<string>();
  return blocks.flatMap((block) => {
    const { start, end, role } = block;
    if ((role !== 'headline' && role !== 'body') || opened.has(role)) return [block];
    opened.add(role);
    const rest = start + datelineLength(text.slice(start, end));
    if (rest === start) return [block];
    const dateline = start + text.slice(start, rest).replace(/[\s—–-]+$/u, '').length;
    return [
      { start, end: dateline, role: 'dateline' },
      { start: rest, end, role },
    ];
  });
}

function bodySentences(text: string, blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block, index) =>
    block.role === 'body'
      ? sentences(text, block).map(({ start, end }) => ({ start, end, block: index }))
      : [],
  );
}

function title(text: string, blocks: readonly Block[], found: readonly Sentence[]): string {
  const headline = blocks.find(({ role }) => role === 'headline');
  if (headline) return text.slice(headline.start, headline.end).replace(/\s+/g, ' ');
  const standfirst = blocks.find(({ role }) => role === 'standfirst');
  const best = standfirst ? sentences(text, standfirst)[0] : found[0];
  return best ? titleFromSentence(text.slice(best.start, best.end)) : '';
}

function firstDate(text: string, blocks: readonly Block[]): string | null {
  for (const { start, end, role } of blocks) {
    if (role === 'body') return null;
    const date = role === 'date' || role === 'byline' ? isoDate(text.slice(start, end)) : null;
    if (date) return date;
  }
  return null;
}
