import type { CompareSheet } from './compare.ts';
import type { Glyphs } from './glyphs.ts';
import type { RowMarks } from './gutter.ts';
import { type Row, type RunRole, run } from './row.ts';

/** What the pane shows: the line at its top, and how many lines it holds. */
export interface Viewport {
  readonly top: number;
  readonly height: number;
}

type Mark = 'figure' | 'quotation' | Exclude<RowMarks['kind'], 'same'>;

/** Heaviest first. */
const WEIGHT: readonly Mark[] = [
  'figure',
  'quotation',
  'moved',
  'left',
  'right',
  'edited',
  'reworded',
];
/** How a mark looks in view and out of it. */
const ROLES: Readonly<Partial<Record<Mark, readonly [RunRole, RunRole]>>> = {
  figure: ['figure-changed', 'warning'],
  quotation: ['quotation-changed', 'warning'],
};

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
    const found = new Set(lines.slice(from, to).flatMap(({ ref }) => marksOf(marks[ref])));
    const mark = WEIGHT.find((one) => found.has(one));
    if (mark === undefined) return [inView ? run(glyphs.here, 'accent') : run(glyphs.bar, 'rule')];
    const [near, far] = ROLES[mark] ?? ['accent', 'quiet'];
    return [run(glyphs[mark], inView ? near : far)];
  });
}

function marksOf(marks: RowMarks | undefined): Mark[] {
  if (!marks) return [];
  return [
    ...(marks.figure ? (['figure'] as const) : []),
    ...(marks.quotation ? (['quotation'] as const) : []),
    ...(marks.kind === 'same' ? [] : [marks.kind]),
  ];
}
