import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { BlockRole } from '../../src/article/article.ts';
import { parseHtml } from '../../src/article/html/parse.ts';
import { decode } from '../../src/text/decode.ts';

interface Gold {
  readonly id: string;
  readonly url: string;
  readonly page: string;
}

export const anchors =
  'gold: Readability.js 0.953, trafilatura 0.958, rs-trafilatura 0.970; gold-snippets: Readability.js 0.887';

/** What the labels count as the article's text. */
const KEPT: ReadonlySet<BlockRole> = new Set([
  'dateline',
  'body',
  'crosshead',
  'list',
  'table',
  'blockquote',
]);

export async function answers(
  gold: readonly Gold[],
  _file: string,
  folder: string,
): Promise<object[]> {
  const rows: object[] = [];
  for (const { id, url, page } of gold) {
    const html = decode(brotliDecompressSync(readFileSync(join(folder, page))));
    const article = await parseHtml(html, { path: url });
    const kept = article.blocks.filter(({ role }) => KEPT.has(role));
    const text = kept.map(({ start, end }) => article.text.slice(start, end)).join('\n\n');
    rows.push({ id, text });
  }
  return rows;
}
