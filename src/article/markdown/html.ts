import type { Leaf } from './leaves.ts';

const COMMENT = /<!--[\s\S]*?-->/g;
const TAG = /<[!/?a-z][^<>]*>/gi;

/** The paragraphs of a piece of HTML within Markdown; any other leaf as it is. HTML's parser is loaded only where there are words. */
export async function htmlLeaves(leaf: Leaf): Promise<readonly Leaf[]> {
  if (!leaf.html) return [leaf];
  // A comment that nothing ends is none: what follows it would be lost.
  const html = leaf.source.replace(COMMENT, '').replaceAll('<!--', '');
  if (!/[\p{L}\p{N}]/u.test(html.replace(TAG, ''))) return [];
  const { openPage } = await import('../html/page.ts');
  const { htmlBlocks } = await import('../html/blocks.ts');
  const { body } = await openPage(html);
  return htmlBlocks(body).map(({ text, setting }) => ({
    ...leaf,
    setting,
    source: '',
    words: text,
  }));
}
