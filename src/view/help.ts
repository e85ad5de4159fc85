import { width as cells } from '../text/columns.ts';
import { wrapText } from './prose.ts';
import { type Line, run, type Sheet } from './row.ts';

export interface HelpGroup {
  readonly title: string;
  readonly keys: readonly { readonly keys: string; readonly does: string }[];
}

/** What is wrong in the reader's configuration, then the keys, group by group; a line's `ref` is its group. */
export function helpSheet(
  groups: readonly HelpGroup[],
  width: number,
  warnings: readonly string[] = [],
): Sheet {
  const told = warnings.flatMap((warning) => wrapText(warning, width, 'warning'));
  const lines: Line[] = told.map((row) => ({ row, ref: -1 }));
  if (lines.length > 0) lines.push({ row: [], ref: -1 });
  const column = Math.max(0, ...groups.flatMap(({ keys }) => keys.map((key) => cells(key.keys))));
  for (const [ref, group] of groups.entries()) {
    if (ref > 0) lines.push({ row: [], ref: -1 });
    lines.push({ row: [run(group.title, 'title')], ref });
    for (const { keys, does } of group.keys) {
      for (const [index, row] of wrapText(does, width - column - 4).entries()) {
        const name = index === 0 ? keys : '';
        const gap = ' '.repeat(column - cells(name) + 2);
        lines.push({ row: [run('  '), run(name, 'key'), run(gap), ...row], ref });
      }
    }
  }
  return { lines };
}
