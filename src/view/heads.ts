import type { Heading } from '../article/article.ts';
import type { Comparison, Side } from '../compare/comparison.ts';
import { dateOf, versionLine, versionName } from './describe.ts';
import type { Glyphs } from './glyphs.ts';
import { SPINE } from './gutter.ts';
import { columns, level } from './layouts.ts';
import { fit, type Row, rowWidth, run } from './row.ts';
import { threeHeads } from './three.ts';

export interface HeadsOptions {
  /** Cells of the pane, and of its widest column. */
  readonly width: number;
  readonly measure: number;
  /** Whether the passages stand side by side, else below each other. */
  readonly beside: boolean;
  readonly glyphs: Glyphs;
  /** The versions' numbers in their story. */
  readonly numbers: Readonly<Record<Side, number>>;
  /** The side that held what the other holds now; null where they are of two sources. */
  readonly older: Side | null;
  /** The side that stands out. */
  readonly meant: Side;
  /** What stands beside the two, with its number in the story; or null. */
  readonly third: { readonly article: Heading; readonly number: number } | null;
}

/** Who stands on which side: each over its column or, where the passages are stacked, one after the other. */
export function heads({ left, right }: Comparison, options: HeadsOptions): Row {
  const { width, beside, glyphs, numbers, meant, older } = options;
  const age = (side: Side): Row =>
    older === null ? [] : [run(side === older ? ' older' : ' newer', 'label')];
  const numbered = (side: Side, [name, ...facts]: Row): Row => [
    run(`${numbers[side]} ${name?.text ?? ''}`, side === meant ? 'title' : 'label'),
    ...age(side),
    ...facts,
  ];
  const whole: Sides = [
    numbered('left', versionLine(left.article, glyphs)),
    numbered('right', versionLine(right.article, glyphs)),
  ];
  const { third } = options;
  if (third) {
    const [name, ...facts] = versionLine(third.article, glyphs);
    const head = [run(`${third.number} ${name?.text ?? ''}`, 'label'), ...facts];
    return threeHeads([...whole, head], options);
  }
  if (beside) {
    const [ours, theirs] = whole.map((row) => fit(row, columns(options).column, glyphs.ellipsis));
    return level(ours ?? [], theirs ?? [], ' '.repeat(SPINE), options);
  }
  const named = (side: Side, facts: string): Row =>
    numbered(side, [
      run(versionName({ left, right }[side].article)),
      ...(facts === '' ? [] : [run(`  ${facts}`, 'quiet')]),
    ]);
  const dated: Sides = [named('left', dateOf(left.article)), named('right', dateOf(right.article))];
  const arrow = run(` ${glyphs.arrow} `, 'quiet');
  const room = Math.max(0, width - rowWidth([arrow]));
  const fits = ([a, b]: Sides): boolean => rowWidth(a) + rowWidth(b) <= room;
  const bare: Sides = [named('left', ''), named('right', '')];
  const [a, b] = [whole, dated].find(fits) ?? bare;
  // What one side leaves of its half is the other's.
  const ours = Math.max(Math.floor(room / 2), room - rowWidth(b));
  return [
    ...clipped(a, ours, glyphs),
    arrow,
    ...clipped(b, room - Math.min(ours, rowWidth(a)), glyphs),
  ];
}

type Sides = readonly [Row, Row];

function clipped(row: Row, cells: number, { ellipsis }: Glyphs): Row {
  return fit(row, Math.min(cells, rowWidth(row)), ellipsis);
}
