import type { Block, BlockRole } from '../../src/article/article.ts';
import { assemble } from '../../src/article/assemble.ts';
import type { Reading } from '../../src/compare/comparison.ts';
import { read } from '../../src/compare/read.ts';

/** An article, read: a paragraph is of the body, or what is said of it. */
export function reading(
  ...paragraphs: readonly (string | { readonly role: BlockRole; readonly text: string })[]
): Reading {
  const given = paragraphs.map((paragraph) =>
    typeof paragraph === 'string' ? { role: 'body' as const, text: paragraph } : paragraph,
  );
  const text = given.map((paragraph) => paragraph.text).join('\n\n');
  const blocks: Block[] = [];
  let start = 0;
  for (const { role, text: words } of given) {
    blocks.push({ start, end: start + words.length, role });
    start += words.length + 2;
  }
  return read(assemble('-', text, blocks));
}
