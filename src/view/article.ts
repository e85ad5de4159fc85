import type { Reading } from '../compare/comparison.ts';
import type { Glyphs } from './glyphs.ts';
import { textRun, wrapRow } from './prose.ts';
import { type Line, overlay, type RunRole, run, type Sheet } from './row.ts';

export interface ArticleOptions {
  readonly width: number;
  /** Whether the rest of the page is shown too, dimmed. */
  readonly whole: boolean;
  readonly glyphs: Glyphs;
}

const MEASURE = 80;

/** One article to read; a line's `ref` is its block, its runs' sources are on the left side. */
export function articleSheet(reading: Reading, { width, whole }: ArticleOptions): Sheet {
  const { article, figures, quotations } = reading;
  const column = Math.min(MEASURE, width);
  const margin = run(' '.repeat(Math.max(0, Math.floor((width - column) / 2))));
  const lines: Line[] = [];
  for (const [ref, block] of article.blocks.entries()) {
    const story = ['headline', 'standfirst', 'body', 'crosshead'].includes(block.role);
    if (!story && !whole) continue;
    const role: RunRole = !story ? 'quiet' : block.role === 'body' ? 'text' : 'title';
    let prose = overlay([textRun(article, block, 'left', role)], 'left', [], 'text');
    if (block.role === 'body') {
      prose = overlay(
        prose,
        'left',
        quotations.filter((q) => q.direct),
        'quotation',
      );
      prose = overlay(prose, 'left', figures, 'figure');
    }
    if (lines.length > 0) lines.push({ row: [], ref: -1 });
    for (const row of wrapRow(prose, column)) lines.push({ row: [margin, ...row], ref });
  }
  return { lines };
}
