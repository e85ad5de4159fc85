import type { Article, Sentence } from '../../src/article/article.ts';
import { wordCount } from '../../src/article/word-count.ts';
import type { Reading } from '../../src/compare/comparison.ts';
import { read } from '../../src/compare/read.ts';
import { sentences } from '../../src/text/sentences.ts';

/** An article of body paragraphs only, read. */
export function reading(...paragraphs: readonly string[]): Reading {
  const text = paragraphs.join('\n\n');
  const blocks: Article['blocks'][number][] = [];
  const found: Sentence[] = [];
  let start = 0;
  for (const [block, paragraph] of paragraphs.entries()) {
    const end = start + paragraph.length;
    blocks.push({ start, end, role: 'body' });
    found.push(...sentences(text, { start, end }).map((span) => ({ ...span, block })));
    start = end + 2;
  }
  return read({
    id: '0123456789abcdef',
    path: '-',
    title: paragraphs[0] ?? '-',
    text,
    blocks,
    sentences: found,
    words: wordCount({ text, sentences: found }),
    publisher: null,
    byline: null,
    published: null,
    url: null,
    language: null,
  });
}
