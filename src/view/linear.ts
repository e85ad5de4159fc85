import type { Comparison } from '../compare/comparison.ts';
import { changeLine, summary } from './describe.ts';
import { wrapText } from './prose.ts';
import type { Line, Sheet } from './row.ts';

/** A comparison for a screen reader: no columns, each change said in words; a line's `ref` is its comparison row. */
export function linearSheet(comparison: Comparison, { width }: { readonly width: number }): Sheet {
  const lines: Line[] = [];
  const say = (text: string, ref: number): void => {
    for (const row of wrapText(text, width)) lines.push({ row, ref });
  };
  say(summary(comparison), -1);
  for (const change of comparison.changes) say(changeLine(change), change.row);
  return { lines };
}
