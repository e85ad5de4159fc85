import type { Heading } from '../article/article.ts';
import type { Comparison, Side } from '../compare/comparison.ts';
import { dateOf, fetchedAt, signOf, versionFacts, versionLine, versionName } from './describe.ts';
import type { Glyphs } from './glyphs.ts';
import { SPINE } from './gutter.ts';
import { minuteOf } from './journal.ts';
import { columns, level } from './layouts.ts';
import { fit, type Row, rowWidth, run } from './row.ts';
import type { Succession } from './succession.ts';
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
  readonly succession: Succession;
  /** The side that stands out. */
  readonly meant: Side;
  /** What stands beside the two, with its number in the story; or null. */
  readonly third: { readonly article: Heading; readonly number: number } | null;
}

/** Who stands on which side: each over its column or, where the passages are stacked, one after the other. */
export function heads({ left, right }: Comparison, options: HeadsOptions): Row {
  const { width, beside, glyphs, numbers, meant, third } = options;
  const { older, fetched } = options.succession;
  const articles = { left: left.article, right: right.article };
  const head = (side: Side, facts: string): Row => [
    run(`${numbers[side]} ${versionName(articles[side])}`, side === meant ? 'title' : 'label'),
    ...(fetched ? [run(side === older ? ' older' : ' newer', 'label')] : []),
    ...(facts === '' ? [] : [run(`  ${facts}`, 'quiet')]),
  ];
  const both = (facts: (side: Side) => string): Sides => [
    head('left', facts('left')),
    head('right', facts('right')),
  ];
  const whole = both((side) => versionFacts(articles[side], glyphs, fetched?.[side] ?? null));
  if (third) {
    const [name, ...facts] = versionLine(third.article, glyphs);
    const beyond = [run(`${third.number} ${name?.text ?? ''}`, 'label'), ...facts];
    return threeHeads([...whole, beyond], options);
  }
  const shorter = fetched
    ? [
        both((side) => fetchedAt(fetched[side])),
        both((side) => minuteOf(fetched[side]).slice('YYYY-'.length)),
      ]
    : [both((side) => dateOf(articles[side]))];
  if (beside) {
    const { column } = columns(options);
    const fitting = [whole, ...(fetched ? shorter : [])].find((rows) =>
      rows.every((row) => rowWidth(row) <= column),
    );
    const [ours, theirs] = (fitting ?? whole).map((row) => fit(row, column, glyphs.ellipsis));
    return level(ours ?? [], theirs ?? [], ' '.repeat(SPINE), options);
  }
  const bare = both(() => '');
  const sign = run(` ${signOf(older, glyphs)} `, 'quiet');
  const room = Math.max(0, width - rowWidth([sign]));
  const fits = ([a, b]: Sides): boolean => rowWidth(a) + rowWidth(b) <= room;
  const [a, b] = [whole, ...shorter].find(fits) ?? bare;
  // What one side leaves of its half is the other's.
  const ours = Math.max(Math.floor(room / 2), room - rowWidth(b));
  return [
    ...clipped(a, ours, glyphs),
    sign,
    ...clipped(b, room - Math.min(ours, rowWidth(a)), glyphs),
  ];
}

type Sides = readonly [Row, Row];

function clipped(row: Row, cells: number, { ellipsis }: Glyphs): Row {
  return fit(row, Math.min(cells, rowWidth(row)), ellipsis);
}
