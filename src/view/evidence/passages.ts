import { aloneWordsOf } from '../../compare/alone.ts';
import type { Comparison, ComparisonRow, Side } from '../../compare/comparison.ts';
import type { Span } from '../../text/span.ts';
import { direction } from '../describe.ts';
import { type Marks, markedPassage } from '../marked.ts';
import type { Row, Run } from '../row.ts';

/** One side's part of a comparison row. */
export interface PassageEvidence {
  /** Its words, what is changed in them marked. */
  readonly words: Row;
  /** Where it stands in its text: a span for each run of neighbouring sentences. */
  readonly spans: readonly Span[];
}

/** One side's passage of a row, or null where that side has none. */
export function passageOf(
  comparison: Comparison,
  row: ComparisonRow,
  side: Side,
  marks: Marks,
): PassageEvidence | null {
  if (row[side].length === 0) return null;
  const { sentences } = comparison[side].article;
  const spans: Span[] = [];
  for (const [at, index] of row[side].entries()) {
    const sentence = sentences[index];
    const last = spans.at(-1);
    if (!sentence) continue;
    if (last && row[side][at - 1] === index - 1)
      spans[spans.length - 1] = { start: last.start, end: sentence.end };
    else spans.push({ start: sentence.start, end: sentence.end });
  }
  return { words: merged(markedPassage(comparison, row, side, marks)), spans };
}

/** Neighbours that are marked alike as one. */
function merged(words: Row): Row {
  const runs: Run[] = [];
  for (const run of words) {
    const last = runs.at(-1);
    if (last?.source && run.source && last.role === run.role)
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

/** "120–345": where something stands in its text. */
export function placeOf(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}–${end}`).join(', ');
}

const KINDS: Readonly<Record<ComparisonRow['kind'], string>> = {
  same: 'the same',
  edited: 'edited',
  reworded: 'reworded',
  left: 'only left',
  right: 'only right',
};

/** What a row is, in words: "edited, moved later". */
export function kindOf(comparison: Comparison, row: ComparisonRow): string {
  const { kind, moved } = row;
  const alone = aloneWordsOf(comparison, row);
  if (alone) return `${kind}, ${alone}`;
  return moved ? `${KINDS[kind]}, moved ${direction(comparison, row)}` : KINDS[kind];
}
