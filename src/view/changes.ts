import type { Comparison } from '../compare/comparison.ts';
import { changeLine } from './describe.ts';
import { wrapRow } from './prose.ts';
import { type Line, run, type Sheet } from './row.ts';

/** The list of changes, heaviest first; a line's `ref` is the index in the comparison's changes. */
export function changesSheet(comparison: Comparison, { width }: { readonly width: number }): Sheet {
  const lines: Line[] = [];
  for (const [ref, change] of comparison.changes.entries()) {
    const rows = wrapRow([run(change.kind.padEnd(13), 'label'), run(changeLine(change))], width);
    for (const row of rows) lines.push({ row, ref });
  }
  return { lines };
}
