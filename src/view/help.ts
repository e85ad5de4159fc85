import { width as cells } from '../text/columns.ts';
import { wrapText } from './prose.ts';
import { type Line, type Run, run, type Sheet } from './row.ts';

export interface HelpGroup {
  readonly title: string;
  readonly keys: readonly { readonly keys: string; readonly does: string }[];
}

/** The help, and its lines as one text. */
export interface HelpSheet extends Sheet {
  readonly text: string;
}

/** What the reader is warned of, then the keys, group by group; a line's `ref` is its group. */
export function helpSheet(
  groups: readonly HelpGroup[],
  width: number,
  warnings: readonly string[] = [],
): HelpSheet {
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
  return sourced(lines);
}

/** The lines as a text of their own, so that words can be found in them. */
function sourced(lines: readonly Line[]): HelpSheet {
  let text = '';
  const placed = lines.map(({ row, ref }): Line => {
    const runs = row.map((part): Run => {
      const source = { side: 'left', start: text.length } as const;
      text += part.text;
      return { ...part, source };
    });
    text += '\n';
    return { row: runs, ref };
  });
  return { lines: placed, text };
}
