import type { Change, Comparison, ComparisonRow, Side } from '../compare/comparison.ts';
import type { Span } from '../text/span.ts';
import { passage } from './prose.ts';
import { overlay, type Row, type Run, type RunRole, run } from './row.ts';
import { apart, firstEndingAfter } from './spans.ts';

/** Stretches of one side's text that show in one role, in order and apart from each other. */
interface Layer {
  readonly role: RunRole;
  readonly spans: readonly Span[];
}

/** What is marked in each side's text; a later layer lies over the ones before it. */
export type Marks = Readonly<Record<Side, readonly Layer[]>>;

/** Changes whose words stand out even where a row is reworded as a whole. */
const TELLING: ReadonlySet<Change['kind']> = new Set(['attribution', 'name', 'negation']);

/** Gathers what a comparison marks, so that each passage finds its own quickly. */
export function marksOf(comparison: Comparison): Marks {
  return { left: layers(comparison, 'left'), right: layers(comparison, 'right') };
}

function layers({ rows, changes }: Comparison, side: Side): Layer[] {
  const words = apart(rows.flatMap((row) => row.words.filter((word) => word.side === side)));
  const spansOf = (wanted: (change: Change) => boolean): Span[] =>
    changes.filter(wanted).flatMap((change) => change[side] ?? []);
  const quotations = spansOf(({ kind }) => kind === 'quotation');
  const word: RunRole = side === 'left' ? 'deleted' : 'inserted';
  return [
    { role: word, spans: words },
    { role: word, spans: apart(spansOf(({ kind }) => TELLING.has(kind))) },
    { role: 'quotation-changed', spans: apart(quotations.flatMap((q) => changedIn(q, words))) },
    { role: 'figure-changed', spans: apart(spansOf(({ kind }) => kind === 'figure')) },
  ];
}

/** The changed words of a quotation; all of it where none are told apart. */
function changedIn(quotation: Span, words: readonly Span[]): Span[] {
  const changed: Span[] = [];
  for (let index = firstEndingAfter(words, quotation.start); index < words.length; index++) {
    const word = words[index] as Span;
    if (word.start >= quotation.end) break;
    const start = Math.max(word.start, quotation.start);
    changed.push({ start, end: Math.min(word.end, quotation.end) });
  }
  return changed.length > 0 ? changed : [quotation];
}

/** One side's passage of a comparison row, what is changed in it marked; empty where that side has none. */
export function markedPassage(
  comparison: Comparison,
  row: ComparisonRow,
  side: Side,
  marks: Marks,
): Row {
  const prose = passage(comparison[side].article, row[side], side);
  return marks[side].reduce<Row>(
    (marked, { role, spans }) => overlay(marked, side, spans, role),
    prose,
  );
}

const SIGNS: Readonly<Record<Side, readonly [string, string]>> = {
  left: ['[-', '-]'],
  right: ['{+', '+}'],
};
const MARKED: ReadonlySet<RunRole> = new Set([
  'deleted',
  'inserted',
  'figure-changed',
  'quotation-changed',
]);

/** The row with signs around what is marked, for where no style can show it: "[-five-]", "{+six+}". */
export function signed(row: Row, side: Side): Row {
  const [open, close] = SIGNS[side];
  const runs: Run[] = [];
  for (const [index, part] of row.entries()) {
    const marked = MARKED.has(part.role);
    if (marked && !MARKED.has(row[index - 1]?.role ?? 'text')) runs.push(run(open, part.role));
    runs.push(part);
    if (marked && !MARKED.has(row[index + 1]?.role ?? 'text')) runs.push(run(close, part.role));
  }
  return runs;
}
