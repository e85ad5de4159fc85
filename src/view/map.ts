import type { CompareSheet } from './compare.ts';
import type { Glyphs } from './glyphs.ts';
import { gutterText } from './gutter.ts';
import { type Row, run } from './row.ts';

/** What the pane shows: the line at its top, and how many lines it holds. */
export interface Viewport {
  readonly top: number;
  readonly height: number;
}

/**
 * The whole comparison in one column at the right edge: as many rows of one cell as asked for,
 * each with the heaviest mark of the lines that it stands for, what is in view set off.
 */
export function overview(
  { lines, marks }: CompareSheet,
  height: number,
  view: Viewport,
  glyphs: Glyphs,
): Row[] {
  return Array.from({ length: height }, (_, index) => {
    const from = Math.floor((index * lines.length) / height);
    const to = Math.max(from + 1, Math.floor(((index + 1) * lines.length) / height));
    const inView = from < view.top + view.height && to > view.top;
    let mark = ' ';
    for (const { ref } of lines.slice(from, to)) {
      const of = marks[ref];
      if (!of) continue;
      const text = gutterText(of, glyphs);
      mark = text[1] !== ' ' ? (text[1] as string) : mark === ' ' ? (text[0] as string) : mark;
    }
    return [
      run(mark === ' ' ? (inView ? glyphs.here : glyphs.bar) : mark, inView ? 'accent' : 'rule'),
    ];
  });
}
