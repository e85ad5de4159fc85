import type { Comparison, ComparisonRow, Side } from '../../compare/comparison.ts';
import { passageSpan } from '../../compare/findings.ts';
import type { Marks } from '../../reader/marks.ts';
import { onChange, onPassage } from '../../reader/notes.ts';
import type { OwnNotes } from '../../view/notes.ts';

/** Gathers the reader's notes on a comparison, "note: …" each. */
export function notesIn(comparison: Comparison, notes: Marks['notes']): OwnNotes {
  const told = (on: string | null): string[] => {
    const note = on === null ? undefined : notes.get(on);
    return note ? [`note: ${note.text}`] : [];
  };
  const onSide = (row: ComparisonRow, side: Side): string | null => {
    const reading = comparison[side];
    const span = passageSpan(reading, row[side]);
    return span && onPassage(reading.article.id, span);
  };
  const { left, right, rows } = comparison;
  return {
    change: told(onChange(left.article.id, right.article.id)),
    rows: rows.map((row) => [...told(onSide(row, 'left')), ...told(onSide(row, 'right'))]),
  };
}
