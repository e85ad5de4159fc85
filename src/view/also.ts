import type { Comparison } from '../compare/comparison.ts';
import { passageSpan, quoted } from '../compare/findings.ts';
import { rowsOfSentences } from './gutter.ts';

/** Of each row, by index, the other rows that tell a fact of it too, ascending. */
export function furtherRows(comparison: Comparison): readonly (readonly number[])[] {
  const [ofLeft, ofRight] = [
    rowsOfSentences(comparison, 'left'),
    rowsOfSentences(comparison, 'right'),
  ];
  const found = comparison.rows.map(() => new Set<number>());
  for (const { left, right } of comparison.further) {
    const [one, other] = [ofLeft[left] ?? -1, ofRight[right] ?? -1];
    if (one === other) continue;
    found[one]?.add(other);
    found[other]?.add(one);
  }
  return found.map((rows) => [...rows].sort((a, b) => a - b));
}

/** Says where else a row's fact is told, with how that passage begins: "also: passage 31 “Rescuers …”". */
export function alsoLines(comparison: Comparison, rows: readonly number[]): string[] {
  return rows.map((index) => {
    const row = comparison.rows[index];
    const side = row && row.right.length > 0 ? 'right' : 'left';
    const span = passageSpan(comparison[side], row?.[side] ?? []);
    return `also: passage ${index + 1} ${quoted(comparison[side], span)}`;
  });
}
