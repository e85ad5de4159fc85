import type { Leaf } from './leaves.ts';

const TAG = /<[!/?a-z][^<>]*>/gi;

/** The paragraphs of a piece of HTML within Markdown; any other leaf as it is. HTML's parser is loaded only where there are words. */
export async function htmlLeaves(leaf: Leaf): Promise<readonly Leaf[]> {
  if (!leaf.html) return [leaf];
  const html = withoutComments(leaf.source);
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

/** A comment that nothing ends is none: what follows it would be lost. */
function withoutComments(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let start = html.indexOf('<!--'); start !== -1; start = html.indexOf('<!--', from)) {
    const end = html.indexOf('-->', start);
    if (end === -1) break;
    kept.push(html.slice(from, start));
    from = end + '-->'.length;
  }
  kept.push(html.slice(from).replaceAll('<!--', ''));
  return kept.join('');
}
