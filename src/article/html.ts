import type { Article } from './article.ts';
import { articleBlocks } from './html-article.ts';
import { openPage } from './html-page.ts';
import { htmlRoles } from './html-roles.ts';
export async function parseHtml(html: string, origin: { readonly path: string }): Promise<Article> {
  const page = await openPage(html);
  const found = await articleBlocks(page);
  let text = '';
  const spans = found.map((block) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += block.text;
    return { start, end: text.length };
  });
  const roles = htmlRoles(text, spans, found);
  const blocks = spans.map((span, index) => ({ ...span, role: roles[index] as never }));
  return { path: origin.path, text, blocks, dbg: found } as never;
}
