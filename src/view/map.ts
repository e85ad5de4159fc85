import type { CompareSheet } from './compare.ts';
import type { Glyphs } from './glyphs.ts';
import type { RowMarks } from './gutter.ts';
import { type Row, run } from './row.ts';

/** What the pane shows: the line at its top, and how many lines it holds. */
export interface Viewport {
  readonly top: number;
  readonly height: number;
}

/**
 * The whole comparison in one column at the right edge: as many rows of one cell as asked for, each
 * with the heaviest mark of the lines that it stands for (figure, quotation, any other change), what
 * is in view set off. Fewer marks than the gutter has: a terminal scrolls the map along with the
 * text, and each cell that differs from the one below it has to be sent again for every line.
 */
export function overview(
  { lines, marks }: CompareSheet,
  height: number,
  view: Viewport,
  glyphs: Glyphs,
): Row[] {
  return Array.from({ length: height }, (_, index) => {
    const { from, to } = linesOfCell(index, lines.length, height);
    const inView = from < Math.min(view.top + view.height, lines.length) && to > view.top;
    const here = lines
      .slice(from, to)
      .flatMap(({ ref, beside = -1 }) => [marks[ref] ?? [], marks[beside] ?? []].flat());
    const mark = heaviest(here, glyphs) ?? (inView ? glyphs.here : ' ');
    return [run(mark, inView ? 'title' : 'rule')];
  });
}

/** The lines that a cell of the map stands for; one each where all of them are in view. */
export function linesOfCell(index: number, lines: number, height: number) {
  const scale = Math.max(1, lines / height);
  const from = Math.floor(index * scale);
  return { from, to: Math.max(from + 1, Math.floor((index + 1) * scale)) };
}

function heaviest(marks: readonly RowMarks[], glyphs: Glyphs): string | null {
  if (marks.some(({ figure }) => figure)) return glyphs.figure;
  if (marks.some(({ quotation }) => quotation)) return glyphs.quotation;
  return marks.some(({ kind }) => kind !== 'same') ? glyphs.dot : null;
}
