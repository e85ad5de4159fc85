import type { Article, BlockRole, Sentence } from '../../src/article/article.ts';
import { wordCount } from '../../src/article/word-count.ts';
import type { Reading } from '../../src/compare/comparison.ts';
import { read } from '../../src/compare/read.ts';
import { sentences } from '../../src/text/sentences.ts';

/** An article, read: a paragraph is of the body, or what is said of it. */
export function reading(
  ...paragraphs: readonly (string | { readonly role: BlockRole; readonly text: string })[]
): Reading {
  const given = paragraphs.map((paragraph) =>
    typeof paragraph === 'string' ? { role: 'body' as const, text: paragraph } : paragraph,
  );
  const text = given.map((paragraph) => paragraph.text).join('\n\n');
  const blocks: Article['blocks'][number][] = [];
  const found: Sentence[] = [];
  let start = 0;
  for (const [block, paragraph] of given.entries()) {
    const { role } = paragraph;
    const end = start + paragraph.text.length;
    blocks.push({ start, end, role });
    if (role === 'body')
      found.push(...sentences(text, { start, end }).map((span) => ({ ...span, block })));
    start = end + 2;
  }
  return read({
    id: '0123456789abcdef',
    path: '-',
    title: given[0]?.text || '-',
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
