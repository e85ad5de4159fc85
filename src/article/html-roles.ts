import type { Span } from '../text/span.ts';
import type { BlockRole } from './article.ts';
import type { HtmlBlock } from './html-blocks.ts';
import { shapeOf } from './shape.ts';

/** Blocks with at least this share of their characters in links send the reader elsewhere. */
const LINKED = 0.9;

/** The roles of a page's paragraphs: by its markup where that says so, else by the rules for plain text. */
export function htmlRoles(
  text: string,
  spans: readonly Span[],
  blocks: readonly HtmlBlock[],
): BlockRole[] {
  const shapes = spans.map((span, index) => shapeOf(text, span, blocks[index]?.heading === true));
  const prose = (index: number) =>
    blocks[index]?.hint === null &&
    shapes[index]?.shape === 'prose' &&
    (blocks[index]?.linked ?? 1) < LINKED;
  const all = blocks.map((_, index) => index);
  const first = all.findIndex(prose);
  const last = all.findLastIndex(prose);
  let zone: BlockRole | null = null;
  return blocks.map((block, index): BlockRole => {
    if (block.hint) return block.hint;
    const shape = shapes[index]?.shape ?? 'prose';
    if (zone === 'related' && prose(index) && prose(index + 1)) zone = null;
    if (index > first && shapes[index]?.zone) zone = shapes[index]?.zone ?? null;
    if (zone) return zone;
    if (shape === 'prose') return block.linked >= LINKED ? 'related' : 'body';
    if (shape !== 'title') return shape;
    if (index < first) return 'boilerplate';
    if (block.linked >= LINKED) return 'related';
    if (block.heading) return index < last ? 'crosshead' : 'boilerplate';
    return 'body';
  });
}
